/** Holds the program's journal to the second reader: what was handed over stands in the files after every run, however it was settled. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFileSystem } from '../../../electron/host/file-system.ts'
import { createFileJournal } from '../../../electron/host/journal.ts'
import { temporaryFolder } from '../../electron/host/temporary-folder.ts'
import { exportOf, readJournal } from '../../journal-reader.mjs'
import { SMALL } from './acts.ts'
import { anyTold, type Told } from './any-journal.ts'
import { openEntry, sealedEntry } from './entries.ts'
import { exportedBy } from './exported-by.ts'
import { changeEntry, desktop } from './written-journal.ts'

const fs = createFileSystem(process.platform)
const limits = { ...SMALL, tidyFrom: 1 }

/** The same each time that one change is handed over. */
function isImported({ id }: { readonly id: string }): boolean {
  return /[36]$/.test(id)
}

/** A journal of version 1, for the first run to convert. */
function writeOld(data: string, { sealed, open }: Told): void {
  const entries = [
    ...sealed.map((change) => changeEntry(change, 9)),
    ...open.map((change) => changeEntry(change, change.revision)),
  ]
  if (entries.length === 0) return
  writeFileSync(
    join(data, 'journal', desktop.old(1)),
    entries.map((entry) => `${desktop.oldLine(entry)}\n`).join(''),
  )
}

async function run(data: string, { sealed, open }: Told, isTidied: boolean): Promise<void> {
  const [folder, counter] = [join(data, 'journal'), join(data, 'journalled')]
  const journal = createFileJournal({ fs, folder, counter, now: () => 1_780_000_000_000, limits })
  while ((await journal.prepare(false)).state !== 'ready');
  for (const change of sealed) await journal.append([sealedEntry(change, isImported(change))])
  for (const change of open) await journal.append([openEntry(change)])
  if (isTidied) while ((await journal.tidy()).more);
  await journal.close()
}

function read(data: string) {
  const { accounts, torn } = readJournal(join(data, 'journal'))
  return { text: [...exportOf(accounts)].join(''), torn }
}

/** The number of the run that hands it over; 0 for what version 1 left. */
const anyRun = fc.constantFrom(0, 1, 1, 2, 3)

describe('the journal, read by the second reader', () => {
  it('has all that was handed over, whatever was converted, settled and written again', async () => {
    const folder = await temporaryFolder()
    await fc.assert(
      fc.asyncProperty(anyTold, fc.gen(), async ({ sealed, open }, any) => {
        const data = mkdtempSync(join(folder, 'data-'))
        // Where nothing was handed over there is no folder, and nothing to read.
        mkdirSync(join(data, 'journal'))
        // In version 1 a change that is imported stands in a whole file, which would have to be whole.
        const numbered = sealed.map((change) => {
          const number = any(() => anyRun)
          return { change, number: isImported(change) ? Math.max(number, 1) : number }
        })
        // All revisions of one in one run, since the last one handed over stands.
        const runOf = new Map(open.map(({ id }) => [id, any(() => anyRun)]))
        const own = new Set(sealed.filter((change) => !isImported(change)).map(({ id }) => id))
        const until = (last: number, first = 0): Told => ({
          sealed: numbered
            .filter(({ number }) => number >= first && number <= last)
            .map(({ change }) => change),
          open: open.filter(({ id }) => {
            const number = runOf.get(id) ?? 0
            return number >= first && number <= last
          }),
        })
        writeOld(data, until(0))
        for (const number of [1, 2, 3]) {
          await run(data, until(number, number), any(fc.boolean))
          expect(read(data)).toEqual({ text: exportedBy(until(number), own), torn: 0 })
        }
        rmSync(data, { recursive: true })
      }),
      { numRuns: 12 },
    )
  })
})
