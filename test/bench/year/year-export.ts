/** The year as files to import, of so many accounts each: what the browser edition without a folder gets its database from. */
import type { SealedChange } from '../../../shared/changes/change.ts'
import { writeExport } from '../../../shared/exchange/write-export.ts'
import { yearOf, type YearSize } from './year.ts'

/** All of the year's changes are in memory meanwhile. */
export function* exportsOfYear(size: YearSize, accountsInAFile: number): Generator<string> {
  const changes = new Map<string, SealedChange[]>()
  for (const step of yearOf(size)) {
    if (step.type !== 'sealed') continue
    const known = changes.get(step.change.account) ?? []
    known.push(step.change)
    changes.set(step.change.account, known)
  }
  const accounts = [...changes].map(([id, own]) => ({ id, changes: own }))
  for (let from = 0; from < accounts.length; from += accountsInAFile)
    yield writeExport(accounts.slice(from, from + accountsInAFile))
}
