/** Holds the second reader of the journal to the program: of every journal it gives the very bytes of our own export. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SealedChange } from '../../../shared/changes/change.ts'
import { linkOf, seal } from '../../../shared/changes/seal.ts'
import { writeExport } from '../../../shared/exchange/write-export.ts'
import { z } from '../../../shared/zod.ts'
import { temporaryFolder } from '../../electron/host/temporary-folder.ts'
import { exportOf, readJournal } from '../../journal-reader.mjs'
import { ACCOUNT, createDevice, RECORDS } from '../changes/devices.ts'
import { parsed } from '../exchange/exports.ts'
import { anyTold, layOut } from './any-journal.ts'
import { exportedBy } from './exported-by.ts'
import {
  addLine,
  browser,
  changeEntry,
  changesEntry,
  desktop,
  importEntry,
  lineOf,
  openEntry,
  version1,
  version2,
  writeFiles,
  type Account,
  type Files,
} from './written-journal.ts'

const READER = fileURLToPath(new URL('../../journal-reader.mjs', import.meta.url))
const EXPORTS = fileURLToPath(new URL('../../fixtures/exports', import.meta.url))
const JOURNALS = fileURLToPath(new URL('../../fixtures/journals', import.meta.url))

/** What stands in a permanent journal beside what is sealed. */
const leftOpen = z.object({ change: z.string(), record: z.string(), body: z.string() })

