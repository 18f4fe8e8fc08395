/** The board holds every answer exactly once, in its line and column, and says of each line how it stands. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsOf, linesOf } from '../../../../renderer/features/assessment/board-shown.ts'
import { boardOf } from '../../../../renderer/features/assessment/board-rows.ts'
import { day } from '../../../../shared/domain/day.ts'
import { mainInitiativeId } from '../../../../shared/domain/ids.ts'
import { evidenceKinds } from '../../../../shared/domain/observation.ts'
import { shippedCatalogue } from '../../../../shared/instruments/catalogue.ts'
import { constructIds } from '../../../../shared/instruments/instrument.ts'
import { sampleSources } from '../../../../shared/samples/sample-accounts.ts'
import {
  answer,
  board,
  catalogueWith,
  cellIn,
  idNumber,
  initiative,
  lineOf,
  ownQuestion,
  person,
  step,
  today,
} from './board-records.ts'
import { sampleDay, samplePicture } from './sample-pictures.ts'

const [ada, ben, cy] = [
  person(11, { name: 'Ada', role: 'Director', department: 'IT' }),
  person(12, { name: 'Ben', role: 'Lead', department: 'Sales' }),
  person(13, { name: 'Cy', role: 'Director', department: 'IT' }),
]
const by = (one: { readonly id: string }) => ({ speaker: ada.id === one.id ? ada.id : ben.id })

describe('columns', () => {
  it('are those who are there by name, those not met, those who left, then papers and ours', () => {
    const left = person(14, { name: 'Aaron', leftOn: day.parse('2026-04-01') })
    const leaving = person(15, { name: 'Zoe', leftOn: day.parse('2026-07-01') })
    const unmet = person(16, { name: 'Abe', placeholder: true })
    const { columns } = board({ people: [left, unmet, leaving, ben, ada] })
    expect(columns.map((one) => (one.kind === 'person' ? one.person.name : one.id))).toEqual([
      'Ada',
      'Ben',
      'Zoe',
      'Abe',
      'Aaron',
      'papers',
      'ours',
    ])
    expect(columns.filter((one) => one.kind === 'person' && one.left)).toHaveLength(1)
  })

  it('keep one for somebody whose record was removed, as long as an answer of theirs is there', () => {
    const said = answer('goalWritten', 'written', { speaker: ben.id })
    const of = board({ people: [ada], observations: [said] })
    expect(of.columns[1]).toEqual({ id: `person:${ben.id}`, kind: 'removed', speaker: ben.id })
    expect(cellIn(of, lineOf(of, 'goalWritten'), `person:${ben.id}`).answers).toEqual([said])
  })
})

describe('groups', () => {
  it('follow the order of asking, with what measures nothing after them', () => {
    const ids = board({}).groups.map(({ id }) => id)
    const constructs = constructIds.filter((id) =>
      [...shippedCatalogue.questions.values()].some((question) => question.construct === id),
    )
    expect(ids.slice(0, constructs.length)).toEqual(constructs)
    expect(ids[constructs.length]).toBe('reasons')
  })

  it('hold every question that is asked, own ones after the shipped ones of their construct', () => {
    const own = ownQuestion(51)
    const loose = ownQuestion(52, { construct: null, core: false })
    const of = board({}, catalogueWith(own, loose))
    expect(of.groups.find(({ id }) => id === 'goalClarity')?.questions.at(-1)?.question).toBe(own.id)
    expect(of.groups.find(({ id }) => id === 'other')?.questions.at(-1)?.question).toBe(loose.id)
    const asked = of.groups.flatMap(({ questions }) => questions.map(({ question }) => question))
    expect([...asked].sort()).toEqual([...shippedCatalogue.questions.keys(), own.id, loose.id].sort())
  })

  it('keep answers to a question that this version does not know, closed and in a group of their own', () => {
    const said = answer('askedByANewerVersion', 'yes', { speaker: ada.id })
    const of = board({ people: [ada], observations: [said] })
    expect(of.groups.at(-1)?.id).toBe('newer')
    const line = lineOf(of, 'askedByANewerVersion')
    expect(line).toMatchObject({ asked: null, closed: 'newer', gap: false, singleSource: false })
    expect(cellIn(of, line, `person:${ada.id}`)).toMatchObject({
      sort: 'newer',
      value: null,
      answers: [said],
    })
  })

  it('show a retired question only where it was answered, and take no more answers', () => {
    const retired = ownQuestion(53, { retired: true })
    const catalogue = catalogueWith(retired)
    const without = board({ people: [ada] }, catalogue)
    expect(linesOf(without.groups).some(({ question }) => question === retired.id)).toBe(false)
    const of = board({ people: [ada], observations: [answer(retired.id, 'good', by(ada))] }, catalogue)
    expect(lineOf(of, retired.id)).toMatchObject({ closed: 'retired', gap: false })
  })
})

describe('lines', () => {
  const perStep = ownQuestion(54, { subjects: ['valueStep'] })
  const perPerson = ownQuestion(55, { subjects: ['person'] })
  const either = ownQuestion(56, { subjects: ['person', 'account'] })
  const ofInitiative = ownQuestion(57, { subjects: ['initiative'] })
  const catalogue = catalogueWith(perStep, perPerson, either, ofInitiative)

  it('are one for each step in the order of the path, and one for each person', () => {
    const of = board({ people: [ben, ada], valueSteps: [step(22, 'Later'), step(21, 'First')] }, catalogue)
    const names = (id: string) =>
      linesOf(of.groups)
        .filter(({ question }) => question === id)
        .map(({ subject }) => subject.name)
    expect(names(perStep.id)).toEqual(['First', 'Later'])
    expect(names(perPerson.id)).toEqual(['Ada', 'Ben'])
    expect(names(either.id)).toEqual(['', 'Ada', 'Ben'])
  })

  it('say what has to be there first', () => {
    const questions = board({}, catalogue).groups.flatMap((group) => group.questions)
    const missing = (id: string) => questions.find(({ question }) => question === id)
    expect(missing(perStep.id)).toMatchObject({ missing: 'valueStep', lines: [] })
    expect(missing(perPerson.id)).toMatchObject({ missing: 'person', lines: [] })
    expect(missing(either.id)).toMatchObject({ missing: null })
  })

  it('do not ask about who has left, and keep what was answered about them', () => {
    const left = person(17, { name: 'Lee', leftOn: day.parse('2026-01-01') })
    const about = { subject: { kind: 'person' as const, id: left.id }, speaker: ada.id }
    const names = (observations: ReturnType<typeof answer>[]) =>
      linesOf(board({ people: [ada, left], observations }, catalogue).groups)
        .filter(({ question }) => question === perPerson.id)
        .map(({ subject }) => subject.name)
    expect(names([])).toEqual(['Ada'])
    expect(names([answer(perPerson.id, 'good', about)])).toEqual(['Ada', 'Lee'])
  })

  it('put answers about the account and about the main initiative together, others apart and closed', () => {
    const [main, other] = [initiative(31, 'Main'), initiative(32, 'Other')]
    const about = (id: typeof main.id) => ({ subject: { kind: 'initiative' as const, id }, speaker: ada.id })
    const [first, second, third] = [
      answer('goalWritten', 'written', { ...about(main.id), on: '2026-05-01' }),
      answer('goalWritten', 'spoken', { speaker: ada.id, on: '2026-05-02' }),
      answer('goalWritten', 'none', about(other.id)),
    ]
    const of = board({
      people: [ada],
      initiatives: [main, other],
      mainInitiatives: [{ id: idOfMain(), initiative: main.id, from: day.parse('2026-01-01') }],
      observations: [first, second, third],
    })
    expect(cellIn(of, lineOf(of, 'goalWritten'), `person:${ada.id}`).answers).toEqual([second, first])
    expect(lineOf(of, 'goalWritten', `initiative:${other.id}`)).toMatchObject({
      closed: 'notCounted',
      subject: { name: 'Other' },
      gap: false,
    })
  })

  it('keep answers about what was removed, without a name', () => {
    const gone = step(23, 'Gone')
    const said = answer(perStep.id, 'good', { subject: { kind: 'valueStep', id: gone.id }, speaker: ada.id })
    const of = board({ people: [ada], observations: [said] }, catalogue)
    expect(lineOf(of, perStep.id, `valueStep:${gone.id}`)).toMatchObject({
      closed: 'notCounted',
      subject: { name: null },
    })
  })

  it('keep answers about a kind of subject that this version does not know apart from the account', () => {
    const said = answer('goalWritten', 'written', { subject: { kind: 'planet' }, speaker: ada.id })
    const of = board({ people: [ada], observations: [said] })
    expect(lineOf(of, 'goalWritten').gap).toBe(true)
    expect(lineOf(of, 'goalWritten', 'newer:planet').closed).toBe('notCounted')
  })

  it('are closed where the question needs a main initiative and none is named', () => {
    const of = board({ people: [ada] }, catalogue)
    expect(lineOf(of, ofInitiative.id)).toMatchObject({ closed: 'noInitiative', gap: false })
    const named = board({ people: [ada], initiatives: [initiative(33, 'Only')] }, catalogue)
    expect(lineOf(named, ofInitiative.id)).toMatchObject({ closed: null, gap: true })
  })

  it('are gaps while nobody has answered a core question with a value', () => {
    const optional = ownQuestion(58, { core: false })
    const core = ownQuestion(59)
    const gap = (...observations: ReturnType<typeof answer>[]) => {
      const of = board({ people: [ada], observations }, catalogueWith(core, optional))
      return [lineOf(of, core.id).gap, lineOf(of, optional.id).gap]
    }
    expect(gap()).toEqual([true, false])
    expect(gap(answer(core.id, '(dontKnow)', by(ada)))).toEqual([true, false])
    expect(gap(answer(core.id, 'poor', by(ada)))).toEqual([false, false])
    expect(gap(answer(core.id, 'poor', { ...by(ada), on: '2026-06-02' }))).toEqual([true, false])
  })

  it('make one gap of a question about somebody or in general, which any answer closes', () => {
    const people = [ada, ben]
    const gaps = (observations: ReturnType<typeof answer>[]) =>
      linesOf(board({ people, observations }, catalogue).groups)
        .filter(({ question, gap }) => question === either.id && gap)
        .map(({ subject }) => subject.key)
    expect(gaps([])).toEqual(['account'])
    expect(
      gaps([answer(either.id, 'good', { subject: { kind: 'person', id: ben.id }, speaker: ada.id })]),
    ).toEqual([])
  })

  it('rest on one source until two people of different roles have answered', () => {
    const single = (...observations: ReturnType<typeof answer>[]) => {
      const of = board({ people: [ada, ben, cy], observations })
      return lineOf(of, 'goalWritten').singleSource
    }
    const of = (speaker: typeof ada.id) => answer('goalWritten', 'written', { speaker })
    expect(single()).toBe(false)
    expect(single(of(ada.id))).toBe(true)
    expect(single(of(ada.id), of(cy.id))).toBe(true)
    expect(single(of(ada.id), of(ben.id))).toBe(false)
    expect(single(of(ada.id), answer('goalWritten', '(declined)', { speaker: ben.id }))).toBe(true)
    expect(single(of(ada.id), answer('goalWritten', 'none', { kind: 'inferred' }))).toBe(true)
  })

  it('are contradicted, or changed, where the score says so, in both cells', () => {
    const pair = (on: string) => [
      answer('goalWritten', 'written', { speaker: ada.id }),
      answer('goalWritten', 'none', { speaker: ben.id, on }),
    ]
    const near = board({ people: [ada, ben], observations: pair('2026-05-01') })
    const line = lineOf(near, 'goalWritten')
    expect(line).toMatchObject({ contradicted: true, changed: false })
    expect(line.cells.map(({ contradicts }) => contradicts)).toEqual([true, true, false, false])
    const far = board({ people: [ada, ben], observations: pair('2025-10-01') })
    expect(lineOf(far, 'goalWritten')).toMatchObject({ contradicted: false, changed: true })
    expect(lineOf(near, 'goalMeasure')).toMatchObject({ contradicted: false, changed: false })
  })
})

describe('laws', () => {
  const questions = [...shippedCatalogue.questions.values()]
  const observed = fc.record({
    question: fc.integer({ min: 0, max: questions.length }),
    option: fc.integer({ min: 0, max: 5 }),
    speaker: fc.constantFrom(null, ada.id, ben.id, cy.id),
    kind: fc.constantFrom(...evidenceKinds),
    on: fc.constantFrom('2024-01-01', '2025-12-01', '2026-05-01', '2026-06-01', '2026-06-02'),
    subject: fc.constantFrom(
      { kind: 'account' as const },
      { kind: 'person' as const, id: ada.id },
      { kind: 'person' as const, id: cy.id },
      { kind: 'valueStep' as const, id: step(21, 'First').id },
      { kind: 'planet' },
    ),
  })
  const accounts = fc.array(observed, { maxLength: 25 }).map((many) => ({
    people: [ada, ben],
    valueSteps: [step(21, 'First')],
    observations: many.map(({ question, option, ...rest }) => {
      const asked = questions[question]
      const chosen = asked?.options[option]?.id ?? (option > 4 ? 'ofTheFuture' : '(dontKnow)')
      return answer(asked?.id ?? 'unknownQuestion', chosen, rest)
    }),
  }))

  it('every answer until the day stands in exactly one cell, none after it', () => {
    fc.assert(
      fc.property(accounts, (parts) => {
        const held = linesOf(board(parts).groups).flatMap(({ cells }) =>
          cells.flatMap(({ answers }) => answers),
        )
        const until = parts.observations.filter((one) => one.day <= today)
        expect(held.map(({ id }) => id).sort()).toEqual(until.map(({ id }) => id).sort())
      }),
      { numRuns: 40 },
    )
  })

  it('the order of the records changes nothing but ties', () => {
    fc.assert(
      fc.property(accounts, (parts) => {
        const turned = {
          ...parts,
          observations: parts.observations.toReversed(),
          people: parts.people.toReversed(),
        }
        expect(countsOf(board(turned).groups)).toEqual(countsOf(board(parts).groups))
      }),
      { numRuns: 25 },
    )
  })
})

describe('the samples', () => {
  it.each(sampleSources.map(({ name }) => name))(
    '%s: what the score counts stands first in its cell',
    (name) => {
      const { records, score } = samplePicture(name)
      const of = boardOf({ records, score, catalogue: shippedCatalogue, asOf: sampleDay })
      const counted = new Set(
        score.constructs.flatMap((construct) => construct.observations.map(({ observation }) => observation)),
      )
      for (const line of linesOf(of.groups)) {
        if (line.asked?.construct == null || line.closed !== null) continue
        for (const { answers, sort } of line.cells) {
          const [standing] = answers
          if (sort === 'value' && standing !== undefined) expect(counted).toContain(standing.id)
        }
      }
      const contradicted = new Set(score.contradictions.map(({ question }) => question))
      const marked = linesOf(of.groups).filter((line) => line.contradicted)
      expect(new Set(marked.map(({ question }) => question))).toEqual(contradicted)
    },
  )
})

function idOfMain() {
  return mainInitiativeId.parse(idNumber(41))
}
