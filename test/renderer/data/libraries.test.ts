/** Holds libraries to their promises: made with the first edit, mine or a colleague's, merged, undone, restored, and never able to break a score. */
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import {
  DATABASE_NAME,
  DATABASE_VERSION,
  defineDatabase,
  versionOnDisk,
} from '../../../renderer/data/database.ts'
import { modelOf, plainModel } from '../../../renderer/data/model.ts'
import { AUTHOR, DEFAULTS, LIBRARY, LOOK_THROUGH } from '../../../renderer/data/preferences.ts'
import type { OpenedData } from '../../../renderer/data/start-up.ts'
import type { Edit } from '../../../shared/changes/change.ts'
import { day } from '../../../shared/domain/day.ts'
import { defaultParameters } from '../../../shared/scoring/parameters.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import {
  ACCOUNT,
  accountEdit,
  draft,
  opened,
  OTHER,
  PERSON,
  profile,
  value,
  withAccount,
  type Profile,
} from './open.ts'
import {
  answerEdit,
  editParameter,
  instrumentEdit,
  named,
  OWN_QUESTION,
  questionEdit,
} from './library-edits.ts'

const TODAY = day.parse('2026-05-30')

async function modelIn({ data, preferences }: OpenedData) {
  return modelOf(await data.libraries(), await preferences.get(LOOK_THROUGH))
}

async function lookFrom(from: OpenedData, library: string): Promise<void> {
  value(await from.preferences.set(LOOK_THROUGH, library))
}

describe('my library', () => {
  it('is made by the first edit, in the same change and in the name of the author', async () => {
    const mine = profile()
    const all = await named(mine, 'Brandt')
    expect(await all.data.libraries()).toEqual([])
    value(await all.data.editLibrary(editParameter('halfLife', 90)))
    const [library, ...others] = await all.data.libraries()
    expect(others).toEqual([])
    expect(library).toMatchObject({
      mine: true,
      records: { library: { name: 'Brandt', parameters: { halfLife: 90 } } },
    })
    expect(await all.data.changes(library?.id ?? '')).toHaveLength(1)
    expect(await all.preferences.get(LIBRARY)).toBe(library?.id)
    // A library is no account.
    expect(await all.data.portfolio()).toEqual([])
    expect(await all.data.account(library?.id ?? '')).toBeNull()
  })

  it('is edited from then on, each parameter on its own, and once even where two edits come at a time', async () => {
    const all = await named(profile(), 'Brandt')
    const wrote = await Promise.all([
      all.data.editLibrary(editParameter('halfLife', 90)),
      all.data.editLibrary(editParameter('kindWeight.said', 0.9)),
    ])
    wrote.forEach(value)
    const libraries = await all.data.libraries()
    expect(libraries).toHaveLength(1)
    expect(libraries[0]?.records.library.parameters).toEqual({ halfLife: 90, 'kindWeight.said': 0.9 })
    expect((await modelIn(all)).parameters).toEqual({
      ...defaultParameters,
      halfLife: 90,
      kindWeight: { ...defaultParameters.kindWeight, said: 0.9 },
    })
  })

  it('is refused as a whole where an edit does not fit, and then neither made nor chosen', async () => {
    const all = await named(profile(), 'Brandt')
    const refused = await all.data.editLibrary((id) => [
      { record: id, kind: 'library', set: { 'parameters/halfLife': 'soon' } },
    ])
    expect(refused).toMatchObject({ ok: false, error: { type: 'invalid' } })
    expect(await all.data.libraries()).toEqual([])
    expect(await all.preferences.get(LIBRARY)).toBeUndefined()
  })

  it('goes back with undo, and comes back with the next edit after its making was undone', async () => {
    const all = await named(profile(), 'Brandt')
    const made = value(await all.data.editLibrary(editParameter('halfLife', 90)))
    const changed = value(await all.data.editLibrary(editParameter('halfLife', 30)))
    value(await all.data.undo(changed.change))
    expect((await modelIn(all)).parameters.halfLife).toBe(90)
    expect(await all.data.undo(made.change)).toMatchObject({ error: { type: 'nothingToUndo' } })
    // What the second edit and its undo set was set since: it stays, and so does the library.
    expect(await all.data.libraries()).toHaveLength(1)

    const other = await named(profile(), 'Sund')
    const only = value(await other.data.editLibrary(editParameter('halfLife', 90)))
    value(await other.data.undo(only.change))
    expect(await other.data.libraries()).toEqual([])
    expect((await modelIn(other)).looking).toEqual({ id: null, name: '', mine: true })
    value(await other.data.editLibrary(editParameter('damping', 0.4)))
    expect(await other.data.libraries()).toHaveLength(1)
    expect(await other.data.libraries()).toMatchObject([
      { mine: true, records: { library: { name: 'Sund', parameters: { damping: 0.4 } } } },
    ])
  })

  it('is found again by the author’s name where the preference is lost, but not where two bear it', async () => {
    const mine = profile()
    const all = await named(mine, 'Brandt')
    value(await all.data.editLibrary(editParameter('halfLife', 90)))
    const [library] = await all.data.libraries()
    // The journal outlives the database and its preferences.
    const restored = await named(profile({ host: mine.host, clock: mine.clock }), 'Brandt')
    expect(await restored.data.libraries()).toEqual([library])
    value(await restored.data.editLibrary(editParameter('halfLife', 60)))
    expect(await restored.data.libraries()).toHaveLength(1)
    expect(await restored.preferences.get(LIBRARY)).toBe(library?.id)

    const namesake = await named(profile(), 'Brandt')
    value(await namesake.data.editLibrary(editParameter('halfLife', 10)))
    const [second] = await namesake.data.libraries()
    const text = value(await namesake.data.exportText([second?.id ?? '']))
    value(await restored.data.runImport(text, [second?.id ?? '']))
    expect((await restored.data.libraries()).map(({ mine: own, id }) => [own, id])).toEqual([
      [true, library?.id],
      [false, second?.id],
    ])
    const again = await named(profile({ host: mine.host, clock: mine.clock }), 'Brandt')
    expect((await again.data.libraries()).map((one) => one.mine)).toEqual([false, false])
  })

  it('is not anybody’s where nobody said who they are', async () => {
    const mine = profile()
    const all = await opened(mine)
    value(await all.data.editLibrary(editParameter('halfLife', 90)))
    const restored = await opened(profile({ host: mine.host, clock: mine.clock }))
    expect((await restored.data.libraries()).map((one) => one.mine)).toEqual([false])
  })
})

