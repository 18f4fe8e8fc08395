/** Holds the sample accounts to what they are for: a valid history, anchored quotations, and the cases they show. */
import { describe, expect, it } from 'vitest'
import { materialise } from '../../../shared/changes/materialise.ts'
import { mergeChanges } from '../../../shared/changes/merge.ts'
import { verifyChain } from '../../../shared/changes/seal.ts'
import { day } from '../../../shared/domain/day.ts'
import { findQuotation } from '../../../shared/domain/quotation-anchor.ts'
import { isRecordKind, recordSchemas } from '../../../shared/domain/record-kinds.ts'
import { optionById, shippedCatalogue } from '../../../shared/instruments/catalogue.ts'
import { sampleAccounts, sampleSources } from '../../../shared/samples/sample-accounts.ts'

const today = day.parse('2026-06-01')
const changes = sampleAccounts(today)
const accounts = [...new Set(changes.map((change) => change.account))]

function historyOf(account: string) {
  return changes.filter((change) => change.account === account)
}

describe('sampleAccounts', () => {
  it('is an unbroken chain for each account', () => {
    expect(accounts).toHaveLength(sampleSources.length)
    for (const account of accounts) expect(verifyChain(historyOf(account))).toEqual({ ok: true, value: null })
  })

  it('makes records that fit their schemas, without conflicts', () => {
    for (const record of accounts.flatMap((account) => materialise(historyOf(account)))) {
      expect(isRecordKind(record.kind)).toBe(true)
      if (isRecordKind(record.kind))
        expect(recordSchemas[record.kind].safeParse(record.fields).error).toBeUndefined()
      expect(record.conflicts).toEqual([])
    }
  })

  it('says the same on the same day, and never gives an id another content on another day', () => {
    expect(sampleAccounts(today)).toEqual(changes)
    const tomorrow = sampleAccounts(day.parse('2026-06-02'))
    expect(mergeChanges(changes, tomorrow).ok).toBe(true)
    const ids = new Set(changes.map((change) => change.id))
    expect(tomorrow.some((change) => ids.has(change.id))).toBe(false)
  })

  it('writes nothing in the future', () => {
    const latest = Math.max(...changes.map((change) => change.wall))
    expect(latest).toBeLessThanOrEqual(Date.parse('2026-06-01T00:20:00Z'))
  })
})

describe('the sample answers', () => {
  for (const source of sampleSources) {
    const people = new Set(source.people.map(({ key }) => key))
    for (const answer of [...source.notes.flatMap((note) => note.answers), ...source.answers]) {
      it(`${source.name}: ${answer.question} has that option and those people`, () => {
        const question = shippedCatalogue.questions.get(answer.question)
        expect(question).toBeDefined()
        if (question !== undefined && typeof answer.option === 'string') {
          expect(optionById(question, answer.option)).toBeDefined()
        }
        for (const key of [answer.by, answer.reportedBy]) {
          if (key !== null && key !== undefined) expect(people.has(key)).toBe(true)
        }
        const steps = (source.steps ?? []).map(({ key }) => key)
        if (answer.step !== undefined) expect(steps).toContain(answer.step)
        if (answer.kind === 'inferred') expect(answer.by).toBeNull()
        if (answer.kind === 'reported') expect(answer.reportedBy).toBeDefined()
      })
    }
    for (const note of source.notes) {
      it(`${source.name}, ${note.title}: its words stand in it exactly once`, () => {
        for (const { words } of note.answers) {
          if (words === undefined) continue
          expect(note.body.split(words), words).toHaveLength(2)
        }
        for (const key of note.present) expect(people.has(key)).toBe(true)
      })
    }
  }

  it('come with motives of people there are, in words that stand in the note exactly once', () => {
    const motives = sampleSources.flatMap((source) =>
      (source.motives ?? []).map((motive) => ({ source, motive })),
    )
    expect(motives.some(({ motive }) => motive.belief?.is === 'false')).toBe(true)
    for (const { source, motive } of motives) {
      if (motive.person !== null) expect(source.people.map(({ key }) => key)).toContain(motive.person)
      if (motive.words === undefined) continue
      const body = source.notes.find(({ key }) => key === motive.note)?.body ?? ''
      expect(body.split(motive.words), motive.words).toHaveLength(2)
    }
  })

  it('come with views of the value and what was done about use, of people, steps and words there are', () => {
    const views = sampleSources.flatMap((source) =>
      (source.valueViews ?? []).map((view) => ({ source, view })),
    )
    expect(new Set(views.map(({ view }) => view.side))).toEqual(new Set(['intended', 'perceived', 'seen']))
    for (const { source, view } of views) {
      if (view.person !== null) expect(source.people.map(({ key }) => key)).toContain(view.person)
      if (view.words === undefined) continue
      const body = source.notes.find(({ key }) => key === view.note)?.body ?? ''
      expect(body.split(view.words), view.words).toHaveLength(2)
    }
    const done = sampleSources.flatMap((source) =>
      (source.interventions ?? []).map((intervention) => ({ source, intervention })),
    )
    expect(done.length).toBeGreaterThan(3)
    for (const { source, intervention } of done) {
      if (intervention.step === undefined) continue
      expect((source.steps ?? []).map(({ key }) => key)).toContain(intervention.step)
    }
  })

  it('anchor in their notes', () => {
    let anchored = 0
    for (const account of accounts) {
      const records = materialise(historyOf(account))
      for (const record of records) {
        if (record.kind !== 'observation') continue
        const { note, quotation } = recordSchemas.observation.parse(record.fields)
        if (quotation === null) continue
        const body = recordSchemas.note.parse(records.find(({ id }) => id === note)?.fields).body
        expect(findQuotation(body, quotation)?.exact).toBe(true)
        anchored += 1
      }
    }
    expect(anchored).toBeGreaterThan(35)
  })
})
