/**
 * What every scenario on the desk starts from. A `*.spec.ts` runs under the double of Electron's runtime and, where one is
 * installed, in Electron itself; a `*.double.spec.ts` asks for what only the double can do.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { installedElectron } from '../../../../build/electron-runtime.ts'
import type { Desktop } from './desktop.ts'
import { createDouble, type DoubleDesktop, type DoubleOptions } from './double.ts'
import { createReal } from './real-electron.ts'

export { expect }

/** The projects of `test/playwright.config.ts` whose scenarios run in Electron itself. */
const REAL = ['electron', 'long-electron']

/** Milliseconds a program has to end by itself before the fixture puts an end to it. */
const PATIENCE = 10_000

async function end(desktop: Desktop): Promise<void> {
  const tooLate = new Promise((resolve) => setTimeout(resolve, PATIENCE).unref())
  await Promise.race([desktop.quit(), tooLate]).catch(() => undefined)
  await desktop.kill()
}

export const test = base.extend<{
  /** A folder that is gone afterwards. */
  readonly folder: string
  /** Makes a program with a data folder of its own below `folder`, not started yet. */
  readonly makeDesktop: (name: string) => Desktop
  /** The same for scenarios that only the double can run. */
  readonly makeDouble: (name: string, options?: DoubleOptions) => DoubleDesktop
  /** A program on a fresh data folder, started. */
  readonly desktop: Desktop
  /** A second person's. */
  readonly colleague: Desktop
}>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'soundings-desktop-'))
    await use(folder)
    // Chromium may still be writing its last words when it is gone.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  },
  makeDouble: async ({ folder }, use) => {
    const made: DoubleDesktop[] = []
    await use((name, options) => {
      const one = createDouble(join(folder, name, 'Soundings'), join(folder, name), options)
      made.push(one)
      return one
    })
    await Promise.all(made.map(end))
    expect(
      made.flatMap((one) => one.faults),
      'what the page must never do',
    ).toEqual([])
  },
  makeDesktop: async ({ folder, makeDouble }, use, testInfo) => {
    if (!REAL.includes(testInfo.project.name)) {
      await use((name) => makeDouble(name))
      return
    }
    testInfo.skip(installedElectron() === null, "Electron's runtime is not installed")
    const made: Desktop[] = []
    await use((name) => {
      const one = createReal(join(folder, name, 'Soundings'))
      made.push(one)
      return one
    })
    await Promise.all(made.map(end))
    expect(
      made.flatMap((one) => one.faults),
      'what the page must never do',
    ).toEqual([])
  },
  desktop: async ({ makeDesktop }, use) => {
    const desktop = makeDesktop('mine')
    await desktop.start()
    await use(desktop)
  },
  colleague: async ({ makeDesktop }, use) => {
    const desktop = makeDesktop('colleague')
    await desktop.start()
    await use(desktop)
  },
})
