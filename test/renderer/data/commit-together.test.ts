/** One act over several accounts: all of it in one transaction or nothing, left halfway without a trace, and undone as one. */
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../shared/changes/change.ts'
import { ACCOUNT, accountEdit, opened, OTHER, personEdit, profile, value, withAccount } from './open.ts'

const person = (index: number): Edit =>
  personEdit(`Person ${String(index)}`, `bbbbbbbb-0000-4000-8000-${index.toString(16).padStart(12, '0')}`)
const many = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => person(from + index))

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
    expect(heard).toEqual([2_000, 2_051, 2_053])
    expect((await data.account(ACCOUNT))?.records.people).toHaveLength(2_050)
    expect((await data.account(OTHER))?.records.people).toHaveLength(1)
    expect(mine.host.entries).toHaveLength(3)

    expect(await data.undoTogether(written.changes)).toBe(3)
    expect(await data.portfolio()).toEqual([])
  })

  it('writes nothing where one edit of one account does not fit', async () => {
    const mine = profile()
    const { data } = await withAccount(mine)
    const before = mine.host.entries.length
    const refused = await data.commitTogether([
      { account: ACCOUNT, edits: [person(1)] },
      { account: OTHER, edits: [accountEdit('', OTHER)] },
    ])
    expect(refused).toMatchObject({ ok: false, error: { type: 'invalid', record: OTHER, field: 'name' } })
    expect((await data.account(ACCOUNT))?.records.people).toHaveLength(1)
    expect(await data.account(OTHER)).toBeNull()
    expect(mine.host.entries).toHaveLength(before)
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
