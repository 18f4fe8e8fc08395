/**
 * Scenarios in which everything that a person names or types can be told from all else, so that after each of them every
 * log of every program in it is read, and may hold none of it.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ACCOUNT, createDevice } from '../../../shared/changes/devices.ts'
import { exportOf } from '../../../shared/exchange/exports.ts'
import { expect, test as base } from './test.ts'

export { expect }

/** What is typed, what a file holds, how a file is called, and whose folder all of it lies in. */
export const OWN = {
  home: 'Quillfeather',
  account: 'Zanderling Holdings',
  note: 'Brackenmoor is what they call the old yard',
  theirs: 'Nettlecombe Mills',
  file: 'Wherryman talks.soundings',
} as const

/** The text of a note's field that holds these words and no others; before them the time at which they were begun is shown. */
export function noted(words: string): RegExp {
  return new RegExp(`^(?:\\d\\d:\\d\\d\\s*)?${words}$`)
}

/** A word of each. */
const WORDS = ['quillfeather', 'zanderling', 'brackenmoor', 'nettlecombe', 'wherryman']

export const LOG = join('log', 'soundings.log')

async function readLogs(dataFolder: string): Promise<string> {
  const folder = join(dataFolder, 'log')
  const names = await readdir(folder).catch(() => [])
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return texts.join('')
}

/** A file from a colleague with one account in it. */
export async function writeTheirFile(path: string, account: string = OWN.theirs): Promise<void> {
  const device = createDevice(7)
  device.write({ record: ACCOUNT, kind: 'account', set: { name: account, sector: '', about: '' } })
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, exportOf(device))
}

export const test = base.extend<{ readonly silentLogs: undefined }>({
  // Set up first and therefore the last to end: every program in the scenario has ended then, and said so in its log.
  silentLogs: [
    async ({ folder }, use, testInfo) => {
      await use(undefined)
      // Without a runtime nothing ran.
      if (testInfo.expectedStatus === 'skipped') return
      const programs = (await readdir(folder)).map((name) => join(folder, name, 'Soundings'))
      const logs = await Promise.all(programs.map(readLogs))
      const all = logs.join('').toLowerCase()
      expect(all, 'a log that is written').toContain('"event":"started"')
      for (const word of [...WORDS, basename(folder).toLowerCase()])
        expect(all, 'what a person named or typed').not.toContain(word)
    },
    { auto: true },
  ],
})
