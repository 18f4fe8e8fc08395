/** Takes back what one act did to several accounts in one transaction: all of it that still stands, or nothing. */
import type { SealedChange } from '../../shared/changes/change.ts'
import { undoEdits } from '../../shared/changes/undo.ts'
import { emptyValue } from '../../shared/domain/record-fields.ts'
import { err, ok } from '../../shared/result.ts'
import type { Data, FieldName } from './data.ts'
import { save, type SaveDeps } from './save.ts'
import { sealedChangesOf } from './segments.ts'
import { accountOf, recordsTouched } from './undo.ts'
import { sealOpen, writeSealedEach, type Writing } from './write.ts'

/** Accounts whose changes are read and undone together. */
const ACCOUNTS_PER_ROUND = 50

/** An account with the changes of it that are undone, the latest first, so that a record goes before what it names. */
type Asked = { readonly account: string; readonly changes: string[] }
type Undone = { readonly changes: string[]; readonly left: FieldName[] }

export function createUndoTogether(deps: SaveDeps): Data['undoTogether'] {
  return async (changes) => {
    const asked = new Map<string, Asked>()
    for (const id of [...changes].reverse()) {
      const account = deps.writtenHere.get(id) ?? (await accountOf(deps.database, id))
      if (account === null) return err({ type: 'nothingToUndo' })
      const known = asked.get(account)
      if (known === undefined) asked.set(account, { account, changes: [id] })
      else known.changes.push(id)
    }
    const saved = await save(deps, null, async (writing) => {
      const undone: Undone = { changes: [], left: [] }
      const all = [...asked.values()]
      for (let start = 0; start < all.length; start += ACCOUNTS_PER_ROUND)
        await undoRound(writing, all.slice(start, start + ACCOUNTS_PER_ROUND), undone)
      return undone
    })
    if (!saved.ok) return saved
    const { value, at } = saved.value
    return value.changes.length === 0 ? err({ type: 'nothingToUndo' }) : ok({ ...value, at })
  }
}

async function undoRound(writing: Writing, round: readonly Asked[], undone: Undone): Promise<void> {
  const { database } = writing.deps
  const accounts = round.map(({ account }) => account)
  const open = await database.openChanges.where('account').anyOf(accounts).toArray()
  for (const row of open) await sealOpen(writing, row)
  const read = await Promise.all(accounts.map((account) => sealedChangesOf(database, account)))
  const histories = new Map(accounts.map((account, index) => [account, read[index] ?? []]))
  const steps = round.reduce((most, { changes }) => Math.max(most, changes.length), 0)
  for (let step = 0; step < steps; step += 1) {
    const now = round.flatMap(({ account, changes }) => {
      const all = histories.get(account) ?? []
      const change = all.find(({ id }) => id === changes[step])
      return change === undefined ? [] : [{ account, change, all }]
    })
    for (const change of await undoEach(writing, now, undone)) histories.get(change.account)?.push(change)
  }
}

type Standing = {
  readonly account: string
  readonly change: SealedChange
  readonly all: readonly SealedChange[]
}

/** Undoes one change of each account; gives the changes that did it. */
async function undoEach(
  writing: Writing,
  standing: readonly Standing[],
  undone: Undone,
): Promise<readonly SealedChange[]> {
  const { database } = writing.deps
  const records = await recordsTouched(database, ...standing.map(({ change }) => change))
  const parcels = standing.flatMap(({ account, change, all }) => {
    const { edits, left } = undoEdits(change, records, all, emptyValue)
    for (const field of left) undone.left.push(field)
    return edits.length === 0 ? [] : [{ account, edits }]
  })
  const written = await writeSealedEach(writing, parcels)
  for (const { id } of written) undone.changes.push(id)
  return written
}
