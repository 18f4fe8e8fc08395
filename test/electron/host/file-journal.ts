/** The shell's journal in a folder, asked as its gate asks it, and the files it keeps. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createFileSystem, failureOf, type FileSystem } from '../../../electron/host/file-system.ts'
import { createFileJournal } from '../../../electron/host/journal.ts'
import { journalCalls, type JournalCalls } from '../../../shared/journal/journal-calls.ts'
import type { Journal } from '../../../shared/journal/journal.ts'

export const real = createFileSystem(process.platform)
const FIRST_RUN = 1_700_000_000_000
let runs = 0

export type FileJournal = { readonly journal: Journal; readonly calls: JournalCalls }

/** `data`: the app's folder, which has the counter beside the journal. */
export function journalIn(data: string, fs: FileSystem = real): FileJournal {
  runs += 1
  const began = FIRST_RUN + runs
  const journal = createFileJournal({
    fs,
    folder: join(data, 'journal'),
    counter: join(data, 'journalled'),
    now: () => began,
  })
  onTestFinished(journal.close)
  return { journal, calls: journalCalls(journal, failureOf) }
}

/** Paths of the files below the journal's folder, in one of its folders where one is named. */
export async function filesIn(data: string, folder = ''): Promise<string[]> {
  const entries = await readdir(join(data, 'journal', folder), {
    withFileTypes: true,
    recursive: true,
  }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** The content of every file below the app's folder, by path. */
export async function contentIn(data: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(data, { withFileTypes: true, recursive: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(paths.sort().map(async (path) => [path, await readFile(path, 'base64')] as const)),
  )
}
