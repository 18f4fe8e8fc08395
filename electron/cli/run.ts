/** Runs one command line and gives what to print and how to end; nothing here prints or exits. */
import { publishedSchema } from '../../shared/exchange/json-schema.ts'
import { readableText } from '../../shared/exchange/readable-text.ts'
import { readLiveRecords } from '../../shared/domain/live-records.ts'
import type { ParsedExport } from '../../shared/exchange/export-file.ts'
import type { FileSystem } from '../host/file-system.ts'
import { readCommandLine, usage } from './command-line.ts'
import { explain } from './explain.ts'
import { merge } from './merge.ts'
import { done, exitCodes, failed, type Outcome } from './outcome.ts'
import { readExport } from './read-export.ts'
import { score } from './score.ts'

export async function run(args: readonly string[], fs: FileSystem): Promise<Outcome> {
  const line = readCommandLine(args)
  if (!line.ok) return failed(exitCodes.usage, `${line.error.message}; see soundings --help`)
  switch (line.value.command) {
    case 'help':
      return done(usage)
    case 'schema':
      return done(readableText(publishedSchema()))
    case 'explain':
      return done(explain())
    case 'merge':
      return merge(fs, line.value.a, line.value.b, line.value.out)
    case 'validate': {
      const file = await readExport(fs, line.value.file)
      return file.ok ? describe(file.value) : file.outcome
    }
    case 'score': {
      const file = await readExport(fs, line.value.file)
      const { asOf, json: asJson, through } = line.value
      return file.ok ? score(file.value, { asOf, asJson, through }) : file.outcome
    }
  }
}

function describe({ accounts, attachments = [] }: ParsedExport): Outcome {
  const records = accounts.flatMap((account) => account.records)
  const unreadable = accounts.flatMap((account) => readLiveRecords(account.records).unreadable)
  const conflicts = records.flatMap((record) => record.conflicts)
  const changes = accounts.flatMap((account) => account.changes)
  const counts = [
    `accounts ${accounts.length}`,
    `records ${records.length}`,
    `changes ${changes.length}`,
    `conflicts ${conflicts.length}`,
    ...(attachments.length === 0 ? [] : [`attachments ${attachments.length}`]),
  ]
  const note = unreadable.length === 0 ? '' : `Kept but not readable: ${unreadable.join(', ')}\n`
  return done(`Valid: ${counts.join(', ')}\n${note}`)
}
