/** Tries every path to the network from inside a page, whatever program shows it. */
import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from 'esbuild'
import type { Page } from '@playwright/test'
import { z } from '../../shared/zod.ts'
import { hostsOf, type Place } from './leak-path.ts'
import { AIMS } from './leak-paths.ts'

/** What is needed of whatever shows the page: a browser with our flags or without, or the desktop shell. */
export type Subject = {
  /** The page as it is after a start, loaded anew on every call; the one before may be lost. */
  readonly fresh: () => Promise<Page>
  /** A script of the page's own origin that can run as a worker. */
  readonly workerScript: string
  readonly workerType: 'classic' | 'module'
  /** How many pages there may be at a time. */
  readonly pages: number
}

const QUIET_WAIT_MS = 5_000
const MOVE_WAIT_MS = 1_000

const tried = z.array(z.object({ path: z.int(), refused: z.string().nullable() }))
export type Tried = { readonly place: Place; readonly path: number; readonly refused: string | null }

async function bundleOfPaths(): Promise<string> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('leaks-in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'leaks',
    target: 'es2023',
  })
  return bundle.outputFiles[0]?.text ?? ''
}

const call = (bundle: string, place: Place, paths: readonly number[], hosts: readonly number[]): string =>
  `${bundle};leaks.tryPaths(${JSON.stringify(place)}, ${JSON.stringify(paths)}, ${JSON.stringify(hosts)})`

function numbersOf(place: Place, leaves: boolean): readonly number[] {
  return AIMS.filter((aim) => aim.place === place && (aim.leak.leaves === true) === leaves).map(
    ({ path }) => path,
  )
}

const ALL_HOSTS = hostsOf({ place: 'page', path: 1 }).map((_host, index) => index)
/** An address and a name; a move is slow, and the second kind of address takes the same way as the first. */
const HOSTS_OF_MOVES = [0, 2]

/** Everything that leaves the page where it is, all at once. */
async function tryStaying(page: Page, subject: Subject, bundle: string): Promise<readonly Tried[]> {
  const found: Tried[] = []
  const note = (place: Place, result: unknown) => {
    for (const each of tried.parse(result)) found.push({ place, ...each })
  }
  const inPlace = (place: Place) => call(bundle, place, numbersOf(place, false), ALL_HOSTS)

  const starting = page.waitForEvent('worker')
  await page.evaluate(
    ([script, type]) => {
      new Worker(script, { type })
    },
    [subject.workerScript, subject.workerType] as const,
  )
  const worker = await starting
  note('worker', await worker.evaluate(inPlace('worker')))

  await page.evaluate(() => {
    const made = document.createElement('iframe')
    made.name = 'leaks'
    document.body.append(made)
  })
  const frame = page.frame({ name: 'leaks' })
  if (frame === null) throw new Error('the page takes no empty frame')
  note('frame', await frame.evaluate(inPlace('frame')))

  note('page', await page.evaluate(inPlace('page')))
  await wait(QUIET_WAIT_MS)
  return found
}

/** Each as if a user had just clicked: without that a browser opens no window. */
async function tryMove(
  subject: Subject,
  bundle: string,
  path: number,
  host: number,
): Promise<readonly Tried[]> {
  const page = await subject.fresh()
  const protocol = await page.context().newCDPSession(page)
  const { result } = await protocol.send('Runtime.evaluate', {
    expression: call(bundle, 'page', [path], [host]),
    userGesture: true,
    returnByValue: true,
  })
  await wait(MOVE_WAIT_MS)
  return tried.parse(result.value).map((each) => ({ place: 'page', ...each }))
}

async function tryMoving(subject: Subject, bundle: string): Promise<readonly Tried[]> {
  const moves = numbersOf('page', true).flatMap((path) => HOSTS_OF_MOVES.map((host) => ({ path, host })))
  const found: Tried[] = []
  while (moves.length > 0) {
    const next = moves.splice(0, subject.pages)
    const results = await Promise.all(next.map(({ path, host }) => tryMove(subject, bundle, path, host)))
    found.push(...results.flat())
  }
  return found
}

/** Resolves when all was tried and had its time. What came of it is in the packets. */
export async function tryEverything(subject: Subject): Promise<readonly Tried[]> {
  const bundle = await bundleOfPaths()
  const staying = await tryStaying(await subject.fresh(), subject, bundle)
  return [...staying, ...(await tryMoving(subject, bundle))]
}
