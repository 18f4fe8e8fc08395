/** Holds the exchange of libraries to its promises: what travels with accounts, what is refused, and what each import brought. */
import { describe, expect, it } from 'vitest'
import { defineDatabase } from '../../../renderer/data/database.ts'
import { IMPORTS_KEPT, logImport } from '../../../renderer/data/import-log.ts'
import { DEFAULTS, LOOK_THROUGH } from '../../../renderer/data/preferences.ts'
import type { OpenedData } from '../../../renderer/data/start-up.ts'
import { parseExport } from '../../../shared/exchange/parse-export.ts'
import {
  answerEdit,
  editParameter,
  instrumentEdit,
  named,
  OWN_QUESTION,
  questionEdit,
} from './library-edits.ts'
import { ACCOUNT, accountEdit, draft, OTHER, PERSON, personEdit, profile, roleEdit, value } from './open.ts'

async function person(name: string): Promise<OpenedData> {
  return named(profile(), name)
}

async function withHalden(name: string): Promise<OpenedData> {
  const all = await person(name)
  value(await all.data.commit(draft(accountEdit('Halden Freight'), personEdit('Osei'))))
  return all
}

async function mineOf({ data }: OpenedData): Promise<string> {
  return (await data.libraries()).find(({ mine }) => mine)?.id ?? ''
}

async function exported({ data }: OpenedData, accounts: readonly string[] = [ACCOUNT]): Promise<string> {
  return value(await data.exportText(accounts))
}

function idsIn(text: string): readonly string[] {
  return value(parseExport(text)).accounts.map(({ id }) => id)
}

describe('a file', () => {
  it('carries the library looked through if anything is in it, and not an empty one or the defaults', async () => {
    const all = await withHalden('Brandt')
    value(await all.data.editLibrary(editParameter('halfLife', 90)))
    const library = await mineOf(all)
    expect(idsIn(await exported(all))).toEqual([library, ACCOUNT].sort())
    value(await all.preferences.set(LOOK_THROUGH, DEFAULTS))
    expect(idsIn(await exported(all))).toEqual([ACCOUNT])
    value(await all.preferences.set(LOOK_THROUGH, library))
    value(await all.data.editLibrary(editParameter('halfLife', null)))
    expect(idsIn(await exported(all))).toEqual([ACCOUNT])
    value(await all.data.editLibrary((id) => [{ record: id, kind: 'library', set: { criterion: 'Used.' } }]))
    expect(idsIn(await exported(all))).toEqual([library, ACCOUNT].sort())
  })

  it('carries every library whose question is answered, deleted questions too, whoever is looked through', async () => {
    const all = await withHalden('Brandt')
    value(await all.data.commit({ account: OTHER, edits: [accountEdit('Kestrel', OTHER)] }))
    value(await all.data.editLibrary(() => [instrumentEdit(), questionEdit()]))
    const library = await mineOf(all)
    value(await all.preferences.set(LOOK_THROUGH, DEFAULTS))
    expect(idsIn(await exported(all))).toEqual([ACCOUNT])
    value(await all.data.commit(draft(answerEdit(OWN_QUESTION, 'yes', PERSON))))
    // Typed and not yet sealed: sealed on the way out.
    value(
      await all.data.type({
        account: library,
        edit: { record: OWN_QUESTION, kind: 'ownQuestion', set: { title: 'Is the budget named?' } },
      }),
    )
    const text = await exported(all)
    expect(idsIn(text)).toEqual([library, ACCOUNT].sort())
    expect(text).toContain('Is the budget named?')
    expect(idsIn(await exported(all, [OTHER]))).toEqual([OTHER])
    value(
      await all.data.editLibrary(() => [
        { record: OWN_QUESTION, kind: 'ownQuestion', set: { deleted: true } },
      ]),
    )
    expect(idsIn(await exported(all))).toEqual([library, ACCOUNT].sort())
  })

  it('is the same bytes from two colleagues who look through the same library', async () => {
    const brandt = await withHalden('Brandt')
    value(await brandt.data.editLibrary(editParameter('halfLife', 90)))
    value(await brandt.data.editLibrary(() => [instrumentEdit(), questionEdit()]))
    value(await brandt.data.commit(draft(answerEdit(OWN_QUESTION, 'yes', PERSON))))
    const library = await mineOf(brandt)

    const sund = await person('Sund')
    value(await sund.data.editLibrary(editParameter('damping', 0.3)))
    const own = await mineOf(sund)
    value(await sund.data.runImport(await exported(brandt), [ACCOUNT], 'brandt.json'))
    expect(idsIn(await exported(sund))).toEqual([library, ACCOUNT, own].sort())
    value(await sund.preferences.set(LOOK_THROUGH, library))
    expect(await exported(sund)).toBe(await exported(brandt))
    // Importing wrote no change of its own.
    expect(await sund.data.changes(library)).toEqual(await brandt.data.changes(library))
    expect(await sund.data.changes(ACCOUNT)).toEqual(await brandt.data.changes(ACCOUNT))

    // Both write to what they share: merged each way, the same again.
    value(await brandt.data.editLibrary(editParameter('halfLife', 60)))
    value(await sund.data.commit(draft(roleEdit('COO'))))
    const [fromBrandt, fromSund] = [await exported(brandt), await exported(sund)]
    value(await sund.data.runImport(fromBrandt, [ACCOUNT]))
    value(await brandt.data.runImport(fromSund, [ACCOUNT]))
    expect(await exported(sund)).toBe(await exported(brandt))
    expect((await sund.data.libraries()).find(({ id }) => id === library)).toMatchObject({
      mine: false,
      records: { library: { parameters: { halfLife: 60 } } },
    })
  })
})

