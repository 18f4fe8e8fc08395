/** Libraries: which are here, which of them is mine, and writing to mine. */
import type { StoredRecord } from '../../shared/changes/stored-record.ts'
import { DELETED } from '../../shared/changes/field-paths.ts'
import type { Edit } from '../../shared/changes/change.ts'
import { createLibrary } from '../../shared/domain/constructors.ts'
import { accountId, type AccountId } from '../../shared/domain/ids.ts'
import { readLiveRecords } from '../../shared/domain/live-records.ts'
import { ok, type Result } from '../../shared/result.ts'
import { compareText } from '../../shared/scoring/content-order.ts'
import type { Data, LibraryView, WriteFailure, Written } from './data.ts'
import type { Database } from './database.ts'
import { AUTHOR, LIBRARY } from './preferences.ts'
import { save, type SaveDeps } from './save.ts'
import { writeSealed } from './write.ts'
import { Abort } from './write-failure.ts'

type Found = Omit<LibraryView, 'mine'>

export function createLibraries(deps: SaveDeps): Pick<Data, 'libraries' | 'editLibrary'> {
  const { database } = deps
  return {
    libraries: () => librariesHere(database),

    editLibrary: async (edits): Promise<Result<Written, WriteFailure>> => {
      const saved = await save(deps, null, async (writing) => {
        const known = await ownId(database, await liveLibraries(database))
        const id = accountId.parse(known ?? deps.newId())
        const change = await writeSealed(writing, id, [
          ...(await making(database, id, writing.author)),
          ...edits(id),
        ])
        await database.preferences.put({ key: LIBRARY, value: id })
        return change
      })
      return saved.ok ? ok({ change: saved.value.value.id, at: saved.value.at }) : saved
    },
  }
}

/** The live libraries, mine first, then by name and id. */
export async function librariesHere(database: Database): Promise<readonly LibraryView[]> {
  const found = await liveLibraries(database)
  const mine = await ownId(database, found)
  return found
    .map((one) => ({ ...one, mine: one.id === mine }))
    .sort(
      (a, b) =>
        Number(b.mine) - Number(a.mine) ||
        compareText(a.records.library.name, b.records.library.name) ||
        compareText(a.id, b.id),
    )
}

/** The edits that make the library, or bring a deleted one back; none where it is there. */
async function making(database: Database, id: AccountId, author: string): Promise<readonly Edit[]> {
  const record = await database.records.get(id)
  if (record !== undefined)
    return record.deleted ? [{ record: id, kind: 'library', set: { [DELETED]: false } }] : []
  const made = createLibrary(id, { name: author })
  if (!made.ok) throw new Abort({ ...made.error, record: id })
  return [made.value]
}

/**
 * The id of the library that this installation writes to. Where the preference is lost, as in a restored profile, the one
 * library that bears the author's name is theirs.
 */
async function ownId(database: Database, libraries: readonly Found[]): Promise<string | null> {
  const [kept, author] = await Promise.all([
    database.preferences.get(LIBRARY),
    database.preferences.get(AUTHOR),
  ])
  const id = accountId.safeParse(kept?.value)
  if (id.success && (await database.libraries.get(id.data)) !== undefined) return id.data
  const mine = libraries.filter(
    ({ records }) => records.library.name !== '' && records.library.name === author?.value,
  )
  return mine.length === 1 ? (mine[0]?.id ?? null) : null
}

async function liveLibraries(database: Database): Promise<readonly Found[]> {
  const rows = await database.libraries.toArray()
  const stored = await Promise.all(
    rows.map(({ id }) => database.records.where('account').equals(id).toArray()),
  )
  return stored.flatMap((records) => {
    const found = toFound(records)
    return found === null ? [] : [found]
  })
}

function toFound(stored: readonly StoredRecord[]): Found | null {
  const { library } = readLiveRecords(stored)
  return library === null ? null : { id: library.library.id, records: library, stored }
}
