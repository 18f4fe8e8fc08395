/** Holds export and import to their promises: canonical bytes, nothing twice, nothing dropped, every conflict visible. */
import { describe, expect, it } from 'vitest'
import {
  ACCOUNT,
  accountEdit,
  bodyEdit,
  draft,
  NOTE,
  noteEdit,
  opened,
  OTHER,
  PERSON,
  personEdit,
  profile,
  roleEdit,
  toType,
  value,
  WIRTH,
  withAccount,
} from './open.ts'
import { journalled } from './journalled.ts'

async function exported(from: Awaited<ReturnType<typeof opened>>, accounts = [ACCOUNT]): Promise<string> {
  return value(await from.data.exportText(accounts))
}

describe('export and import', () => {
  it('gives the same bytes after a way through an empty profile, open changes sealed', async () => {
    const here = await withAccount(profile())
    value(await here.data.type(toType(noteEdit('Zoë said: „nein“ مرحبا'))))
    const text = await exported(here)
    const there = await opened(profile())
    const plan = value(await there.data.planImport(text, 'halden.json'))
    expect(plan.accounts).toMatchObject([
      { account: ACCOUNT, name: 'Halden Freight', added: 3, newChanges: 2, state: 'new' },
    ])
    expect(await there.data.portfolio()).toEqual([])
    value(await there.data.runImport(text, [ACCOUNT]))
    expect(await exported(there)).toBe(text)
    expect((await there.data.account(ACCOUNT))?.stored).toEqual((await here.data.account(ACCOUNT))?.stored)
    expect(await there.data.portfolio()).toMatchObject([{ name: 'Halden Freight', people: 1 }])
  })

  it('changes nothing the second time', async () => {
    const text = await exported(await withAccount(profile()))
    const mine = profile()
    const there = await opened(mine)
    value(await there.data.runImport(text, [ACCOUNT]))
    const [before, journal] = [await there.data.account(ACCOUNT), journalled(mine.host).length]
    expect(value(await there.data.planImport(text, 'x')).accounts[0]?.state).toBe('nothingToTake')
    value(await there.data.runImport(text, [ACCOUNT]))
    expect(await there.data.account(ACCOUNT)).toEqual(before)
    expect(await there.data.changes(ACCOUNT)).toHaveLength(1)
    expect(journalled(mine.host)).toHaveLength(journal)
    expect(mine.host.snapshots).toHaveLength(0)
  })

  it('takes only the chosen accounts, and journals only those', async () => {
    const here = await withAccount(profile())
    value(await here.data.commit({ account: OTHER, edits: [accountEdit('Kestrel', OTHER)] }))
    const mine = profile()
    const there = await opened(mine)
    value(await there.data.runImport(await exported(here, [ACCOUNT, OTHER]), [OTHER]))
    expect((await there.data.portfolio()).map((row) => row.name)).toEqual(['Kestrel'])
    expect(journalled(mine.host).every(({ imported }) => imported)).toBe(true)
    expect(journalled(mine.host).some(({ text }) => text.includes('Halden'))).toBe(false)
  })

  it('ends byte-identical after two colleagues swap files both ways, with every conflict visible', async () => {
    const ada = await withAccount(profile())
    value(await ada.data.commit(draft(noteEdit('start'))))
    const boPlace = profile()
    const bo = await opened(boPlace)
    value(await bo.data.runImport(await exported(ada), [ACCOUNT]))

    value(await ada.preferences.set('author', 'Ada'))
    value(await bo.preferences.set('author', 'Bo'))
    value(await ada.data.commit(draft(roleEdit('Buyer'))))
    value(
      await bo.data.commit(
        draft({ record: PERSON, kind: 'person', set: { role: 'Planner', department: 'Depot' } }),
      ),
    )
    value(await ada.data.type(toType(bodyEdit('start, as Ada heard it'))))
    value(await bo.data.type(toType(bodyEdit('start, as Bo heard it'))))
    value(await bo.data.commit(draft(WIRTH)))

    const [fromAda, fromBo] = [await exported(ada), await exported(bo)]
    const plan = value(await ada.data.planImport(fromBo, 'bo.json')).accounts[0]
    expect(plan?.conflicts.map(({ record, field }) => [record, field])).toEqual([
      [PERSON, 'role'],
      [NOTE, 'body'],
    ])
    expect(plan?.conflicts[0]?.values.map((one) => [one.author, one.value, one.mine]).sort()).toEqual([
      ['Ada', 'Buyer', true],
      ['Bo', 'Planner', false],
    ])
    value(await ada.data.runImport(fromBo, [ACCOUNT]))
    value(await bo.data.runImport(fromAda, [ACCOUNT]))
    expect(await exported(ada)).toBe(await exported(bo))
    expect(boPlace.host.snapshots.map(({ text }) => text)).toEqual([fromBo])
    for (const side of [ada, bo]) {
      const stored = (await side.data.account(ACCOUNT))?.stored ?? []
      expect(stored.flatMap((record) => record.conflicts.map((field) => [record.id, field]))).toEqual([
        [PERSON, 'role'],
        [NOTE, 'body'],
      ])
      expect((await side.data.portfolio())[0]).toMatchObject({ people: 2, conflicts: 2 })
    }

    value(await ada.data.commit(draft(roleEdit('Buyer'))))
    expect((await ada.data.portfolio())[0]?.conflicts).toBe(1)
    value(await bo.data.runImport(await exported(ada), [ACCOUNT]))
    expect((await bo.data.portfolio())[0]?.conflicts).toBe(1)
  })

  it('goes on chaining after an import brought its own older changes back', async () => {
    const mine = profile()
    const here = await withAccount(mine)
    const text = await exported(here)
    const there = await opened(profile())
    value(await there.data.runImport(text, [ACCOUNT]))
    value(await there.data.commit(draft(roleEdit('x'))))
    value(await here.data.runImport(await exported(there), [ACCOUNT]))
    value(await here.data.commit(draft(roleEdit('y'))))
    value(await there.data.runImport(await exported(here), [ACCOUNT]))
    expect(await exported(there)).toBe(await exported(here))
  })

  it('refuses a file whose ids name something in another account, and leaves everything as it was', async () => {
    const here = await withAccount(profile())
    const text = await exported(here)
    const there = await opened(profile())
    value(
      await there.data.commit({ account: OTHER, edits: [accountEdit('Kestrel', OTHER), personEdit('Osei')] }),
    )
    expect(await there.data.runImport(text, [ACCOUNT])).toMatchObject({
      ok: false,
      error: { type: 'duplicateId' },
    })
    expect(await there.data.portfolio()).toHaveLength(1)
  })
})

