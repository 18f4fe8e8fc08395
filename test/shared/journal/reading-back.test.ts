/** Holds reading a journal back to being the union of what was handed over, whatever happened to it, and its sums to what is there. */
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failureOf } from '../../../electron/host/file-system.ts'
import { createFileJournal } from '../../../electron/host/journal.ts'
import { byteTools } from '../../../renderer/host/byte-tools.ts'
import { memoryFiles } from '../../../renderer/host/memory-files.ts'
import { journalCalls } from '../../../shared/journal/journal-calls.ts'
import { createJournal } from '../../../shared/journal/journal.ts'
import { createMemoryDisk, type MemoryDisk } from '../../electron/host/memory-disk.ts'
import { anyAct, createWorker, SMALL, type Act, type Asked } from './acts.ts'
import { createLedger } from './ledger.ts'
import { readWhole } from './read-back.ts'

/** Somewhere a journal lies; each call opens it in another window, or in the next run of the program. */
type Place = {
  readonly open: () => Asked
  readonly remove: (path: string) => void
  readonly files: ReadonlyMap<string, Uint8Array>
}

function onDisk(disk: MemoryDisk = createMemoryDisk()): Asked {
  const journal = createFileJournal({
    fs: disk.fs,
    folder: '/data/journal',
    counter: '/data/journalled',
    now: () => 0,
    limits: SMALL,
  })
  return journalCalls(journal, failureOf)
}

function inFolder(files: Map<string, Uint8Array>, window: number): Asked {
  let logs = 0
  const journal = createJournal({
    files: memoryFiles(files, () => undefined),
    tools: byteTools,
    old: null,
    counter: null,
    now: () => 0,
    newLogName: () => {
      logs += 1
      return `${String(window).padStart(6, '0')}-${String(logs).padStart(6, '0')}.jsonl`
    },
    limits: SMALL,
  })
  return journalCalls(journal, failureOf)
}

const RUNS = 300

describe('reading a journal back', () => {
  it('gives the union of what was handed over, over any runs of the program', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { minLength: 1, maxLength: 40 }), async (acts) => {
        const disk = createMemoryDisk()
        const ledger = createLedger()
        const worker = createWorker(ledger)
        let asked = onDisk(disk)
        for (const act of acts) {
          if (act.type === 'reopen') asked = onDisk(disk)
          expect(await worker.act(asked, act)).toBe(true)
        }
        ledger.expectKept(await readWhole(asked))
        const next = await readWhole(onDisk(disk))
        ledger.expectKept(next)
        expect([next.torn, next.missing]).toEqual([0, 0])
      }),
      { numRuns: RUNS },
    )
  })
})
