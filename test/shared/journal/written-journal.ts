/** Journals on disk, written line by line as shared/journal/README.md tells it and with no code of the program. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { OpenChange, SealedChange } from '../../../shared/changes/change.ts'

/** Lines by the path of their file within the journal's folder. */
export type Files = Map<string, string[]>

/** A line of the versions that have length and digest: all but the browser's first. */
export function lineOf(version: number, entry: unknown): string {
  const body = JSON.stringify(entry)
  const digest = createHash('sha256').update(body).digest('hex')
  return `{"journal":${version},"bytes":${Buffer.byteLength(body)},"sha256":"${digest}","entry":${body}}`
}

/** Entries of version 2. */
export function changesEntry(account: string, changes: readonly SealedChange[], imported = false): object {
  return { type: 'changes', account, imported, changes }
}
export function openEntry(change: OpenChange): object {
  return { type: 'open', change }
}

/** Entries of version 1. */
export function changeEntry(change: SealedChange | OpenChange, revision: number): object {
  const { id, account } = change
  return { type: 'change', account, change: id, revision, text: JSON.stringify(change) }
}
export function importEntry(accounts: readonly Account[]): object {
  return { type: 'import', text: JSON.stringify({ accounts, format: 'soundings', version: 1 }) }
}

export type Account = { readonly id: string; readonly changes: readonly SealedChange[] }

/** Where things lie in the two editions. `root` leads to what is below folders. */
export type Edition = {
  readonly root: string
  readonly old: (part: number) => string
  readonly oldLine: (entry: object) => string
}

export const desktop: Edition = {
  root: '',
  old: (part) => `${String(part).padStart(8, '0')}.jsonl`,
  oldLine: (entry) => lineOf(1, entry),
}
/** Of a granted folder. */
export const browser: Edition = {
  root: 'journal/',
  old: (part) => `journal-1780000000000-abc123-${String(part).padStart(6, '0')}.jsonl`,
  oldLine: (entry) => JSON.stringify(entry),
}

export function addLine(files: Files, path: string, line: string): void {
  const lines = files.get(path) ?? []
  files.set(path, lines)
  lines.push(line)
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, lines] of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, lines.map((line) => `${line}\n`).join(''))
  }
}

/** What a build of version 1 takes for a newer journal. */
export function addMarker(files: Files, { root }: Edition): void {
  addLine(files, `${root}00000000.jsonl`, lineOf(2, { type: 'version' }))
}

/** A whole journal of version 2: some settled, some still in the log. */
export function version2(accounts: readonly Account[], edition: Edition): Files {
  const files: Files = new Map()
  const { root } = edition
  addMarker(files, edition)
  for (const { id, changes } of accounts) {
    const half = Math.ceil(changes.length / 2)
    const [settled, logged] = [changes.slice(0, half), changes.slice(half)]
    addLine(files, `${root}accounts/${id}-0001.jsonl`, lineOf(2, changesEntry(id, settled)))
    for (const change of logged)
      addLine(files, `${root}log/1780000000000.jsonl`, lineOf(2, changesEntry(id, [change])))
  }
  addLine(files, `${root}summary.jsonl`, lineOf(2, { type: 'summary', included: [], accounts: {} }))
  return files
}

/** A whole journal of version 1: of each account some was written here, a line each, and the rest came in as a file. */
export function version1(accounts: readonly Account[], edition: Edition): Files {
  const files: Files = new Map()
  for (const [index, { id, changes }] of accounts.entries()) {
    const file = edition.old(index + 1)
    const half = Math.ceil(changes.length / 2)
    for (const change of changes.slice(0, half)) addLine(files, file, edition.oldLine(changeEntry(change, 0)))
    const brought = [{ id, changes: changes.slice(half), records: [] }]
    addLine(files, file, edition.oldLine(importEntry(brought)))
  }
  return files
}
