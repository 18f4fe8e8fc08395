/** Libraries in files: which of them an account needs, and what a file's account or library is. */
import type { Change } from '../changes/change.ts'
import { opsOf } from '../changes/materialise.ts'
import type { StoredRecord } from '../changes/stored-record.ts'
import { readLiveRecords, type LibraryRecords } from '../domain/live-records.ts'
import { sortKey } from '../experience/sorts.ts'
import type { Json } from '../json.ts'
import { parametersOffDefault, toParameters } from '../scoring/parameters.ts'

export type HomeKind = 'account' | 'library'

/** An account or library with what its changes make. */
export type Home = { readonly id: string; readonly records: readonly StoredRecord[] }

/** What an id that holds records stands for. What is neither, of a newer build, counts as an account. */
export function kindOfHome({ id, records }: Home): HomeKind {
  return records.find((record) => record.id === id)?.kind === 'library' ? 'library' : 'account'
}

/** Whether the changes make one id both an account and a library: no program writes that. */
export function isBoth(id: string, changes: readonly Change[]): boolean {
  const kinds = new Set<string>()
  for (const change of changes) for (const op of opsOf(change)) if (op.record === id) kinds.add(op.kind)
  return kinds.has('account') && kinds.has('library')
}

/** Whether a question of the library is answered in the records. Deleted questions too: their answers still want words. */
export function answersOf(library: readonly StoredRecord[], records: readonly StoredRecord[]): boolean {
  const questions = new Set(library.filter(({ kind }) => kind === 'ownQuestion').map(({ id }) => id))
  return (
    questions.size > 0 &&
    records.some(({ kind, deleted, fields }) => {
      const { question } = fields
      return kind === 'observation' && !deleted && typeof question === 'string' && questions.has(question)
    })
  )
}

/** Whether the library holds experience with the sort of one of the initiatives in the records. What holds for all is not asked for. */
export function experienceFor(library: readonly StoredRecord[], records: readonly StoredRecord[]): boolean {
  const sorts = new Set(
    library.flatMap(({ kind, deleted, fields }) =>
      kind === 'ownFactor' && !deleted && fields['retired'] !== true ? sortIn(fields['initiativeSort']) : [],
    ),
  )
  return (
    sorts.size > 0 &&
    records.some(
      ({ kind, deleted, fields }) =>
        kind === 'initiative' && !deleted && sortIn(fields['sort']).some((sort) => sorts.has(sort)),
    )
  )
}

/** Whether the account's records call for the library: they answer its questions, or it has experience with what is under way. */
export function callsFor(records: readonly StoredRecord[], library: readonly StoredRecord[]): boolean {
  return answersOf(library, records) || experienceFor(library, records)
}

function sortIn(field: Json | undefined): readonly string[] {
  const key = typeof field === 'string' ? sortKey(field) : ''
  return key === '' ? [] : [key]
}

/** Whether the library says anything of its own about how accounts are looked at. */
export function hasSettings({ library }: LibraryRecords): boolean {
  return (
    library.criterion !== '' || Object.keys(parametersOffDefault(toParameters(library.parameters))).length > 0
  )
}

/** Whether anything is in the library: settings, instruments, questions or experience. */
export function hasContent(library: LibraryRecords): boolean {
  const { instruments, questions, factors } = library
  return hasSettings(library) || instruments.length + questions.length + factors.length > 0
}

/** The ids of a file's accounts that a library of it comes along with: those that call for it, or all of them. */
export function neededBy(library: Home, homes: readonly Home[]): readonly string[] {
  const accounts = homes.filter((home) => kindOfHome(home) === 'account')
  const live = readLiveRecords(library.records).library
  const calling = accounts.filter(({ records }) => callsFor(records, library.records))
  // It was looked through, not only there for some accounts' answers or initiatives.
  const forAll = calling.length === 0 || (live !== null && hasSettings(live))
  return (forAll ? accounts : calling).map(({ id }) => id)
}

/** The ids of a file's libraries that come along with the chosen accounts. */
export function librariesNeeded(homes: readonly Home[], chosen: ReadonlySet<string>): readonly string[] {
  return homes
    .filter((home) => kindOfHome(home) === 'library' && neededBy(home, homes).some((id) => chosen.has(id)))
    .map(({ id }) => id)
}
