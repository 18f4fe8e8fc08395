/** Holds the journal to going on where one of its files can't be read any more, or its disk takes nothing for a night. */
import { expect, it } from 'vitest'
import type { FileSystem } from '../../../electron/host/file-system.ts'
import type { Asked } from '../../shared/journal/acts.ts'
import { accountNumber, entry, sealedEntry, sealedNumber } from '../../shared/journal/entries.ts'
import { readWhole } from '../../shared/journal/read-back.ts'
import { createMemoryDisk, type MemoryDisk } from './memory-disk.ts'
import { openJournal } from './told-journal.ts'

const ACCOUNTS = 3
const change = (n: number) =>
  sealedEntry(sealedNumber(n, { account: n % ACCOUNTS, text: `${n} `.repeat(80) }))
const failing = (code: string): Error => Object.assign(new Error('injected'), { code })

/** A disk that never again gives the file at `bad`. */
function withBad(disk: MemoryDisk, bad: { path: string }): FileSystem {
  return {
    ...disk.fs,
    read: (path) => (path === bad.path ? Promise.reject(failing('EIO')) : disk.fs.read(path)),
  }
}

async function append(asked: Asked, from: number, to: number): Promise<void> {
  for (let n = from; n < to; n += 1)
    expect((await asked.appendJournal({ entries: [change(n)] })).ok).toBe(true)
}

async function tidy(asked: Asked): Promise<void> {
  for (;;) {
    const answer = await asked.tidyJournal({})
    if (!answer.ok) throw new Error(answer.error.code)
    if (!answer.value.more) return
  }
}

const logsOf = (disk: MemoryDisk) => disk.paths().filter((path) => path.startsWith('/data/journal/log/'))

it.each(['accounts', 'log'] as const)(
  'goes on settling and proving where a file in %s is never given again, and has what it holds once it is',
  async (folder) => {
    const disk = createMemoryDisk()
    const bad = { path: '' }
    const fs = withBad(disk, bad)
    const first = openJournal(fs)
    await append(first.asked, 0, 30)
    await tidy(first.asked)
    await append(first.asked, 30, 33)
    await first.close()
    bad.path = disk.paths().find((path) => path.startsWith(`/data/journal/${folder}/`)) ?? ''
    const before = disk.read(bad.path)
    for (let run = 1; run <= 4; run += 1) {
      const { asked, close } = openJournal(fs)
      await append(asked, run * 100, run * 100 + 30)
      await close()
      const next = openJournal(fs)
      await tidy(next.asked)
      for (let n = 0; n < ACCOUNTS; n += 1)
        expect((await next.asked.proveJournal({ account: accountNumber(n) })).ok).toBe(true)
      await next.close()
      expect(logsOf(disk).filter((path) => path !== bad.path).length).toBeLessThan(6)
    }
    const torn = (await readWhole(openJournal(fs).asked)).torn
    expect(torn).toBeGreaterThan(0)
    // It was never written: a disk that gives it again has all of it.
    expect(disk.read(bad.path)).toEqual(before)
    bad.path = ''
    const { asked } = openJournal(fs)
    const ids = new Set((await readWhole(asked, true)).sealed.map(({ text }) => text))
    for (const n of [...Array.from({ length: 33 }, (_, index) => index), 100, 429])
      expect(ids.has(change(n).text), `${n}`).toBe(true)
  },
)

it('leaves no file behind for each time that a full disk took nothing', async () => {
  const disk = createMemoryDisk()
  let isFull = false
  const { asked } = openJournal({
    ...disk.fs,
    create: async (path, mode) => {
      const file = await disk.fs.create(path, mode)
      return { ...file, append: (bytes) => (isFull ? Promise.reject(failing('ENOSPC')) : file.append(bytes)) }
    },
  })
  expect((await asked.appendJournal({ entries: [entry(1)] })).ok).toBe(true)
  isFull = true
  for (let attempt = 0; attempt < 50; attempt += 1)
    expect((await asked.appendJournal({ entries: [entry(2)] })).ok).toBe(false)
  isFull = false
  expect((await asked.appendJournal({ entries: [entry(2)] })).ok).toBe(true)
  expect(logsOf(disk).length).toBeLessThanOrEqual(2)
  const { sealed } = await readWhole(openJournal(disk.fs).asked)
  expect(sealed.map(({ text }) => text).sort()).toEqual([entry(1).text, entry(2).text].sort())
})

it('settles many small files, however little is in them', async () => {
  const disk = createMemoryDisk()
  for (let run = 0; run < 6; run += 1) {
    const { asked, close } = openJournal(disk.fs)
    expect((await asked.appendJournal({ entries: [entry(run)] })).ok).toBe(true)
    await close()
  }
  const { asked } = openJournal(disk.fs)
  await tidy(asked)
  expect(logsOf(disk)).toEqual([])
  expect((await readWhole(asked)).sealed).toHaveLength(6)
})
