/**
 * What every component test starts from: the whole app, put together as `main.tsx` does it, over a database of its own in the
 * real browser and a host in memory. A test that wants the samples gets them as the app itself stored them, once for all.
 */
import { createElement, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { test as base } from 'vitest'
import { commands } from 'vitest/browser'
import { assembleApp } from '../../../renderer/app/assemble.tsx'
import { followHost } from '../../../renderer/app/host-events.ts'
import { createI18n } from '../../../renderer/app/i18n.ts'
import { loadSamples } from '../../../renderer/app/load-samples.ts'
import { browserDeps } from '../../../renderer/data/browser-deps.ts'
import { defineDatabase } from '../../../renderer/data/database.ts'
import { openData, type OpenedData, type OpenDeps } from '../../../renderer/data/start-up.ts'
import {
  createMemoryHost,
  memoryHostState,
  type MemoryHostState,
} from '../../../renderer/host/memory-host.ts'
import { waitingFiles } from '../../../renderer/host/waiting-files.ts'
import { DRAWER_WIDTH, drawerWidth } from '../../../renderer/ui/drawer-width.ts'
import '../../../renderer/ui/styles.ts'
import { hideToast } from '../../../renderer/ui/toast.tsx'
import { dayOf } from '../../../shared/domain/day.ts'
import type { Host } from '../../../shared/host/contract.ts'
import { expect } from './expect.ts'
import { page, untilSettled, type Page } from './page.ts'

export { expect }

/** A part of a test; what fails in it is told with its name. */
export async function step(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (thrown) {
    if (thrown instanceof Error) thrown.message = `${name}: ${thrown.message}`
    throw thrown
  }
}

export type App = {
  readonly page: Page
  /** What the host holds; it outlives a restart. */
  readonly host: MemoryHostState
  /** The data layer of the app that runs. */
  readonly opened: () => OpenedData
  /** Takes the app down and puts it up again on the same data, at the same place: what reloading the page does. */
  readonly restart: () => Promise<void>
  /** Does something that saves a file, and gives the file that the host was handed. */
  readonly saved: (act: () => Promise<void>) => Promise<{ readonly name: string; readonly text: string }>
  /** A file with all accounts and libraries, as the page for exchange writes it. */
  readonly exported: () => Promise<string>
  /** Takes in all that is in a file, as the page for exchange does. */
  readonly imported: (text: string) => Promise<void>
  /** Errors and refusals seen so far; a test that provokes one on purpose takes it out. */
  readonly faults: string[]
}

/** The account and the note of the samples that tests show. */
export type Shown = { readonly account: string; readonly note: string }

export const SHOWN_ACCOUNT = 'Halden Freight'

/** No journal: what a test does is not about it, and a start has nothing to hand over. */
const withoutJournal = (): MemoryHostState => memoryHostState({ journal: 'none' })

const deps = (host: Host, databaseName: string): OpenDeps => ({ ...browserDeps(host), databaseName })

async function open(host: Host, name: string): Promise<OpenedData> {
  const opened = await openData(deps(host, name))
  if (!opened.ok) throw new Error(`The data did not open: ${opened.error.type}`)
  return opened.value
}

type Rows = ReadonlyMap<string, readonly unknown[]>
type Seed = { readonly rows: Rows; readonly shown: Shown }
let seed: Promise<Seed> | null = null

/** Loads the samples by the way that the button takes, has them scored, and reads what is then in the database. */
async function makeSeed(): Promise<Seed> {
  const name = `seed-${crypto.randomUUID()}`
  const opened = await open(createMemoryHost(withoutJournal()), name)
  const today = dayOf(Date.now())
  if (!(await loadSamples(opened.data, today))) throw new Error('The samples were not stored')
  await opened.summaries.refresh({ asOf: today })
  const found = (await opened.data.portfolio()).find((row) => row.name === SHOWN_ACCOUNT)
  const view = found === undefined ? null : await opened.data.account(found.account)
  const note = [...(view?.records.notes ?? [])].sort((a, b) => b.day.localeCompare(a.day))[0]
  if (found === undefined || note === undefined) throw new Error('The samples are not what they were')
  opened.close()
  const database = defineDatabase({ indexedDB, IDBKeyRange }, name)
  const rows = new Map<string, readonly unknown[]>()
  for (const table of database.tables) rows.set(table.name, await table.toArray())
  await database.delete()
  return { rows, shown: { account: found.account, note: note.id } }
}

/** The next start on it is a device of its own. */
const isOfOneProfile = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && 'key' in row && row.key === 'device'

async function fill(name: string, rows: Rows): Promise<void> {
  const database = defineDatabase({ indexedDB, IDBKeyRange }, name)
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables)
      await table.bulkAdd((rows.get(table.name) ?? []).filter((row) => !isOfOneProfile(row)))
  })
  database.close()
}