describe('an import', () => {
  it('plans libraries apart from accounts, in what they hold and whom they come along with', async () => {
    const brandt = await withHalden('Brandt')
    value(await brandt.data.commit({ account: OTHER, edits: [accountEdit('Kestrel', OTHER)] }))
    value(await brandt.data.editLibrary(editParameter('halfLife', 90)))
    value(await brandt.data.editLibrary(() => [instrumentEdit(), questionEdit()]))
    const library = await mineOf(brandt)
    const text = await exported(brandt, [ACCOUNT, OTHER])
    const sund = await person('Sund')
    const plan = value(await sund.data.planImport(text, 'brandt.json'))
    expect(plan.accounts.find(({ account }) => account === ACCOUNT)).toMatchObject({
      kind: 'account',
      library: null,
    })
    expect(plan.accounts.find(({ kind }) => kind === 'library')).toMatchObject({
      account: library,
      name: 'Brandt',
      state: 'new',
      library: {
        questions: 1,
        criterion: false,
        parameters: { halfLife: 90 },
        neededBy: [ACCOUNT, OTHER].sort(),
      },
    })
    expect(await sund.data.libraries()).toEqual([])
    value(await sund.data.runImport(text, [OTHER]))
    expect((await sund.data.libraries()).map(({ id, mine }) => [id, mine])).toEqual([[library, false]])
    expect(await sund.data.account(ACCOUNT)).toBeNull()
  })

  it('leaves out a library that is there for another account’s answers alone', async () => {
    const brandt = await withHalden('Brandt')
    value(await brandt.data.commit({ account: OTHER, edits: [accountEdit('Kestrel', OTHER)] }))
    value(await brandt.data.editLibrary(() => [instrumentEdit(), questionEdit()]))
    value(await brandt.data.commit(draft(answerEdit(OWN_QUESTION, 'yes', PERSON))))
    const text = await exported(brandt, [ACCOUNT, OTHER])
    const sund = await person('Sund')
    value(await sund.data.runImport(text, [OTHER]))
    expect(await sund.data.libraries()).toEqual([])
    value(await sund.data.runImport(text, [ACCOUNT]))
    expect(await sund.data.libraries()).toHaveLength(1)
  })

  it('refuses a library under the id of an account, and takes nothing of that file', async () => {
    const evil = await person('Eve')
    const fake = { record: ACCOUNT, kind: 'library', set: { name: 'Eve', criterion: '' } }
    value(await evil.data.commit({ account: ACCOUNT, edits: [fake] }))
    value(await evil.data.commit({ account: OTHER, edits: [accountEdit('Kestrel', OTHER)] }))
    const text = await exported(evil, [ACCOUNT, OTHER])
    const sund = await withHalden('Sund')
    const refused = { ok: false, error: { type: 'duplicateId', detail: ACCOUNT } }
    expect(await sund.data.planImport(text, 'eve.json')).toEqual(refused)
    expect(await sund.data.runImport(text, [ACCOUNT, OTHER])).toEqual(refused)
    expect(await sund.data.libraries()).toEqual([])
    expect(await sund.data.account(OTHER)).toBeNull()
    expect((await sund.data.account(ACCOUNT))?.records.account.name).toBe('Halden Freight')
  })

  it('survives the loss of the database: libraries come back from the journal, whole imports included', async () => {
    const brandt = await withHalden('Brandt')
    value(await brandt.data.editLibrary(editParameter('halfLife', 90)))
    const mine = profile()
    const sund = await named(mine, 'Sund')
    value(await sund.data.runImport(await exported(brandt), [ACCOUNT]))
    value(await sund.data.editLibrary(editParameter('damping', 0.3)))
    const before = await sund.data.libraries()
    const restored = await named(profile({ host: mine.host, clock: mine.clock }), 'Sund')
    expect(restored.notice.emptied).toBe(true)
    expect(await restored.data.libraries()).toEqual(before)
  })
})

