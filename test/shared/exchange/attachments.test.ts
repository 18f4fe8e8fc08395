/** Holds files with attachments to their promises: any bytes come through, one text for each content, and nothing hostile gets in. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FILE_BLOBS_LIMIT, type FileBlob } from '../../../shared/exchange/file-blobs.ts'
import { planImport } from '../../../shared/exchange/import-plan.ts'
import { mergeExports } from '../../../shared/exchange/merge-exports.ts'
import { parseExport } from '../../../shared/exchange/parse-export.ts'
import { readableText } from '../../../shared/exchange/readable-text.ts'
import { writeExport } from '../../../shared/exchange/write-export.ts'
import { ATTACHMENT_LIMIT } from '../../../shared/domain/attachment.ts'
import { json } from '../../../shared/changes/change.ts'
import { z } from '../../../shared/zod.ts'
import { ACCOUNT } from '../changes/devices.ts'
import { attachedDevice, blobOf, someBytes } from './attached.ts'
import { fixtureText, fixtureWithBytes, parsed } from './exports.ts'

const file = z.looseObject({ version: z.int(), attachments: z.array(z.record(z.string(), json)) })
const [PHOTO, PLAN] = [blobOf(someBytes(70_000)), blobOf(someBytes(49_152, 2))]

function textOf(blobs: readonly FileBlob[], carried = blobs): string {
  return writeExport([{ id: ACCOUNT, changes: attachedDevice(...blobs).changes() }], carried)
}

/** Why the file is refused once `bend` has altered the list of its attachments. */
function refusal(bend: (told: { [key: string]: unknown }[]) => unknown): string {
  const content = file.parse(JSON.parse(textOf([PHOTO, PLAN])))
  const bent = { ...content, attachments: bend(content.attachments) }
  const answer = parseExport(readableText(json.parse(bent)))
  return answer.ok ? 'taken' : `${answer.error.type} ${answer.error.detail}`
}

const first = (change: { [key: string]: unknown }) => (told: { [key: string]: unknown }[]) =>
  told.map((blob, index) => (index === 0 ? { ...blob, ...change } : blob))

describe('the permanent fixture of version 2', () => {
  it('is read, and written again byte for byte', () => {
    const read = parsed(fixtureWithBytes)
    expect(writeExport(read.accounts, read.attachments)).toBe(fixtureWithBytes)
    expect(read.attachments?.map(({ bytes }) => bytes.length)).toEqual([3, 50_000])
  })

  it('holds the accounts of version 1 and what version 1 could not hold', () => {
    const ids = (text: string) => parsed(text).accounts.map(({ id }) => id)
    expect(ids(fixtureWithBytes)).toEqual(expect.arrayContaining(ids(fixtureText)))
  })
})

describe('a file with attachments', () => {
  it('gives any bytes back, and the same text in whatever order they came', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.uint8Array({ minLength: 1, maxLength: 400 }), {
          minLength: 1,
          maxLength: 4,
          selector: (bytes) => bytes.join(),
        }),
        (contents) => {
          const blobs = contents.map((bytes) => blobOf(new Uint8Array(bytes)))
          const text = textOf(blobs)
          const read = parsed(text)
          expect(new Map(read.attachments?.map(({ digest, bytes }) => [digest, bytes]))).toEqual(
            new Map(blobs.map(({ digest, bytes }) => [digest, bytes])),
          )
          expect(writeExport(read.accounts, read.attachments)).toBe(text)
          expect(textOf(blobs, [...blobs].reverse())).toBe(text)
        },
      ),
      { numRuns: 40 },
    )
  })

  it.each([1, 49_151, 49_152, 49_153, 98_304, 98_305])('cuts %i bytes where it always does', (length) => {
    const blob = blobOf(someBytes(length))
    const [told] = file.parse(JSON.parse(textOf([blob]))).attachments
    const parts = z.array(z.string()).parse(told?.['parts'])
    expect(parts).toHaveLength(Math.ceil(length / 49_152))
    expect(parts.slice(0, -1).every((part) => part.length === 65_536)).toBe(true)
    expect(parsed(textOf([blob])).attachments).toEqual([blob])
  })

  it('is of version 2, and one without the bytes is what it always was, of version 1', () => {
    expect(file.parse(JSON.parse(textOf([PHOTO]))).version).toBe(2)
    const without = textOf([PHOTO], [])
    expect(without).toContain('"version": 1')
    expect(without).not.toContain('"attachments"')
    expect(parsed(without)).not.toHaveProperty('attachments')
    expect(parsed(without).accounts).toEqual(parsed(textOf([PHOTO])).accounts)
  })

  it('takes the largest there may be', () => {
    const largest = blobOf(new Uint8Array(ATTACHMENT_LIMIT).fill(7))
    expect(parsed(textOf([largest])).attachments?.[0]?.bytes.length).toBe(ATTACHMENT_LIMIT)
  })

  it('merges with another: each content once', () => {
    const [a, b] = [parsed(textOf([PHOTO, PLAN], [PHOTO])), parsed(textOf([PHOTO, PLAN]))]
    const merged = mergeExports(a, b)
    if (!merged.ok) throw new Error(merged.error.type)
    expect(writeExport(merged.value.accounts, merged.value.attachments)).toBe(textOf([PHOTO, PLAN]))
  })
})

