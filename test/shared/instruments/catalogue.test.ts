/** Holds the instruments to their shape: options in order, screening questions as in the study, nothing without a source. */
import { describe, expect, it } from 'vitest'
import {
  constructs,
  createCatalogue,
  instruments,
  isConstructId,
  isReasonId,
  isShippedQuestionId,
  optionById,
  shippedCatalogue,
} from '../../../shared/instruments/catalogue.ts'
import {
  constructIds,
  decisionChecks,
  type Instrument,
  type Question,
} from '../../../shared/instruments/instrument.ts'
import { roleFits } from '../../../shared/instruments/role-words.ts'
import { citations } from '../../../shared/instruments/sources.ts'

const questions: readonly Question[] = instruments.flatMap((instrument) => instrument.questions)
const idsWhere = (holds: (question: Question) => boolean) => questions.filter(holds).map(({ id }) => id)

describe('the catalogue', () => {
  it('has ids that are unique over all instruments and can stand in translation keys', () => {
    const ids = questions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(instruments.map(({ id }) => id)).size).toBe(instruments.length)
    for (const { options } of questions) {
      expect(new Set(options.map(({ id }) => id)).size).toBe(options.length)
    }
    const optionIds = questions.flatMap(({ options }) => options.map(({ id }) => id))
    for (const id of [...ids, ...optionIds, ...instruments.map((instrument) => instrument.id)]) {
      expect(id).toMatch(/^[a-z][a-zA-Z0-9]*$/)
    }
  })

  it('bears a version in every instrument, and asks in the order of the tiers', () => {
    for (const { version } of instruments) expect(version).toBeGreaterThanOrEqual(1)
    const tierOf = new Map(constructs.map(({ id, tier }) => [id, tier]))
    const tiers = questions.flatMap(({ construct }) => (construct === null ? [] : [tierOf.get(construct)]))
    expect(tiers).toEqual(tiers.toSorted())
    expect(constructs.filter(({ tier }) => tier === 2).map(({ id }) => id)).toEqual(['strategicView'])
  })

  it('orders three or four options from most to least favourable, from 1 to 0', () => {
    for (const { options } of questions) {
      const values = options.map(({ value }) => value)
      expect(values).toEqual(values.toSorted((a, b) => b - a))
      expect(new Set(values).size).toBe(values.length)
      expect([values.at(0), values.at(-1)]).toEqual([1, 0])
      expect([3, 4]).toContain(values.length)
    }
  })

  it('has two screening questions, each with one averse option, the least favourable', () => {
    expect(shippedCatalogue.screening.map(({ id }) => id)).toEqual(['changeReplacing', 'changeNewToAll'])
    for (const { options, source, construct, core } of shippedCatalogue.screening) {
      expect(options.filter(({ averse }) => averse === true)).toEqual([options.at(-1)])
      expect([source, construct, core]).toEqual(['S0', 'attitudeToChange', true])
    }
    const others = questions.filter(({ screening }) => screening !== true)
    expect(others.flatMap(({ options }) => options).filter(({ averse }) => averse === true)).toEqual([])
  })

  it('measures each of the ten constructs with three to seven core questions of one instrument', () => {
    expect(constructs.map(({ id }) => id)).toEqual([...constructIds])
    for (const { id } of constructs) {
      const measuring = instruments.filter((instrument) =>
        instrument.questions.some(({ construct }) => construct === id),
      )
      expect(measuring).toHaveLength(1)
      const core = idsWhere(({ construct, core: counts }) => construct === id && counts).length
      expect(core).toBeGreaterThanOrEqual(3)
      expect(core).toBeLessThanOrEqual(7)
    }
  })

  it('has reasons and what holds a decision up beside them, which measure nothing', () => {
    const reasons = (name: string) => idsWhere(({ quadrant }) => quadrant === name).length
    expect(['wanderer', 'dreamer', 'soldier', 'achiever'].map(reasons)).toEqual([3, 4, 2, 3])
    expect(idsWhere(({ stuck }) => stuck === 'indecision')).toEqual(['stuckIndecision'])
    expect(idsWhere(({ stuck }) => stuck === 'statusQuo')).toEqual(['stuckStatusQuo'])
    for (const { construct, quadrant, stuck, core, source, options } of questions) {
      expect(construct === null).toBe(quadrant !== undefined || stuck !== undefined)
      if (construct !== null) continue
      expect(core).toBe(false)
      expect(source).toBe(stuck === undefined ? 'S4' : 'ours')
      expect(options).toEqual([
        { id: 'no', value: 1 },
        { id: 'partly', value: 0.5 },
        { id: 'yes', value: 0 },
      ])
    }
  })

  it('has one question for each of the five checks', () => {
    const checking = questions.filter(({ check }) => check !== undefined)
    expect(checking.map(({ check }) => check)).toEqual([...decisionChecks])
    for (const { construct, core, source } of checking) {
      expect([construct, core, source]).toEqual(['decisionConfidence', true, 'S3'])
    }
  })

  it('asks for the friction of a step in one question', () => {
    expect(questions.filter(({ friction }) => friction === true)).toEqual([
      {
        id: 'pathFriction',
        construct: 'valuePathFlow',
        friction: true,
        core: true,
        subjects: ['valueStep'],
        options: [
          { id: 'none', value: 1 },
          { id: 'slows', value: 0.5 },
          { id: 'blocks', value: 0 },
        ],
        source: 'S2a',
      },
    ])
    expect(idsWhere(({ subjects }) => subjects.includes('valueStep'))).toEqual(['pathFriction'])
  })

  it('lets motives be one person’s or the account’s, and the rest be about what can be in every account', () => {
    const ofPeople = questions.filter(({ subjects }) => subjects.includes('person'))
    expect(new Set(ofPeople.map(({ construct }) => construct))).toEqual(new Set(['motiveAlignment']))
    for (const { id, subjects } of questions) {
      expect(new Set(subjects).size).toBe(subjects.length)
      if (id !== 'pathFriction') expect(subjects).toContain('account')
    }
  })

  it('cites a known source for every question', () => {
    for (const { source } of questions) expect(['ours', ...Object.keys(citations)]).toContain(source)
    for (const { title, author } of Object.values(citations)) {
      expect(title).not.toBe('')
      expect(author).not.toBe('')
    }
  })

  it('finds questions and options, and says when it has none', () => {
    const question = shippedCatalogue.questions.get('changeReplacing')
    expect(question && optionById(question, 'avoids')).toEqual({ id: 'avoids', value: 0, averse: true })
    expect(question && optionById(question, 'later')).toBeUndefined()
    expect(['changeReplacing', 'change.newer', 'toString'].map(isShippedQuestionId)).toEqual([
      true,
      false,
      false,
    ])
    expect(['soldierNotTold', 'changeReplacing', 'unheardOf'].map(isReasonId)).toEqual([true, false, false])
    expect(['changeEnablement', 'toString'].map(isConstructId)).toEqual([true, false])
  })

  it('keeps the earlier of two questions of one id, everywhere', () => {
    const twice = (id: string, version: number): Instrument => ({
      id: 'own',
      version,
      questions: [
        {
          id,
          construct: null,
          core: false,
          subjects: ['account'],
          options: [
            { id: 'a', value: 1 },
            { id: 'b', value: version / 10 },
          ],
          source: { own: '' },
        },
      ],
    })
    const catalogue = createCatalogue([twice('asked', 2), twice('asked', 1), twice('changeReplacing', 1)])
    expect(catalogue.questions.get('asked')?.options.at(-1)?.value).toBe(0.2)
    expect(catalogue.questions.get('changeReplacing')?.construct).toBe('attitudeToChange')
    expect(catalogue.instruments.slice(-3).map((instrument) => instrument.questions.length)).toEqual([
      1, 0, 0,
    ])
    const listed = catalogue.instruments.flatMap((instrument) => instrument.questions)
    expect(listed).toEqual([...catalogue.questions.values()])
    expect(shippedCatalogue.questions.has('asked')).toBe(false)
  })
})

describe('roles', () => {
  it('fit by the words in role and department', () => {
    expect(roleFits(['technology'], 'IT director', '')).toBe(true)
    expect(roleFits(['technology'], 'Recruiter', 'Italy')).toBe(false)
    expect(roleFits(['leads'], '', 'Office of the Chief Executive')).toBe(true)
    expect(roleFits(['works'], 'Night-shift clerk', '')).toBe(true)
    expect(roleFits(['buys'], 'Category lead', '')).toBe(true)
    expect(roleFits(['buys'], '', 'Strategic sourcing')).toBe(true)
    expect(roleFits(['buys'], 'Resourceful clerk', 'Warehouse')).toBe(false)
    expect(roleFits(['leads', 'works'], 'Gardener', '')).toBe(false)
    expect(roleFits(undefined, '', '')).toBe(true)
  })

  it('are hinted at by words that somebody answers to', () => {
    const hints = new Set(questions.flatMap(({ roles }) => roles ?? []))
    expect([...hints].toSorted()).toEqual(['buys', 'leads', 'technology', 'works'])
  })
})
