/** Holds the journal to what it answered for on a disk that fails at any one of its operations. */
import { describe, expect, it } from 'vitest'
import type { Asked } from '../../shared/journal/acts.ts'
import { entry, openEntry, openNumber, sealedEntry, sealedNumber } from '../../shared/journal/entries.ts'
import { readWhole } from '../../shared/journal/read-back.ts'
import { faultyFileSystem } from './faulty-file-system.ts'
import { createMemoryDisk } from './memory-disk.ts'
import { failEverywhere, FOR_GOOD, WELL } from './told-faults.ts'
import { openJournal } from './told-journal.ts'

describe('journal on a failing disk', () => {
  it('flushes every append before it answers, and a new file with its name before that', async () => {
    const faulty = faultyFileSystem(createMemoryDisk().fs, WELL)
    const { asked } = openJournal(faulty.fs)
    const operationsOf = async (...entries: Parameters<Asked['appendJournal']>[0]['entries']) => {
      const before = faulty.operations().length
      expect((await asked.appendJournal({ entries })).ok).toBe(true)
      return faulty.operations().slice(before)
    }
    const replacing = ['create', 'append', 'sync', 'close', 'rename', 'syncFolder']
    const making = ['makeFolder', 'syncFolder', 'syncFolder']
    // The file that an older build refuses, the log file with its name, the counter, and the line itself.
    expect(await operationsOf(entry(1))).toEqual([
      ...making,
      ...making,
      ...replacing,
      'create',
      'syncFolder',
      ...replacing,
      'append',
      'sync',
    ])
    expect(await operationsOf(openEntry(openNumber(3)))).toEqual([...making, ...replacing])
    expect(await operationsOf(openEntry(openNumber(3, { revision: 1 })))).toEqual(replacing)
    expect(await operationsOf(sealedEntry(sealedNumber(3)))).toEqual(['append', 'sync', 'remove'])
  })

  // Each operation fails in one of three ways; in each of them, and in whatever else a disk may do: `journal-faults.long.test.ts`.
  it.each([
    [1, 'ENOSPC', 'for good', { times: FOR_GOOD, partial: 150 }],
    [2, 'EIO', 'once', { times: 1, partial: 150 }],
    [3, 'EIO', 'once, or while something is read,', { times: 1, partial: 0, reads: true }],
  ] as const)(
    'loses nothing it answered for where every third operation, from the %i. on, gives %s %s from there on',
    async (first, code, _name, failing) => {
      await failEverywhere(code, failing, first, 3)
    },
    600_000,
  )

  it('takes a partly written line back, so that none is torn', async () => {
    const disk = createMemoryDisk()
    const counting = faultyFileSystem(disk.copy().fs, WELL)
    await openJournal(counting.fs).asked.appendJournal({ entries: [entry(1)] })
    const at = counting.operations().length + 1
    const faulty = faultyFileSystem(disk.fs, { at, code: 'ENOSPC', times: 1, partial: 100 })
    const { asked, flushedAt } = openJournal(faulty.fs)
    expect((await asked.appendJournal({ entries: [entry(1)] })).ok).toBe(true)
    const before = flushedAt()
    expect(before).not.toBeNull()
    expect(await asked.appendJournal({ entries: [entry(2)] })).toEqual({
      ok: false,
      error: { type: 'diskFull', code: 'ENOSPC' },
    })
    // Nobody is told that something was flushed which was not.
    expect(flushedAt()).toBe(before)
    expect((await asked.appendJournal({ entries: [entry(3)] })).ok).toBe(true)
    expect(faulty.operations()).toContain('truncate')
    const read = await readWhole(openJournal(disk.fs).asked)
    expect([read.sealed.map(({ text }) => text), read.torn]).toEqual([[entry(1).text, entry(3).text], 0])
  })

  it('says that it may not write', async () => {
    const faulty = faultyFileSystem(createMemoryDisk().fs, { at: 1, code: 'EROFS', times: 100, partial: 0 })
    const answer = await openJournal(faulty.fs).asked.appendJournal({ entries: [entry(1)] })
    expect(answer).toEqual({ ok: false, error: { type: 'noPermission', code: 'EROFS' } })
  })

  it('takes what is new also where something of the old cannot be read, and reads the rest again once it can', async () => {
    const disk = createMemoryDisk()
    const first = openJournal(disk.fs)
    await first.asked.appendJournal({ entries: [entry(1)] })
    await first.close()
    const log = disk.paths().find((path) => path.startsWith('/data/journal/log/')) ?? ''
    let isBroken = true
    const { asked } = openJournal({
      ...disk.fs,
      read: (path) =>
        isBroken && path === log
          ? Promise.reject(Object.assign(new Error('injected'), { code: 'EIO' }))
          : disk.fs.read(path),
    })
    expect(await asked.prepareJournal({ afresh: false })).toMatchObject({ ok: true, value: { torn: 1 } })
    expect((await asked.appendJournal({ entries: [entry(2), openEntry(openNumber(3))] })).ok).toBe(true)
    isBroken = false
    const read = await readWhole(asked)
    expect(read.sealed.map(({ text }) => text).sort()).toEqual([entry(1).text, entry(2).text].sort())
    expect(read.open).toEqual([openEntry(openNumber(3)).text])
  })
})