describe('a file with attachments that is not as it was written', () => {
  it('is refused where bytes, size or digest do not fit each other', () => {
    const other = `${'a'.repeat(63)}b`
    expect(refusal(first({ digest: other }))).toBe('contradicting attachments[0]')
    expect(refusal(first({ size: 1 }))).toBe('contradicting attachments[0].parts')
    expect(refusal(first({ parts: ['AAAA'] }))).toMatch(/^contradicting attachments\[0\]\.parts/)
    expect(refusal(first({ parts: ['AA-_', '===='] }))).toMatch(/^contradicting attachments\[0\]\.parts/)
  })

  it('is refused where a byte was altered and its size was not', () => {
    const bent = refusal((told) =>
      told.map((blob) => {
        const [head = '', ...others] = z.array(z.string()).parse(blob['parts'])
        return { ...blob, parts: [`${head.startsWith('A') ? 'B' : 'A'}${head.slice(1)}`, ...others] }
      }),
    )
    expect(bent).toBe('contradicting attachments[0].digest')
  })

  it('is refused where one comes twice, or belongs to no attachment', () => {
    expect(refusal((told) => [...told, ...told.slice(0, 1)])).toBe('duplicateId attachments[2]')
    const stray = parseExport(textOf([PHOTO], [PHOTO, PLAN]))
    expect(stray).toMatchObject({ ok: false, error: { type: 'contradicting' } })
  })

  it('is refused over the limits, before anything is decoded', () => {
    expect(refusal(first({ size: ATTACHMENT_LIMIT + 1 }))).toBe('tooLarge attachments[0].size')
    const many = Math.ceil(FILE_BLOBS_LIMIT / ATTACHMENT_LIMIT) + 1
    const blobs = Array.from({ length: many }, (_, index) => blobOf(someBytes(2, index)))
    const content = file.parse(JSON.parse(textOf(blobs)))
    const attachments = content.attachments.map((blob) => ({ ...blob, size: ATTACHMENT_LIMIT }))
    // The first is refused for its bytes already; nothing is ever added up beyond the limit.
    expect(parseExport(readableText(json.parse({ ...content, attachments })))).toMatchObject({ ok: false })
  })

  it.each([
    ['no list', () => ({})],
    ['no digest', first({ digest: 'x' })],
    ['a path for a digest', first({ digest: '../../../../etc/passwd' })],
    ['no bytes', first({ size: 0, parts: [] })],
    ['a part too long', first({ parts: ['A'.repeat(65_540)] })],
    ['something more', first({ path: '/etc/passwd' })],
  ])('is refused as such: %s', (_what, bend) => {
    expect(refusal(bend)).toMatch(/^invalid attachments/)
  })

  it('is refused where an older version claims to have them', () => {
    const text = textOf([PHOTO]).replace('"version": 2', '"version": 1')
    expect(parseExport(text)).toMatchObject({ ok: false, error: { type: 'invalid' } })
  })

  it('never throws, wherever it is cut', () => {
    const text = textOf([blobOf(someBytes(40))])
    fc.assert(
      fc.property(fc.nat({ max: text.length - 3 }), (end) => {
        expect(parseExport(text.slice(0, end)).ok).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the plan of an import', () => {
  it('counts the attachments that come, and takes bytes alone where they are missing here', () => {
    const read = parsed(textOf([PHOTO, PLAN]))
    const mine = new Map([[ACCOUNT, attachedDevice(PHOTO, PLAN).changes()]])
    const plan = (here: readonly string[]) => planImport(mine, read, new Set(here))
    expect(planImport(new Map(), read)).toMatchObject({ value: [{ attachments: 2, state: 'new' }] })
    expect(plan([PHOTO.digest, PLAN.digest])).toMatchObject({
      value: [{ attachments: 0, state: 'nothingToTake' }],
    })
    expect(plan([PHOTO.digest])).toMatchObject({
      value: [{ attachments: 1, newChanges: 0, state: 'changes' }],
    })
  })
})