/** As the browser shows it before a start: no router of an app that runs hears of it. */
export function setAddress(address: string): void {
  History.prototype.replaceState.call(history, null, '', address)
}

/** The browser says so where an observer has changed what it observes, which is then told in the next frame: no fault. */
const RESIZE_NOTICE = 'ResizeObserver loop completed with undelivered notifications.'

/** Everything that a page must never do, as far as the page itself can see it. */
function watch(faults: string[]): () => void {
  const failed = console.error
  console.error = (...given: unknown[]) => {
    const words = given.map(String).join(' ')
    if (!words.endsWith(RESIZE_NOTICE)) faults.push(`console: ${words}`)
    failed(...given)
  }
  const refuse = ({ violatedDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    faults.push(`content policy: ${violatedDirective} ${blockedURI}`)
  }
  document.addEventListener('securitypolicyviolation', refuse)
  return () => {
    console.error = failed
    document.removeEventListener('securitypolicyviolation', refuse)
  }
}

async function useApp(
  host: MemoryHostState,
  rows: Rows | null,
  path: string,
  use: (app: App) => Promise<void>,
): Promise<void> {
  const name = `test-${crypto.randomUUID()}`
  if (rows !== null) await fill(name, rows)
  const faults: string[] = []
  const stopWatching = watch(faults)
  const memoryHost = createMemoryHost(host)
  let running: { readonly end: () => Promise<void>; readonly opened: OpenedData } | null = null

  const start = async () => {
    const opened = await open(memoryHost, name)
    const place = document.createElement('div')
    place.id = 'root'
    document.body.append(place)
    const i18n = createI18n()
    const app = await assembleApp({
      i18n,
      host: memoryHost,
      opened,
      events: followHost(memoryHost, (run, milliseconds) => setTimeout(run, milliseconds)),
      report: (thrown) => faults.push(`caught: ${String(thrown)}`),
    })
    const root = createRoot(place)
    root.render(createElement(StrictMode, null, app))
    running = {
      opened,
      end: async () => {
        root.unmount()
        app.props.router.history.destroy()
        // what a page stores as it goes
        await expect.poll(() => app.props.activity.open()).toBe(0)
        place.remove()
        opened.close()
      },
    }
    await untilSettled()
  }
  const now = (): OpenedData => {
    if (running === null) throw new Error('The app does not run')
    return running.opened
  }
  const stop = async () => {
    await running?.end()
    running = null
    hideToast()
    drawerWidth.setState(DRAWER_WIDTH.usual, true)
    waitingFiles.setState([], true)
  }

  // without the query of the test's own frame, which would stand in every address of the app
  setAddress(`${location.pathname}#${path}`)
  await start()
  try {
    await use({
      page,
      host,
      opened: now,
      restart: async () => {
        await untilSettled()
        await stop()
        await start()
      },
      saved: async (act) => {
        const { length } = host.saved
        await act()
        await expect.poll(() => host.saved.length).toBe(length + 1)
        const file = host.saved[length]
        if (file === undefined) throw new Error('No file was saved')
        return file
      },
      exported: async () => {
        const { data } = now()
        const text = await data.exportText((await data.portfolio()).map(({ account }) => account))
        if (!text.ok) throw new Error(`Not exported: ${text.error.type}`)
        return text.value
      },
      imported: async (text) => {
        const { data } = now()
        const plan = await data.planImport(text, 'swap.json')
        if (!plan.ok) throw new Error(`Not planned: ${plan.error.type}`)
        const taken = await data.runImport(
          text,
          plan.value.accounts.map(({ account }) => account),
        )
        if (!taken.ok) throw new Error(`Not taken: ${taken.error.type}`)
      },
      faults,
    })
    // what is under way would find the database closed
    await untilSettled()
  } finally {
    await stop()
    stopWatching()
    await defineDatabase({ indexedDB, IDBKeyRange }, name).delete()
  }
  expect(faults, 'what the page must never do').toEqual([])
  expect(await commands.askedElsewhere(), 'what the page must never ask for').toEqual([])
}

export const test = base.extend<{
  /** What the host is to be; a test that wants another one says so by `test.scoped`. */
  readonly hostState: MemoryHostState
  /** The app on an empty database. */
  readonly app: App
  /** The app with the samples in it, at the table of accounts. */
  readonly sampled: App & Shown
}>({
  hostState: async ({}, use) => {
    await use(withoutJournal())
  },
  app: async ({ hostState }, use) => {
    await useApp(hostState, null, '/accounts', use)
  },
  sampled: async ({ hostState }, use) => {
    seed ??= makeSeed()
    const { rows, shown } = await seed
    await useApp(hostState, rows, '/accounts', (app) => use({ ...app, ...shown }))
  },
})
