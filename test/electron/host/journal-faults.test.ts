/** Holds the journal to what it answered for on a disk that fails at any one of its operations, the counter and closing included. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createFileSystem, type FileSystem } from '../../../electron/host/file-system.ts'
import { createJournal, splitLines, type Journal } from '../../../electron/host/journal.ts'
import type { HostFailure } from '../../../shared/host/contract.ts'
import { faultyFileSystem } from './faulty-file-system.ts'
import { entry } from './journal-entries.ts'
import { temporaryFolder } from './temporary-folder.ts'

const real = createFileSystem(process.platform)
/** So small that a segment is closed, and the counter saved, in the middle of a story. */
const SEGMENT_BYTES = 900

const types: { readonly [code: string]: HostFailure['type'] } = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EROFS: 'noPermission',
  EIO: 'ioError',
}

function journalIn(data: string, fs: FileSystem = real, segmentBytes = SEGMENT_BYTES): Journal {
  const journal = createJournal({
    fs,
    folder: join(data, 'journal'),
    segmentBytes,
    counter: join(data, 'journalled'),
    now: () => 1_700_000_000_000,
  })
  onTestFinished(journal.close)
  return journal
}

async function linesWritten(data: string): Promise<number> {
  let lines = 0
  for (const name of await readdir(join(data, 'journal')).catch(() => []))
    lines += splitLines(await readFile(join(data, 'journal', name))).length
  return lines
}

type Fault = { readonly at: number; readonly code: string; readonly times: number; readonly partial: number }

/** Appends four times and closes, the fault falling somewhere in it; then goes on with a disk that is well again. */
async function story(fault: Fault): Promise<readonly string[]> {
  const data = await temporaryFolder()
  const faulty = faultyFileSystem(real, fault)
  const journal = journalIn(data, faulty.fs)
  const stored: string[] = []
  const tried: string[] = []
  for (let n = 0; n < 4; n++) {
    const batch = [entry(n * 10), entry(n * 10 + 1)]
    const texts = batch.map((one) => JSON.stringify(one))
    tried.push(...texts)
    const before = journal.flushedAt()
    const answer = await journal.append(batch)
    if (answer.ok) stored.push(...texts)
    else {
      expect(answer.error).toEqual({ type: types[fault.code], code: fault.code })
      // Nobody is told that something was flushed which was not.
      expect(journal.flushedAt()).toBe(before)
    }
    // What is counted was answered for, or at least written.
    const counted = await journal.count()
    expect(counted).toBeGreaterThanOrEqual(stored.length)
    expect(counted).toBeLessThanOrEqual(Math.max(stored.length, await linesWritten(data)))
  }
  await journal.close()
  const saved = Number(await readFile(join(data, 'journalled'), 'utf8').catch(() => '0'))
  expect(saved).toBeLessThanOrEqual(await linesWritten(data))

  const next = journalIn(data)
  expect(await next.count()).toBeGreaterThanOrEqual(stored.length)
  const last = entry(999)
  expect((await next.append([last])).ok).toBe(true)
  const read = await next.read()
  if (!read.ok) throw new Error(read.error.code)
  const found = read.value.entries.map((one) => JSON.stringify(one))
  // Everything that was answered for is there, in order; nothing that was never handed over is.
  expect(found.filter((one) => stored.includes(one))).toEqual(stored)
  expect(found.at(-1)).toBe(JSON.stringify(last))
  expect([...tried, JSON.stringify(last)]).toEqual(expect.arrayContaining(found))
  return faulty.operations()
}

describe('journal on a failing disk', () => {
  it('goes through the counter and through closing in the story that is told here', async () => {
    const operations = await story({ at: Infinity, code: 'EIO', times: 0, partial: 0 })
    expect(operations.filter((name) => name === 'rename').length).toBeGreaterThanOrEqual(3)
    expect(operations.filter((name) => name === 'create').length).toBeGreaterThanOrEqual(5)
    expect(new Set(operations)).toEqual(
      new Set(['makeFolder', 'create', 'syncFolder', 'append', 'sync', 'rename', 'close']),
    )
  })

  it('flushes every append before it answers, and a new segment with its folder before that', async () => {
    const well = faultyFileSystem(real, { at: Infinity, code: 'EIO', times: 0, partial: 0 })
    const journal = journalIn(await temporaryFolder(), well.fs, 1e6)
    await journal.append([entry(1)])
    expect(well.operations().slice(0, 5)).toEqual(['makeFolder', 'create', 'syncFolder', 'append', 'sync'])
    for (const n of [2, 3]) {
      const before = well.operations().length
      expect((await journal.append([entry(n)])).ok).toBe(true)
      expect(well.operations().slice(before)).toEqual(['append', 'sync'])
    }
  })

  // The code decides over the answer alone; the two that people meet go through more.
  const all = [
    [1, 0],
    [1, 150],
    [2, 600],
    [100, 150],
  ] as const
  const stories = { ENOSPC: all, EIO: all, EDQUOT: all.slice(1, 2), EROFS: all.slice(1, 2) }
  for (const [code, faults] of Object.entries(stories)) {
    it(`loses nothing it answered for when any one operation, or all from there on, give ${code}`, async () => {
      const operations = await story({ at: Infinity, code, times: 0, partial: 0 })
      for (const [times, partial] of faults)
        // Side by side: what takes long is waiting for the disk.
        await Promise.all(operations.map((_name, n) => story({ at: n + 1, code, times, partial })))
    }, 120_000)
  }

  it('takes a partly written line back, so that none is torn', async () => {
    const data = await temporaryFolder()
    const counting = faultyFileSystem(real, { at: Infinity, code: 'ENOSPC', times: 0, partial: 0 })
    await journalIn(data, counting.fs, 1e6).append([entry(1)])
    const before = counting.operations().length
    const other = await temporaryFolder()
    const faulty = faultyFileSystem(real, { at: before + 1, code: 'ENOSPC', times: 1, partial: 100 })
    const journal = journalIn(other, faulty.fs, 1e6)
    expect((await journal.append([entry(1)])).ok).toBe(true)
    expect(await journal.append([entry(2)])).toEqual({
      ok: false,
      error: { type: 'diskFull', code: 'ENOSPC' },
    })
    expect((await journal.append([entry(3)])).ok).toBe(true)
    expect(faulty.operations()).toContain('truncate')
    expect(await journalIn(other).read()).toEqual({
      ok: true,
      value: { entries: [entry(1), entry(3)], torn: 0 },
    })
  })

  it('says that it may not write', async () => {
    const data = await temporaryFolder()
    const faulty = faultyFileSystem(real, { at: 1, code: 'EROFS', times: 100, partial: 0 })
    const answer = await journalIn(data, faulty.fs).append([entry(1)])
    expect(answer).toEqual({ ok: false, error: { type: 'noPermission', code: 'EROFS' } })
  })
})