describe('the log of imports', () => {
  it('tells what came, with which file, and how it stood before', async () => {
    const brandt = await withHalden('Brandt')
    const sund = await person('Sund')
    value(await sund.data.runImport(await exported(brandt), [ACCOUNT], 'first.json'))
    value(await sund.data.commit(draft(roleEdit('COO'))))
    value(await brandt.data.commit(draft(answerEdit('goalClarity', 'clear', PERSON))))
    const second = value(await brandt.data.commit(draft(accountEdit('Halden'))))
    value(await sund.data.runImport(await exported(brandt), [ACCOUNT], 'second.json'))
    // Nothing new: nothing to remember.
    value(await sund.data.runImport(await exported(brandt), [ACCOUNT], 'third.json'))

    const [latest, first, ...others] = await sund.data.imports(ACCOUNT)
    expect(others).toEqual([])
    expect(first).toMatchObject({ file: 'first.json' })
    expect(latest).toMatchObject({ file: 'second.json' })
    expect(latest?.changes).toHaveLength(2)
    expect(latest?.changes).toContain(second.change)
    expect(latest?.at).toBeGreaterThan(first?.at ?? Infinity)
    expect(await sund.data.imports(OTHER)).toEqual([])

    const before = await sund.data.recordsBefore(ACCOUNT, latest?.changes ?? [])
    expect(before?.account.name).toBe('Halden Freight')
    expect(before?.observations).toEqual([])
    // What was written here since is no part of the import.
    expect(before?.people[0]?.role).toBe('COO')
    expect((await sund.data.account(ACCOUNT))?.records.account.name).toBe('Halden')
    expect(
      await sund.data.recordsBefore(ACCOUNT, [...(latest?.changes ?? []), ...(first?.changes ?? [])]),
    ).toBeNull()
    // It never leaves this machine.
    expect(await exported(sund)).not.toContain('second.json')
  })

  it('keeps the last two hundred', async () => {
    const mine = profile()
    const sund = await named(mine, 'Sund')
    const database = defineDatabase(mine.deps.idb)
    for (let count = 0; count < IMPORTS_KEPT + 2; count += 1) {
      await logImport(database, { at: count, file: `${count}` }, [
        [ACCOUNT, [`change ${count}`]],
        [OTHER, count % 2 === 0 ? [] : ['odd']],
      ])
    }
    database.close()
    const kept = await sund.data.imports(ACCOUNT)
    expect(kept).toHaveLength(IMPORTS_KEPT)
    expect(kept[0]).toEqual({ at: IMPORTS_KEPT + 1, file: `${IMPORTS_KEPT + 1}`, changes: [`change 201`] })
    expect(kept.at(-1)?.file).toBe('2')
    expect(await sund.data.imports(OTHER)).toHaveLength(IMPORTS_KEPT / 2)
  })
})
