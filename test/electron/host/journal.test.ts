/** Holds the journal to real files, torn lines and what is lost of it: what was answered for is read back. */
import { appendFile, mkdir, readFile, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeTools } from '../../../electron/host/journal.ts'
import { formatLine } from '../../../shared/journal/line.ts'
import { entry, openEntry, openNumber, sealedEntry, sealedNumber } from '../../shared/journal/entries.ts'
import { readBack, readWhole, type ReadBack } from '../../shared/journal/read-back.ts'
import { contentIn, filesIn, journalIn, type FileJournal } from './file-journal.ts'
import { temporaryFolder } from './temporary-folder.ts'

const fine = { ok: true, value: {} }
const NEWER = { ok: false, error: { type: 'corrupt', code: 'NEWER' } }
/** Four of these are more than a log file holds, sixteen more than is left unsettled. */
const LONG = 'x'.repeat(80_000)

function textsIn({ sealed }: ReadBack): readonly string[] {
  return sealed.map(({ text }) => text)
}

function textsOf(...numbers: readonly number[]): readonly string[] {
  return numbers.map((n) => entry(n).text)
}

async function readAll(data: string): Promise<{ readonly texts: readonly string[]; readonly torn: number }> {
  const read = await readWhole(journalIn(data).calls)
  return { texts: textsIn(read), torn: read.torn }
}

async function append(
  { calls }: FileJournal,
  ...entries: Parameters<typeof sealedEntry>[0][]
): Promise<void> {
  expect(await calls.appendJournal({ entries: entries.map((change) => sealedEntry(change)) })).toEqual(fine)
}

async function appended(data: string, ...numbers: readonly number[]): Promise<void> {
  await append(journalIn(data), ...numbers.map((n) => sealedNumber(n)))
}

async function onlyLog(data: string): Promise<string> {
  const [first, ...others] = await filesIn(data, 'log')
  if (first === undefined || others.length > 0) throw new Error('not one log file')
  return first
}

async function tidied({ calls }: FileJournal): Promise<void> {
  for (;;) {
    const answer = await calls.tidyJournal({})
    if (!answer.ok) throw new Error(answer.error.code)
    if (!answer.value.more) return
  }
}

/** A whole line as a later version may write it. */
function newerLine(version = 3): Buffer {
  const line = Buffer.from(formatLine(nodeTools, '{"type":"sounding"}')).toString()
  return Buffer.from(line.replace('"journal":2', `"journal":${version}`))
}