describe('looking through', () => {
  it('takes the parameters of one library and the questions of all', async () => {
    const brandt = await named(profile(), 'Brandt')
    value(await brandt.data.editLibrary(editParameter('halfLife', 90)))
    value(await brandt.data.editLibrary(() => [instrumentEdit(), questionEdit()]))
    const [theirs] = await brandt.data.libraries()
    const text = value(await brandt.data.exportText([theirs?.id ?? '']))

    const sund = await named(profile(), 'Sund')
    value(await sund.data.editLibrary(editParameter('halfLife', 365)))
    value(await sund.data.runImport(text, [theirs?.id ?? '']))
    const mine = await modelIn(sund)
    expect(mine.looking).toMatchObject({ name: 'Sund', mine: true })
    expect(mine.parameters.halfLife).toBe(365)
    expect(mine.catalogue.questions.has(OWN_QUESTION)).toBe(true)

    await lookFrom(sund, theirs?.id ?? '')
    expect(await modelIn(sund)).toMatchObject({
      parameters: { halfLife: 90 },
      looking: { id: theirs?.id, name: 'Brandt', mine: false },
    })
    await lookFrom(sund, DEFAULTS)
    expect(await modelIn(sund)).toMatchObject({
      parameters: { halfLife: 180 },
      looking: { id: null, name: '', mine: false },
    })
    // One that is gone, and what was never an id, count as not chosen.
    await lookFrom(sund, OTHER)
    expect((await modelIn(sund)).looking.mine).toBe(true)
    value(await sund.preferences.set(LOOK_THROUGH, { id: 7 }))
    expect((await modelIn(sund)).looking.mine).toBe(true)
  })

  it('keeps parameters and questions the same object while they are equal, so that nothing is scored anew', async () => {
    const all = await named(profile(), 'Brandt')
    value(await all.data.editLibrary(editParameter('halfLife', 90)))
    value(await all.data.editLibrary(() => [instrumentEdit(), questionEdit()]))
    const before = modelOf(await all.data.libraries(), undefined)
    value(
      await all.data.editLibrary((id) => [
        { record: id, kind: 'library', set: { criterion: 'They use it.' } },
      ]),
    )
    const after = modelOf(await all.data.libraries(), undefined, before)
    expect(after.libraries[0]?.records.library.criterion).toBe('They use it.')
    expect(after.parameters).toBe(before.parameters)
    expect(after.catalogue).toBe(before.catalogue)
    value(await all.data.editLibrary(editParameter('halfLife', 91)))
    expect(modelOf(await all.data.libraries(), undefined, after).parameters.halfLife).toBe(91)
  })

  it('is not broken by anything that a hostile file puts for a parameter', async () => {
    const all = await named(profile(), 'Brandt')
    value(await all.data.commit(draft(accountEdit('Halden'))))
    const database = defineDatabase(all.profile.deps.idb)
    value(await all.data.editLibrary(editParameter('halfLife', 90)))
    const [library] = await all.data.libraries()
    const records = (await all.data.account(ACCOUNT))?.records
    if (records === undefined || library === undefined) throw new Error('nothing here')
    const wrong = [1e308, -1, 0, 'x', null, Number.MIN_VALUE, [1], { a: 1 }, true] as const
    for (const one of wrong) {
      const stored = await database.records.get(library.id)
      if (stored === undefined) throw new Error('no record')
      await database.records.put({
        ...stored,
        fields: {
          ...stored.fields,
          parameters: { halfLife: one, damping: one, renewalHorizon: one, odd: one },
        },
      })
      const model = await modelIn(all)
      const { parameters } = model
      expect(parameters.halfLife).toBe(180)
      expect(Number.isFinite(parameters.damping)).toBe(true)
      const { instruments } = model.catalogue
      expect(scoreAccount(records, { asOf: TODAY, parameters, instruments }).account).toBe(ACCOUNT)
    }
    database.close()
  })
})

