/** Holds the journal to real files, torn lines and failing disks: what was answered for is read back. */
import { createHash } from 'node:crypto'
import { appendFile, readFile, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createFileSystem, type FileSystem } from '../../../electron/host/file-system.ts'
import {
  createJournal,
  formatLine,
  parseLine,
  splitLines,
  type Journal,
} from '../../../electron/host/journal.ts'
import type { JournalEntry } from '../../../shared/host/contract.ts'
import { entry } from './journal-entries.ts'
import { temporaryFolder } from './temporary-folder.ts'

const real = createFileSystem(process.platform)

function journalIn(data: string, fs: FileSystem = real, segmentBytes = 1_000_000): Journal {
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

async function readAll(data: string): Promise<{ entries: readonly JournalEntry[]; torn: number }> {
  const answer = await journalIn(data).read()
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

async function segments(data: string): Promise<string[]> {
  return (await readdir(join(data, 'journal'))).sort().map((name) => join(data, 'journal', name))
}

async function onlySegment(data: string): Promise<string> {
  const [first, ...others] = await segments(data)
  if (first === undefined || others.length > 0) throw new Error('not one segment')
  return first
}

describe('journal', () => {
  it('is empty at a first start and creates nothing', async () => {
    const data = await temporaryFolder()
    const journal = journalIn(data)
    expect(await journal.read()).toEqual({ ok: true, value: { entries: [], torn: 0 } })
    expect(await journal.count()).toBe(0)
    expect(await readdir(data)).toEqual([])
  })

  it('gives back what was appended, in order, over several runs', async () => {
    const data = await temporaryFolder()
    const first = journalIn(data)
    const many = Array.from({ length: 50 }, (_, n) => entry(n))
    // Handed over without waiting: the order of the calls counts.
    await Promise.all(many.slice(0, 40).map((one) => first.append([one])))
    await first.close()
    await journalIn(data).append(many.slice(40))
    const whole: JournalEntry = { type: 'import', text: '{"a":"line\nfeed, \u2028, \ud800 alone, 𝄞"}' }
    await journalIn(data).append([whole])
    expect(await readAll(data)).toEqual({ entries: [...many, whole], torn: 0 })
    expect(await segments(data)).toHaveLength(3)
  })

  it('goes on in a new segment once one is long enough', async () => {
    const data = await temporaryFolder()
    const journal = journalIn(data, real, 400)
    for (let n = 0; n < 6; n++) await journal.append([entry(n)])
    expect((await segments(data)).length).toBeGreaterThan(1)
    expect((await readAll(data)).entries).toEqual(Array.from({ length: 6 }, (_, n) => entry(n)))
  })

  it('keeps what it wrote from other users of the machine', async () => {
    const data = await temporaryFolder()
    await journalIn(data).append([entry(1)])
    expect((await stat(await onlySegment(data))).mode & 0o077).toBe(0)
  })

  it('leaves a torn last line out, wherever it was cut, and counts it', async () => {
    const data = await temporaryFolder()
    await journalIn(data).append([entry(1), entry(2, 'ä€𝄞')])
    const path = await onlySegment(data)
    const whole = await readFile(path)
    const second = whole.indexOf(0x0a) + 1
    for (let length = whole.length - 2; length > second; length -= 7) {
      await truncate(path, length)
      expect(await readAll(data)).toEqual({ entries: [entry(1)], torn: 1 })
    }
    await truncate(path, second)
    expect(await readAll(data)).toEqual({ entries: [entry(1)], torn: 0 })
  })

  it('reads on after a torn line that a later run follows', async () => {
    const data = await temporaryFolder()
    await journalIn(data).append([entry(1), entry(2)])
    const path = await onlySegment(data)
    await truncate(path, (await stat(path)).size - 5)
    await journalIn(data).append([entry(3)])
    expect(await readAll(data)).toEqual({ entries: [entry(1), entry(3)], torn: 1 })
  })

  it('detects an altered line and a tail of zeros, as a power cut leaves them', async () => {
    const data = await temporaryFolder()
    await journalIn(data).append([entry(1), entry(2, 'plain'), entry(3)])
    const path = await onlySegment(data)
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('plain', 'plaim'))
    await appendFile(path, Buffer.alloc(300))
    expect(await readAll(data)).toEqual({ entries: [entry(1), entry(3)], torn: 2 })
  })

  it('refuses to read what a newer version wrote', async () => {
    const data = await temporaryFolder()
    await journalIn(data).append([entry(1)])
    const path = await onlySegment(data)
    await writeFile(path, (await readFile(path, 'utf8')).replace('"journal":1', '"journal":2'))
    expect(await journalIn(data).read()).toEqual({ ok: false, error: { type: 'corrupt', code: 'NEWER' } })
  })

  it('remembers how much it held when it is lost', async () => {
    const data = await temporaryFolder()
    const journal = journalIn(data)
    await journal.append([entry(1), entry(2)])
    await journal.append([entry(3)])
    expect(await journal.count()).toBe(3)
    expect(await journalIn(data).count()).toBe(3)
    await rm(join(data, 'journal'), { recursive: true })
    const lost = journalIn(data)
    expect(await lost.count()).toBeGreaterThan(1)
    expect(await lost.append([entry(4)])).toEqual({ ok: true, value: {} })
    expect(await lost.count()).toBe(1)
    await lost.close()
    expect(await journalIn(data).count()).toBe(1)
    await rm(join(data, 'journal'), { recursive: true })
    await writeFile(join(data, 'journalled'), 'not a number')
    expect(await journalIn(data).count()).toBe(0)
  })
})

describe('a line of the journal', () => {
  it('comes back as it went in, and is JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = formatLine(entry(1, text))
        expect(line.includes(0x0a)).toBe(false)
        expect(parseLine(line)).toEqual({ type: 'entry', entry: entry(1, text) })
        expect(JSON.parse(line.toString())).toMatchObject({ journal: 1 })
      }),
      { numRuns: 200 },
    )
  })

  it('is torn whichever byte of it changes', () => {
    const line = formatLine(entry(1, 'some words'))
    fc.assert(
      fc.property(fc.nat(line.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const altered = Buffer.from(line)
        altered[at] = (altered[at] ?? 0) ^ flip
        // The version's own digit is the one thing that no digest covers.
        if (at !== line.indexOf(':') + 1) expect(parseLine(altered)).toEqual({ type: 'torn' })
      }),
      { numRuns: 300 },
    )
  })

  it('is torn where its digest is right and it is no JSON', () => {
    const body = Buffer.from('{"type":')
    const digest = createHash('sha256').update(body).digest('hex')
    const head = `{"journal":1,"bytes":${body.length},"sha256":"${digest}","entry":`
    expect(parseLine(Buffer.from(`${head}${body.toString()}}`))).toEqual({ type: 'torn' })
  })

  it('is never an exception, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        for (const line of splitLines(bytes)) expect(parseLine(line).type).toBe('torn')
      }),
      { numRuns: 300 },
    )
  })

  it('is split off at line feeds alone', () => {
    expect(splitLines(Buffer.from('a\n\nb\nc')).map(String)).toEqual(['a', 'b', 'c'])
    expect(splitLines(Buffer.alloc(0))).toEqual([])
  })
})
