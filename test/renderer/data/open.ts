/** Opens the real data layer over an IndexedDB in memory, with a clock and ids that tests steer. */
import { IDBFactory as MemoryIndexedDb, IDBKeyRange } from 'fake-indexeddb'
import {
  createMemoryHost,
  memoryHostState,
  type MemoryHostState,
} from '../../../renderer/host/memory-host.ts'
import { openData, type OpenDeps, type OpenedData } from '../../../renderer/data/start-up.ts'
import type { Draft } from '../../../renderer/data/data.ts'
import { defineDatabase, type IndexedDb } from '../../../renderer/data/database.ts'
import type { Edit } from '../../../shared/changes/change.ts'
import type { Result } from '../../../shared/result.ts'

export type Profile = {
  readonly deps: OpenDeps
  readonly host: MemoryHostState
  readonly clock: { now: number }
  /** What asked to be run later; run by hand. */
  readonly delayed: (() => void)[]
}

/** The same id each time; `group`: its first eight hex digits. */
export function uuidOf(group: string, index: number): string {
  return `${group}-0000-4000-8000-${index.toString(16).padStart(12, '0')}`
}

let profiles = 0

/** A profile of its own: database, journal, clock. `indexedDB` and `host` can be those of another start. */
export function profile(
  given: { indexedDB?: IDBFactory; host?: MemoryHostState; clock?: { now: number } } = {},
): Profile {
  profiles += 1
  const mine = profiles
  let ids = 0
  const clock = given.clock ?? { now: Date.UTC(2026, 4, 29, 9) }
  const host = given.host ?? memoryHostState({ installation: `machine ${mine}` })
  const delayed: (() => void)[] = []
  const newId = () => {
    ids += 1
    return uuidOf(mine.toString(16).padStart(8, '0'), ids)
  }
  return {
    host,
    clock,
    delayed,
    deps: {
      host: createMemoryHost(host),
      idb: { indexedDB: given.indexedDB ?? new MemoryIndexedDb(), IDBKeyRange },
      now: () => {
        clock.now += 1
        return clock.now
      },
      newId,
      newSalt: () => {
        ids += 1
        return (mine * 65_536 + ids).toString(16).padStart(16, '0')
      },
      later: (run) => {
        delayed.push(run)
      },
      startWorker: null,
    },
  }
}

export async function opened(from: Profile): Promise<OpenedData> {
  return value(await openData(from.deps))
}

export function value<T, E extends { readonly type: string }>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

export const ACCOUNT = 'aaaaaaaa-0000-4000-8000-000000000001'
export const OTHER = 'aaaaaaaa-0000-4000-8000-000000000002'
export const PERSON = 'bbbbbbbb-0000-4000-8000-000000000001'
export const NOTE = 'cccccccc-0000-4000-8000-000000000001'

export function accountEdit(name: string, id = ACCOUNT): Edit {
  return { record: id, kind: 'account', set: { name, sector: 'Freight', about: '' } }
}

export function personEdit(name: string, id = PERSON): Edit {
  return {
    record: id,
    kind: 'person',
    set: { name, role: '', department: '', placeholder: false, about: '' },
  }
}

export function noteEdit(body: string, id = NOTE): Edit {
  return { record: id, kind: 'note', set: { title: '', body, day: '2026-05-29' } }
}

/** A second person. */
export const WIRTH = personEdit('Wirth', 'bbbbbbbb-0000-4000-8000-000000000002')

export function roleEdit(role: string): Edit {
  return { record: PERSON, kind: 'person', set: { role } }
}

export function bodyEdit(body: string): Edit {
  return { record: NOTE, kind: 'note', set: { body } }
}

/** What is typed into the account's note. */
export function toType(edit: Edit): { readonly account: string; readonly edit: Edit } {
  return { account: ACCOUNT, edit }
}

export function draft(...edits: readonly Edit[]): Draft {
  return { account: ACCOUNT, edits }
}

/** An account with a person in it. */
export async function withAccount(from: Profile): Promise<OpenedData> {
  const all = await opened(from)
  value(await all.data.commit(draft(accountEdit('Halden Freight'), personEdit('Osei'))))
  return all
}

/** Puts every row of one database into another, as copying its files does. */
export async function copyRows(from: IndexedDb, to: IndexedDb): Promise<void> {
  const [source, target] = [defineDatabase(from), defineDatabase(to)]
  for (const table of source.tables) await target.table(table.name).bulkPut(await table.toArray())
  source.close()
  target.close()
}