describe('summaries', () => {
  it('are scored anew when the parameters change, when a question does, and not for a word', async () => {
    const mine = profile()
    const all = await withAccount(mine)
    value(await all.preferences.set(AUTHOR, 'Brandt'))
    value(await all.data.commit(draft(answerEdit(OWN_QUESTION, 'yes', PERSON))))
    const database = defineDatabase(mine.deps.idb)
    const stamp = async () => {
      const model = await modelIn(all)
      await all.summaries.refresh({ asOf: TODAY, model })
      return (await database.summaries.get(ACCOUNT))?.stamp
    }
    const plain = await stamp()
    await all.summaries.refresh({ asOf: TODAY, model: plainModel })
    expect((await database.summaries.get(ACCOUNT))?.stamp).toEqual(plain)
    value(await all.data.editLibrary(editParameter('halfLife', 30)))
    const through = await stamp()
    expect(through?.parameters).not.toBe(plain?.parameters)
    expect(through?.instruments).toBe(plain?.instruments)
    value(await all.data.editLibrary(() => [instrumentEdit(), questionEdit()]))
    const asked = await stamp()
    expect(asked?.instruments).not.toBe(through?.instruments)
    value(await all.data.editLibrary((id) => [{ record: id, kind: 'library', set: { criterion: 'x' } }]))
    expect(await stamp()).toEqual(asked)
    database.close()
  })
})

describe('data of version 1', () => {
  const library = '1b000000-0000-4000-8000-000000000001'

  /** What the first version left: its tables, and a library that it took from a file without knowing what it is. */
  async function older(from: Profile): Promise<void> {
    // Written by the build of today in a database of its own, then put in tables of then.
    const source = profile({ indexedDB: new IDBFactory(), host: from.host, clock: from.clock })
    const all = await withAccount(source)
    const edits: readonly Edit[] = [
      { record: library, kind: 'library', set: { name: 'Brandt', criterion: '', 'parameters/halfLife': 90 } },
    ]
    value(await all.data.commit({ account: library, edits }))
    all.close()
    const now = defineDatabase(source.deps.idb)
    const then = new Dexie(DATABASE_NAME, from.deps.idb)
    then.version(1).stores({
      records: 'id, account',
      segments: '[account+n], account',
      openChanges: 'record, account',
      chains: '[account+device], account',
      summaries: 'account',
      meta: 'key',
      preferences: 'key',
    })
    await then.open()
    for (const { name } of then.tables) {
      const rows: unknown[] = await now.table(name).toArray()
      await then.table(name).bulkPut(rows)
    }
    await then.table('meta').put({ key: 'dataVersion', version: 1 })
    expect(await then.table('records').count()).toBe(3)
    now.close()
    then.close()
  }

  it('is taken up whole, finds its libraries, and is closed to older builds from then on', async () => {
    const mine = profile()
    await older(mine)
    expect(await versionOnDisk(mine.deps.idb.indexedDB)).toBe(10)
    const all = await opened(mine)
    expect(await versionOnDisk(mine.deps.idb.indexedDB)).toBe(DATABASE_VERSION * 10)
    expect(await all.data.portfolio()).toMatchObject([{ name: 'Halden Freight', people: 1 }])
    expect(await all.data.libraries()).toMatchObject([{ id: library, mine: false }])
    expect(all.notice).toMatchObject({ restored: 0, damaged: 0, emptied: false })
    const database = defineDatabase(mine.deps.idb)
    expect(await database.meta.get('dataVersion')).toEqual({ key: 'dataVersion', version: 2 })
    database.close()
    value(await all.data.commit(draft(accountEdit('Halden'))))
    expect((await all.data.account(ACCOUNT))?.records.account.name).toBe('Halden')
  })
})