describe('hostile files', () => {
  it('are refused with one reason each and leave rows and journal as they were', async () => {
    const mine = profile()
    const { data } = await withAccount(mine)
    const text = value(await data.exportText([ACCOUNT]))
    // The last place of the name is in the records, which then no longer are what the changes make.
    const at = text.lastIndexOf('Halden Freight')
    const disagreeing = `${text.slice(0, at)}Harden${text.slice(at + 6)}`
    const hostile: readonly (readonly [string, string])[] = [
      ['truncated', text.slice(0, text.length / 2)],
      ['notJson', 'hello'],
      ['foreign', '{"format":"other","version":1}'],
      ['tooNew', text.replace(/"version": ?1/, '"version": 99')],
      ['tooDeep', '['.repeat(100_000) + ']'.repeat(100_000)],
      ['forbiddenKey', text.replace('"accounts"', '"__proto__":{"x":1},"accounts"')],
      ['contradicting', disagreeing],
    ]
    const before = { view: await data.account(ACCOUNT), entries: journalled(mine.host).length, text }
    for (const [type, bad] of hostile) {
      expect([type, await data.planImport(bad, 'bad.json')]).toMatchObject([
        type,
        { ok: false, error: { type } },
      ])
      expect([type, await data.runImport(bad, [ACCOUNT])]).toMatchObject([
        type,
        { ok: false, error: { type } },
      ])
    }
    expect(await data.account(ACCOUNT)).toEqual(before.view)
    expect(journalled(mine.host)).toHaveLength(before.entries)
    expect(value(await data.exportText([ACCOUNT]))).toBe(before.text)
  })
})
