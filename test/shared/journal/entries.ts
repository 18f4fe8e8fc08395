/** Changes for the journal's tests, told apart by their numbers and made as the program makes them. */
import { changeText, openChange, type OpenChange, type SealedChange } from '../../../shared/changes/change.ts'
import { seal } from '../../../shared/changes/seal.ts'
import { accountId, changeId, type AccountId } from '../../../shared/domain/ids.ts'
import type { JournalEntry } from '../../../shared/host/contract.ts'

const NOON = 1_780_000_000_000

function uuid(group: string, n: number): string {
  return `${group.padEnd(8, '0')}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
}

export function accountNumber(n: number): AccountId {
  return accountId.parse(uuid('a', n))
}

export function changeNumber(n: number): OpenChange['id'] {
  return changeId.parse(uuid('c', n))
}

export type Told = {
  /** The number of its account; 1 where it is not said. */
  readonly account?: number
  readonly revision?: number
  /** What somebody typed; the number itself where it is not said. */
  readonly text?: string
  /** How many records it is about; 1 where it is not said. */
  readonly ops?: number
  /** The number of the open change that it goes on with, and which revision of it. */
  readonly adopts?: readonly [n: number, revision: number]
}

export function openNumber(n: number, told: Told = {}): OpenChange {
  const wall = NOON + n * 1_000
  return openChange.parse({
    id: changeNumber(n),
    at: `${wall.toString(16).padStart(12, '0')}-0000`,
    wall,
    device: uuid('d', 1),
    author: 'Brandt',
    account: accountNumber(told.account ?? 1),
    revision: told.revision ?? 0,
    ...(told.adopts === undefined
      ? {}
      : { adopts: changeNumber(told.adopts[0]), adoptsRevision: told.adopts[1] }),
    ops: Array.from({ length: told.ops ?? 1 }, (_, index) => ({
      record: uuid('b', n * 100 + index),
      kind: 'note',
      set: { body: { value: told.text ?? String(n), over: [] } },
      salt: '0123456789abcdef',
    })),
  })
}

export function sealedNumber(n: number, told: Told = {}): SealedChange {
  return seal(openNumber(n, told), null)
}

export function openEntry(change: OpenChange): JournalEntry {
  return { type: 'open', ...namesOf(change), text: changeText(change) }
}

export function sealedEntry(change: SealedChange, imported = false): JournalEntry {
  return { type: 'sealed', ...namesOf(change), imported, text: changeText(change) }
}

/** A sealed change as the journal is given it. */
export function entry(n: number, text?: string): JournalEntry {
  return sealedEntry(sealedNumber(n, text === undefined ? {} : { text }))
}

function namesOf({ account, id }: OpenChange | SealedChange) {
  return { account: accountId.parse(account), change: changeId.parse(id) }
}
