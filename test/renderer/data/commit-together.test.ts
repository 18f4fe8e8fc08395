/** One act over several accounts: all of it in one transaction or nothing, left halfway without a trace, and undone as one. */
import { describe, expect, it } from 'vitest'
import type { AccountView, PortfolioRow } from '../../../renderer/data/data.ts'
import type { OpenedData } from '../../../renderer/data/start-up.ts'
import type { Change, Edit } from '../../../shared/changes/change.ts'
import { opsOf } from '../../../shared/changes/materialise.ts'
import { isSealed, verifyChain } from '../../../shared/changes/seal.ts'
import {
  ACCOUNT,
  accountEdit,
  bodyEdit,
  draft,
  noteEdit,
  opened,
  OTHER,
  personEdit,
  profile,
  roleEdit,
  toType,
  uuidOf,
  value,
  withAccount,
  type Profile,
} from './open.ts'
import { journalled } from './journalled.ts'

const person = (index: number): Edit => personEdit(`Person ${String(index)}`, uuidOf('bbbbbbbb', index + 100))
const many = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => person(from + index))

/** An account in whose note somebody has just typed. */
async function withTyped(from: Profile): Promise<OpenedData> {
  const all = await withAccount(from)
  value(await all.data.commit(draft(noteEdit('Meet'))))
  value(await all.data.type(toType(bodyEdit('Meet them'))))
  return all
}

/** What a change says, without its ids and times. */
const written = (change: Change) => ({
  isSealed: isSealed(change),
  seq: change['seq'],
  ops: opsOf(change).map(({ record, kind, set }) => ({
    record,
    kind,
    set: Object.entries(set).map(([field, { value, over }]) => [field, value, over.length]),
  })),
})

const fieldsOf = (view: AccountView | null) =>
  view?.stored.map(({ id, kind, fields, conflicts, deleted }) => ({ id, kind, fields, conflicts, deleted }))

describe('commitTogether', () => {
  it('writes to several accounts, in several changes where there is much, and tells how far it is', async () => {
    const mine = profile()
    const { data } = await opened(mine)
    const heard: number[] = []
    const written = value(
      await data.commitTogether(
        [
          { account: ACCOUNT, edits: [accountEdit('Halden Freight'), ...many(1, 2_050)] },
          { account: OTHER, edits: [accountEdit('Old Mill', OTHER), person(9_000)] },
        ],
        { onProgress: (done) => heard.push(done), isCancelled: () => false },
      ),
    )
    expect(written.changes).toHaveLength(3)
    expect(heard).toEqual([2_000, 2_053])
    expect((await data.account(ACCOUNT))?.records.people).toHaveLength(2_050)
    expect((await data.account(OTHER))?.records.people).toHaveLength(1)
    expect(journalled(mine.host)).toHaveLength(3)

    expect(value(await data.undoTogether(written.changes))).toMatchObject({ left: [] })
    expect(await data.portfolio()).toEqual([])
    expect(await data.undoTogether(written.changes)).toEqual({ ok: false, error: { type: 'nothingToUndo' } })
  })

  it('cuts what is long into changes that the journal takes, in their order', async () => {
    const { data } = await withAccount(profile())
    const notes = Array.from({ length: 20 }, (_, index) =>
      noteEdit(`${index} `.repeat(160_000), uuidOf('cccccccc', index + 1)),
    )
    const written = value(await data.commitTogether([{ account: ACCOUNT, edits: notes }]))
    expect(written.changes.length).toBeGreaterThan(1)
    const changes = (await data.changes(ACCOUNT)).slice(-written.changes.length)
    expect(Math.max(...changes.map((change) => JSON.stringify(change).length))).toBeLessThan(8_000_000)
    expect(changes.flatMap(({ ops }) => ops.map((op) => ('set' in op ? op.record : '')))).toEqual(
      notes.map(({ record }) => record),
    )
  })

  it('writes the same in rounds as one commit after another, sealed into the same chains', async () => {
    const accounts = Array.from({ length: 120 }, (_, index) => uuidOf('aaaaaaab', index))
    const drafts = [
      ...accounts.map((account, index) => ({
        account,
        edits: [accountEdit('Mill', account), person(index)],
      })),
      // an account that comes twice, in one round and in another, and a record that is written twice
      { account: ACCOUNT, edits: [roleEdit('Buyer'), noteEdit('Met')] },
      { account: ACCOUNT, edits: [roleEdit('Head of buying'), roleEdit('Head')] },
      { account: ACCOUNT, edits: many(20_000, 2_100) },
    ]
    const [together, single] = [await withTyped(profile()), await withTyped(profile())]
    value(await together.data.commitTogether(drafts))
    for (const { account, edits } of drafts.slice(0, -1)) value(await single.data.commit({ account, edits }))
    for (const edits of [many(20_000, 2_000), many(22_000, 100)])
      value(await single.data.commit({ account: ACCOUNT, edits }))

    for (const account of [ACCOUNT, ...accounts.slice(0, 3), ...accounts.slice(-3)]) {
      const [mine, theirs] = [await together.data.changes(account), await single.data.changes(account)]
      expect(mine.map(written)).toEqual(theirs.map(written))
      expect(verifyChain(mine.filter(isSealed))).toEqual({ ok: true, value: null })
      expect(fieldsOf(await together.data.account(account))).toEqual(
        fieldsOf(await single.data.account(account)),
      )
    }
    const counts = (rows: readonly PortfolioRow[]) => rows.map(({ name, people }) => ({ name, people }))
    expect(counts(await together.data.portfolio())).toEqual(counts(await single.data.portfolio()))
  })

  it('writes nothing where a record was just given to another account', async () => {
    const mine = profile()
    const { data } = await withAccount(mine)
    const refused = await data.commitTogether([
      { account: ACCOUNT, edits: [person(1)] },
      { account: OTHER, edits: [accountEdit('Old Mill', OTHER), person(1)] },
    ])
    expect(refused).toMatchObject({ ok: false, error: { type: 'invalid', field: 'account' } })
    expect((await data.account(ACCOUNT))?.records.people).toHaveLength(1)
    expect(await data.account(OTHER)).toBeNull()
  })

  it('writes nothing where one edit of one account does not fit', async () => {
    const mine = profile()
    const { data } = await withAccount(mine)
    const before = journalled(mine.host).length
    const refused = await data.commitTogether([
      { account: ACCOUNT, edits: [person(1)] },
      { account: OTHER, edits: [accountEdit('', OTHER)] },
    ])
    expect(refused).toMatchObject({ ok: false, error: { type: 'invalid', record: OTHER, field: 'name' } })
    expect((await data.account(ACCOUNT))?.records.people).toHaveLength(1)
    expect(await data.account(OTHER)).toBeNull()
    expect(journalled(mine.host)).toHaveLength(before)
  })

  it('writes nothing where it is left halfway', async () => {
    const mine = profile()
    const { data, saveState } = await withAccount(mine)
    let done = 0
    const left = await data.commitTogether([{ account: ACCOUNT, edits: many(1, 2_050) }], {
      onProgress: (count) => {
        done = count
      },
      isCancelled: () => done >= 2_000,
    })
    expect(left).toEqual({ ok: false, error: { type: 'cancelled' } })
    expect((await data.account(ACCOUNT))?.records.people).toHaveLength(1)
    expect(saveState.getState().state).toBe('saved')
  })
})
