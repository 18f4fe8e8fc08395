/** Holds the hand-over to the journal to this: an entry that the host refuses for what it is holds up no other, and is not forgotten. */
import { expect, it } from 'vitest'
import { createJournal } from '../../../renderer/data/journal.ts'
import { createMemoryHost, memoryHostState } from '../../../renderer/host/memory-host.ts'
import type { HostFailure, JournalEntry } from '../../../shared/host/contract.ts'
import { entry } from '../../shared/journal/entries.ts'

const REFUSED: HostFailure = { type: 'tooLarge', code: 'REQUEST' }

function journalThatRefuses(isRefused: (given: JournalEntry) => boolean) {
  const kept: string[] = []
  const host = {
    ...createMemoryHost(memoryHostState()),
    appendJournal: ({ entries }: { readonly entries: readonly JournalEntry[] }) => {
      if (entries.some(isRefused)) return Promise.resolve({ ok: false as const, error: REFUSED })
      kept.push(...entries.map(({ text }) => text))
      return Promise.resolve({ ok: true as const, value: {} })
    },
  }
  return { kept, journal: createJournal(host, 'file', () => Promise.resolve(undefined)) }
}

it('hands the others over, now and later, and says that one is waiting', async () => {
  let refusing = true
  const { kept, journal } = journalThatRefuses(({ change }) => refusing && change === entry(2).change)
  expect(await journal.append([1, 2, 3].map((n) => entry(n)))).toEqual({ ok: false, error: REFUSED })
  expect(kept).toEqual([entry(1).text, entry(3).text])
  expect(await journal.append([entry(4)])).toEqual({ ok: false, error: REFUSED })
  expect(kept).toEqual([1, 3, 4].map((n) => entry(n).text))
  expect(journal.pending()).toBe(1)
  refusing = false
  expect(await journal.retry()).toEqual({ ok: true, value: null })
  expect(kept).toEqual([1, 3, 4, 2].map((n) => entry(n).text))
  expect(journal.pending()).toBe(0)
})