/** Runs it as a person would. */
function run(...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [READER, ...given], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** What the reader makes of the files, within this process. */
function restored(folder: string, files: Files): { readonly text: string; readonly torn: number } {
  const own = mkdtempSync(join(folder, 'journal-'))
  writeFiles(own, files)
  const { accounts, torn } = readJournal(own)
  rmSync(own, { recursive: true })
  return { text: [...exportOf(accounts)].join(''), torn }
}

/** A device with a person, and the edits that tests need. */
function atWork() {
  const device = createDevice(1)
  const [record = ''] = RECORDS
  const named = (name: string) => ({ record, kind: 'person', set: { name } })
  device.write(named('Ada'))
  return { device, named }
}

const account = (changes: readonly SealedChange[]): Account => ({ id: ACCOUNT, changes })

describe('the second reader', () => {
  it('is short, and leans on nothing but Node', () => {
    const text = readFileSync(READER, 'utf8')
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(150)
    const imported = [...text.matchAll(/(?:\bfrom|\bimport|\brequire)\s*\(?\s*['"]([^'"]+)['"]/g)]
    expect(imported.length).toBeGreaterThan(2)
    expect(imported.map(([, name]) => name).filter((name) => name?.startsWith('node:') !== true)).toEqual([])
  })

  const forms = { 'the program': desktop, 'the browser edition': browser }
  const fixtures = readdirSync(EXPORTS).map((name) => ({
    name,
    text: readFileSync(join(EXPORTS, name), 'utf8'),
  }))
  for (const [edition, form] of Object.entries(forms)) {
    it.each(fixtures)(`restores $name from journals of ${edition}`, async ({ text }) => {
      const { accounts } = parsed(text)
      const whole = writeExport(accounts)
      const half = accounts.map(({ id, changes }) => ({ id, changes: changes.filter((_, n) => n % 2 === 0) }))
      const mixed = new Map([...version1(accounts, form), ...version2(half, form)])
      const folder = await temporaryFolder()
      for (const files of [version1(accounts, form), version2(accounts, form), mixed])
        expect(restored(folder, files)).toEqual({ text: whole, torn: 0 })
      writeFiles(folder, mixed)
      expect(run(folder)).toMatchObject({ status: 0, stdout: whole })
      // A file without attachments is written again as it is.
      if (!text.includes('"attachments"')) expect(whole).toBe(text)
    })
  }

  it.each(readdirSync(JOURNALS))(
    'restores the permanent journal %s, one line of which is damaged',
    (name) => {
      const fixture = (file: string) => readFileSync(join(JOURNALS, name, file), 'utf8')
      const open = leftOpen.parse(JSON.parse(fixture('expected-open.json')))
      const { accounts, torn } = readJournal(join(JOURNALS, name, 'journal'))
      expect(torn).toBe(1)
      const whole = parsed([...exportOf(accounts)].join('')).accounts
      const [typed, sealed] = [true, false].map((isOpen) =>
        whole.map(({ id, changes }) => ({
          id,
          changes: changes.filter((change) => (change.id === open.change) === isOpen),
        })),
      )
      expect(writeExport(sealed ?? [])).toBe(fixture('expected.soundings'))
      expect(typed?.flatMap(({ changes }) => changes)).toHaveLength(1)
      const note = whole.flatMap(({ records }) => records).find(({ id }) => id === open.record)
      expect([note?.fields['body'], note?.conflicts]).toEqual([open.body, []])
    },
  )

  it('gives the bytes of our own export, whatever was written, forged, erased, typed and torn', async () => {
    const folder = await temporaryFolder()
    fc.assert(
      fc.property(anyTold, fc.constantFrom(desktop, browser), fc.gen(), (told, edition, any) => {
        const { files, torn, own } = layOut(told, edition, (of) => any(() => of))
        expect(restored(folder, files)).toEqual({ text: exportedBy(told, own), torn })
      }),
      { numRuns: 60 },
    )
  })

  it('seals what was still being typed at the end of its chain, so that the file can be imported', async () => {
    const { device, named } = atWork()
    const open = device.draft(named('Ada L'))
    const later = { ...device.draft(named('Ada Lovelace')), id: open.id, revision: 7 }
    const files = version2([account(device.changes())], desktop)
    addLine(files, `open/${open.id}.jsonl`, lineOf(2, openEntry(later)))
    addLine(files, desktop.old(1), desktop.oldLine(changeEntry(open, 0)))
    const { text } = restored(await temporaryFolder(), files)
    const [found] = parsed(text).accounts
    expect(found?.changes.map(({ seq }) => seq)).toEqual([1, 2])
    expect(found?.records[0]?.fields['name']).toBe('Ada Lovelace')
  })

  it('takes an open change no second time that was gone on with here, but one that only a file says so of', async () => {
    const { device, named } = atWork()
    const open = device.draft(named('Ada L'))
    const other = createDevice(2)
    other.take(device.changes())
    const adopter = seal({ ...other.draft(named('Ada L')), adopts: open.id }, null)
    const folder = await temporaryFolder()
    for (const [isImported, changes] of [
      [false, 2],
      [true, 3],
    ] as const) {
      const files = version2([account(device.changes())], desktop)
      addLine(files, `open/${open.id}.jsonl`, lineOf(2, openEntry(open)))
      addLine(files, 'log/2.jsonl', lineOf(2, changesEntry(ACCOUNT, [adopter], isImported)))
      expect(parsed(restored(folder, files).text).accounts[0]?.changes).toHaveLength(changes)
    }
  })

  it('leaves out and counts a sealed change that is not what its link says, and one id with two contents', async () => {
    const { device, named } = atWork()
    const [first] = device.changes()
    if (first === undefined) throw new Error('a change')
    const renamed = { ...first, author: 'somebody else' }
    const next = device.write(named('Ada L'))
    const files = version2([account([first])], browser)
    const part = `journal/accounts/${ACCOUNT}-0002.jsonl`
    addLine(files, part, lineOf(2, changesEntry(ACCOUNT, [renamed, next])))
    addLine(files, part, lineOf(2, changesEntry(ACCOUNT, [{ ...renamed, link: linkOf(renamed) }])))
    addLine(files, browser.old(1), browser.oldLine(importEntry([account([renamed])])))
    const { text, torn } = restored(await temporaryFolder(), files)
    expect(text).toBe(writeExport([account([first, next])]))
    expect(torn).toBe(3)
  })

  it('says how much it left out, and writes nothing where there is no journal', async () => {
    const { device } = atWork()
    const folder = await temporaryFolder()
    const nothing = run(folder)
    expect([nothing.status, nothing.stdout]).toEqual([1, ''])
    expect(nothing.stderr).toContain('Files: 0.')
    expect(run()).toMatchObject({ status: 1, stdout: '' })
    const files = version2([account(device.changes())], desktop)
    addLine(files, 'log/3.jsonl', lineOf(2, changesEntry(ACCOUNT, device.changes())).slice(0, -3))
    writeFiles(folder, files)
    const { status, stdout, stderr } = run(folder)
    expect(stderr).toBe('Files: 2. Accounts: 1. Lines or changes left out: 1.\n')
    expect([status, stdout]).toEqual([0, writeExport([account(device.changes())])])
  })
})
