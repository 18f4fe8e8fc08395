/** Holds a line of the journal to coming back as it went in, and to being known as torn whatever happens to it. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeTools } from '../../../electron/host/journal.ts'
import { byteTools } from '../../../renderer/host/byte-tools.ts'
import { formatLine, parseLine, splitLines } from '../../../shared/journal/line.ts'
import { NewerJournal } from '../../../shared/journal/refusals.ts'
import { bodiesOf } from '../../../shared/journal/parts.ts'
import { accountNumber, openEntry, openNumber, sealedEntry, sealedNumber } from './entries.ts'

const FEED = 0x0a

function lineOf(text: string): Uint8Array {
  const change = sealedNumber(1, { text })
  const bodies = bodiesOf(accountNumber(1), [{ imported: false, text: sealedEntry(change).text }])
  return formatLine(nodeTools, bodies.join(''))
}

describe('a line of the journal', () => {
  it('comes back as it went in, and is JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = lineOf(text)
        expect(line.indexOf(FEED)).toBe(line.length - 1)
        const changes = [sealedNumber(1, { text })]
        expect(parseLine(nodeTools, line.subarray(0, -1))).toEqual({
          type: 'entry',
          entry: { type: 'changes', account: accountNumber(1), imported: false, changes },
        })
        expect(JSON.parse(nodeTools.decode(line))).toMatchObject({ journal: 2 })
        const open = openNumber(1, { text })
        const typed = formatLine(nodeTools, `{"type":"open","change":${openEntry(open).text}}`)
        expect(parseLine(nodeTools, typed.subarray(0, -1))).toEqual({
          type: 'entry',
          entry: { type: 'open', change: open },
        })
      }),
      { numRuns: 200 },
    )
  })

  it('is the same in Node and in a browser', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = lineOf(text)
        const body = nodeTools
          .decode(line)
          .replace(/^.*?"entry":/, '')
          .slice(0, -2)
        expect(Buffer.compare(formatLine(byteTools, body), line)).toBe(0)
        expect(parseLine(byteTools, line.subarray(0, -1))).toEqual(parseLine(nodeTools, line.subarray(0, -1)))
      }),
      { numRuns: 100 },
    )
  })

  it('is torn whichever byte of it changes', () => {
    const line = lineOf('some words').subarray(0, -1)
    fc.assert(
      fc.property(fc.nat(line.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const altered = Buffer.from(line)
        altered[at] = (altered[at] ?? 0) ^ flip
        // The version's own digit is the one thing that no digest covers.
        if (at !== Buffer.from(line).indexOf(':') + 1)
          expect(parseLine(nodeTools, altered)).toEqual({ type: 'torn' })
      }),
      { numRuns: 300 },
    )
  })

  it('is torn wherever it is cut', () => {
    const line = lineOf('some words').subarray(0, -1)
    for (let length = 0; length < line.length; length += 1)
      expect(parseLine(nodeTools, line.subarray(0, length))).toEqual({ type: 'torn' })
  })

  it('is torn where its digest is right and it is no JSON', () => {
    const line = formatLine(nodeTools, '{"type":').subarray(0, -1)
    expect(parseLine(nodeTools, line)).toEqual({ type: 'torn' })
  })

  it('is newer where it is whole and says what this build does not know, or is of a later version', () => {
    const newer = (body: string, version = 2): (() => unknown) => {
      const digest = createHash('sha256').update(body).digest('hex')
      const head = `{"journal":${version},"bytes":${Buffer.byteLength(body)},"sha256":"${digest}","entry":`
      return () => parseLine(nodeTools, Buffer.from(`${head}${body}}`))
    }
    expect(newer('{"type":"sounding"}')).toThrow(NewerJournal)
    const known = `{"type":"open","change":${openEntry(openNumber(1)).text}}`
    expect(newer(known)).not.toThrow()
    expect(newer(known, 3)).toThrow(NewerJournal)
    expect(newer(known, 999_999)).toThrow(NewerJournal)
    // A line of version 1 never stands among those of version 2.
    expect(newer(known, 1)()).toEqual({ type: 'torn' })
  })

  it('is never an exception, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        for (const line of splitLines(bytes)) expect(parseLine(nodeTools, line).type).toBe('torn')
      }),
      { numRuns: 300 },
    )
  })

  it('is split off at line feeds alone', () => {
    const texts = splitLines(Buffer.from('a\n\nb\nc')).map((line) => Buffer.from(line).toString())
    expect(texts).toEqual(['a', 'b', 'c'])
    expect(splitLines(Buffer.alloc(0))).toEqual([])
  })
})
