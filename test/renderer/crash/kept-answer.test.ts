/** Holds the crash page to what the host really says, and to saying nothing where it says nothing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillWords, plural } from '../../../renderer/crash/fill-words.ts'
import { readKept } from '../../../renderer/crash/kept-answer.ts'
import { createMemoryHost, memoryHostState } from '../../../renderer/host/memory-host.ts'
import { keptEn } from '../../../renderer/ui/kept-en.ts'
import { keptLines } from '../../../renderer/ui/kept-lines.ts'

const words = {
  entries: (values: { count: number }) => fillWords(plural(keptEn, 'entries', values.count, 'en'), values),
  entriesSince: (values: { count: number; time: string }) =>
    fillWords(plural(keptEn, 'entriesSince', values.count, 'en'), values),
  place: (values: { place: string }) => fillWords(keptEn.place, values),
}

describe('what was kept', () => {
  it('is read from the answer of a host', async () => {
    const answer = await createMemoryHost(memoryHostState({ counted: 3, flushedAt: 5 })).describe({})
    expect(readKept(answer)).toEqual({ journal: 'file', journalled: 3, flushedAt: 5, dataPlace: '' })
  })

  it('is nothing for any other answer, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (answer) => {
        expect(readKept(answer)).toBe(null)
      }),
    )
  })

  it('reads as a sentence, one or many', () => {
    const kept = { journal: 'file', journalled: 1, flushedAt: null, dataPlace: '/data' } as const
    expect(keptLines(kept, words, String)).toEqual(['The journal holds 1 entry.', 'All of it lies in /data'])
    expect(keptLines({ ...kept, journalled: 7, flushedAt: 12 }, words, (at) => `at ${at}`)[0]).toBe(
      'The journal holds 7 entries; the last was stored at at 12.',
    )
    expect(keptLines({ ...kept, journal: 'none' }, words, String)).toEqual([])
    expect(keptLines(null, words, String)).toEqual([])
  })
})