describe('journal', () => {
  it('is empty at a first start and creates nothing', async () => {
    const data = await temporaryFolder()
    const { journal, calls } = journalIn(data)
    const read = await readWhole(calls)
    expect([read.sealed, read.open, read.torn, read.missing, read.sum.changes]).toEqual([[], [], 0, 0, 0])
    expect(await journal.count()).toBe(0)
    expect(await readdir(data)).toEqual([])
  })

  it('gives back what was appended, in order, over several runs', async () => {
    const data = await temporaryFolder()
    const first = journalIn(data)
    const many = Array.from({ length: 50 }, (_, n) => sealedNumber(n))
    // Handed over without waiting: the order of the calls counts.
    await Promise.all(many.slice(0, 40).map((one) => append(first, one)))
    await first.journal.close()
    await append(journalIn(data), ...many.slice(40))
    const strange = sealedNumber(50, { text: '{"a":"line\nfeed, \u2028, \ud800 alone, 𝄞"}' })
    await append(journalIn(data), strange)
    expect(await readAll(data)).toEqual({
      texts: [...many, strange].map((one) => sealedEntry(one).text),
      torn: 0,
    })
    expect(await filesIn(data, 'log')).toHaveLength(3)
  })

  it('goes on in a new log file once one is long enough', async () => {
    const data = await temporaryFolder()
    const journal = journalIn(data)
    const all = Array.from({ length: 6 }, (_, n) => sealedNumber(n, { text: LONG }))
    for (const one of all) await append(journal, one)
    expect((await filesIn(data, 'log')).length).toBeGreaterThan(1)
    expect((await readAll(data)).texts).toEqual(all.map((one) => sealedEntry(one).text))
  })

  it('keeps every file it wrote from other users of the machine', async () => {
    const data = await temporaryFolder()
    const journal = journalIn(data)
    for (let n = 0; n < 20; n += 1) await append(journal, sealedNumber(n, { text: LONG }))
    await tidied(journal)
    await journal.calls.appendJournal({ entries: [openEntry(openNumber(99)), entry(98)] })
    const paths = await filesIn(data)
    expect(new Set(paths.map((path) => dirname(path).replace(join(data, 'journal'), '')))).toEqual(
      new Set(['', '/accounts', '/log', '/open']),
    )
    for (const path of [...paths, join(data, 'journalled')])
      expect((await stat(path)).mode & 0o077, path).toBe(0)
  })

  it('leaves a torn last line out, wherever it was cut, and counts it', async () => {
    const data = await temporaryFolder()
    // Two accounts, so that each has a line of its own.
    await append(journalIn(data), sealedNumber(1), sealedNumber(2, { account: 2, text: 'ä€𝄞' }))
    const path = await onlyLog(data)
    const whole = await readFile(path)
    const second = whole.indexOf(0x0a) + 1
    for (let length = whole.length - 2; length > second; length -= 7) {
      await truncate(path, length)
      expect(await readAll(data)).toEqual({ texts: textsOf(1), torn: 1 })
    }
    await truncate(path, second)
    expect(await readAll(data)).toEqual({ texts: textsOf(1), torn: 0 })
  })

  it('reads on after a torn line that a later run follows', async () => {
    const data = await temporaryFolder()
    await append(journalIn(data), sealedNumber(1), sealedNumber(2, { account: 2 }))
    const path = await onlyLog(data)
    await truncate(path, (await stat(path)).size - 5)
    await appended(data, 3)
    expect(await readAll(data)).toEqual({ texts: textsOf(1, 3), torn: 1 })
  })

  it('detects an altered line and a tail of zeros, as a power cut leaves them', async () => {
    const data = await temporaryFolder()
    const journal = journalIn(data)
    for (const change of [sealedNumber(1), sealedNumber(2, { text: 'plain' }), sealedNumber(3)])
      await append(journal, change)
    const path = await onlyLog(data)
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('plain', 'plaim'))
    await appendFile(path, Buffer.alloc(300))
    expect(await readAll(data)).toEqual({ texts: textsOf(1, 3), torn: 2 })
  })

  it.each(['log/00000009.jsonl', 'open/new.jsonl', 'summary.jsonl', '00000009.jsonl'])(
    'refuses what a newer version wrote in %s, and writes nothing',
    async (name) => {
      const data = await temporaryFolder()
      await appended(data, 1)
      const path = join(data, 'journal', name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, newerLine())
      const before = await contentIn(data)
      const { calls } = journalIn(data)
      expect(await readBack(calls)).toEqual(NEWER)
      expect(await calls.appendJournal({ entries: [entry(2)] })).toEqual(NEWER)
      expect(await calls.appendJournal({ entries: [openEntry(openNumber(2))] })).toEqual(NEWER)
      expect(await calls.tidyJournal({})).toEqual(NEWER)
      expect(await contentIn(data)).toEqual(before)
    },
  )

  it('refuses an account in which a newer version wrote, and leaves it as it is', async () => {
    const data = await temporaryFolder()
    const first = journalIn(data)
    for (let n = 0; n < 20; n += 1) await append(first, sealedNumber(n, { text: LONG }))
    await tidied(first)
    await first.journal.close()
    const [path = ''] = await filesIn(data, 'accounts')
    await appendFile(path, newerLine())
    const before = await readFile(path)
    const journal = journalIn(data)
    expect(await readBack(journal.calls)).toEqual(NEWER)
    for (let n = 20; n < 40; n += 1) await append(journal, sealedNumber(n, { text: LONG }))
    expect(await journal.calls.tidyJournal({})).toEqual(NEWER)
    expect((await readFile(path)).equals(before)).toBe(true)
  })

  it('remembers how much it held when it is lost', async () => {
    const data = await temporaryFolder()
    const { journal, calls } = journalIn(data)
    await calls.appendJournal({ entries: [entry(1), entry(2)] })
    await calls.appendJournal({ entries: [entry(3)] })
    expect(await journal.count()).toBe(3)
    await journal.close()
    expect(await journalIn(data).journal.count()).toBe(3)
    await rm(join(data, 'journal'), { recursive: true })
    const lost = journalIn(data)
    expect(await lost.journal.count()).toBe(3)
    expect((await readWhole(lost.calls)).missing).toBe(3)
    await append(lost, sealedNumber(4))
    expect(await lost.journal.count()).toBe(1)
    await lost.journal.close()
    // Written anew it counts anew: what was lost has been told.
    const after = journalIn(data)
    expect(await after.journal.count()).toBe(1)
    expect((await readWhole(after.calls)).missing).toBe(0)
    await rm(join(data, 'journal'), { recursive: true })
    await writeFile(join(data, 'journalled'), 'not a number')
    expect(await journalIn(data).journal.count()).toBe(0)
    expect((await readWhole(journalIn(data).calls)).missing).toBe(0)
  })

  it('goes on where its folder is taken away under it', async () => {
    const data = await temporaryFolder()
    const journal = journalIn(data)
    await append(journal, sealedNumber(1))
    await journal.calls.appendJournal({ entries: [openEntry(openNumber(2))] })
    await rm(join(data, 'journal'), { recursive: true })
    await append(journal, sealedNumber(3))
    expect(await journal.calls.appendJournal({ entries: [openEntry(openNumber(4))] })).toEqual(fine)
    const read = await readWhole(journalIn(data).calls)
    expect([textsIn(read), read.open]).toEqual([textsOf(3), [openEntry(openNumber(4)).text]])
  })
})
