/** Holds the seeded year of the benchmark to what it promises: whole chains, the same every time, and journals as large as wanted. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OpenChange, SealedChange } from '../../shared/changes/change.ts'
import { materialise } from '../../shared/changes/materialise.ts'
import { verifyChain } from '../../shared/changes/seal.ts'
import { parseExport } from '../../shared/exchange/parse-export.ts'
import { z } from '../../shared/zod.ts'
import { temporaryFolder } from '../electron/host/temporary-folder.ts'
import { writeVersion1, type Edition } from '../bench/year/journal-version-1.ts'
import { MOST_REVISIONS, revisionsOf } from '../bench/year/stretch.ts'
import { exportsOfYear } from '../bench/year/year-export.ts'
import { STRETCHES, yearOf, type YearSize } from '../bench/year/year.ts'
import { electronLine, folderLine, type Entry } from './version-1.ts'

const SMALL: YearSize = { accounts: 4, interviews: 7, answers: 50, characters: 2_000 }
const steps = [...yearOf(SMALL)]
const sealed = steps.flatMap((step) => (step.type === 'sealed' ? [step.change] : []))
const typed = steps.flatMap((step) => (step.type === 'typed' ? [step.stretch] : []))

function byAccount(changes: readonly SealedChange[]): SealedChange[][] {
  return [...new Set(changes.map(({ account }) => account))].map((id) =>
    changes.filter(({ account }) => account === id),
  )
}

describe('the seeded year', () => {
  it('is the same every time, in whole chains without a conflict', () => {
    expect([...yearOf(SMALL)]).toEqual(steps)
    for (const changes of byAccount(sealed)) expect(verifyChain(changes)).toEqual({ ok: true, value: null })
    const records = byAccount(sealed).flatMap(materialise)
    const count = (kind: string) => records.filter((record) => record.kind === kind).length
    expect(count('account')).toBe(SMALL.accounts)
    expect(count('note')).toBe(SMALL.interviews)
    expect(count('observation')).toBe(SMALL.answers)
    expect(records.flatMap(({ conflicts }) => conflicts)).toEqual([])
    for (const { kind, fields } of records)
      if (kind === 'note') expect(fields.body).toHaveLength(SMALL.characters)
    expect(new Set(sealed.map(({ at }) => at)).size).toBe(sealed.length)
  })

  it('types each stretch in as many revisions as wanted, with the same end', () => {
    expect(typed).toHaveLength(SMALL.interviews * STRETCHES)
    const content = ({ revision: _, ...rest }: OpenChange) => rest
    for (const stretch of typed.slice(0, STRETCHES)) {
      const last = sealed.find(({ id }) => id === stretch.first.id)
      for (const wanted of [-1, 1, 2, 7, MOST_REVISIONS, MOST_REVISIONS * 2]) {
        const revisions = [...revisionsOf(stretch, wanted)]
        expect(revisions).toHaveLength(Math.min(Math.max(wanted, 1), MOST_REVISIONS))
        const end = revisions.at(-1)
        expect(last).toMatchObject(end === undefined ? {} : content(end))
        const numbers = revisions.map(({ revision }) => revision)
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
      }
    }
  })

  it('goes into files that the app reads', () => {
    const files = [...exportsOfYear(SMALL, 3)].map((text) => parseExport(text))
    const accounts = files.flatMap((file) => (file.ok ? file.value.accounts : []))
    expect(files.map(({ ok }) => ok)).toEqual([true, true])
    expect(accounts.map(({ changes }) => changes.length).reduce((a, b) => a + b)).toBe(sealed.length)
  })
})

const written = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('change'),
    account: z.string(),
    change: z.string(),
    revision: z.int(),
    text: z.string(),
  }),
  z.strictObject({ type: z.literal('import'), text: z.string() }),
])
const ENTRY = /"entry":(.*)\}$/

async function entriesIn(folder: string, edition: Edition): Promise<{ entries: Entry[]; bytes: number }> {
  const entries: Entry[] = []
  let bytes = 0
  for (const name of (await readdir(folder)).sort()) {
    const path = join(folder, name)
    bytes += (await stat(path)).size
    for (const line of (await readFile(path, 'utf8')).split('\n').filter((text) => text !== '')) {
      const entry = written.parse(JSON.parse(edition === 'electron' ? (ENTRY.exec(line)?.[1] ?? '') : line))
      expect(`${line}\n`).toBe(edition === 'electron' ? electronLine(entry) : folderLine(entry))
      entries.push(entry)
    }
  }
  return { entries, bytes }
}

function idOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : ''
}

function byId(one: unknown, other: unknown): number {
  return idOf(one) < idOf(other) ? -1 : 1
}

describe('its journal of version 1', () => {
  it.each(['electron', 'browser'] as const)(
    'is as large as wanted and holds all of it: %s',
    async (edition) => {
      const folder = await temporaryFolder()
      const made = await writeVersion1(folder, { edition, size: SMALL, megabytes: 3 })
      const place = edition === 'electron' ? join(folder, 'journal') : folder
      const { entries, bytes } = await entriesIn(place, edition)
      expect(made).toMatchObject({ bytes, lines: entries.length, files: (await readdir(place)).length })
      expect(Math.abs(bytes / 3_000_000 - 1)).toBeLessThan(0.1)
      expect(made.files).toBeGreaterThan(1)

      const last = new Map<string, Entry & { readonly type: 'change' }>()
      for (const entry of entries) {
        if (entry.type !== 'change') throw new Error('No file was imported')
        expect(entry.revision).toBeGreaterThan(last.get(entry.change)?.revision ?? -1)
        last.set(entry.change, entry)
      }
      expect([...last.values()].map(({ text }): unknown => JSON.parse(text)).toSorted(byId)).toEqual(
        sealed.toSorted(byId),
      )
      if (edition === 'electron')
        expect(await readFile(join(folder, 'journalled'), 'utf8')).toBe(`${entries.length}\n`)
    },
  )
})
