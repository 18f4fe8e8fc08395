/** Holds the instruments to their shape: options in order, screening questions as in the study, words for everything. */
import { describe, expect, it } from 'vitest'
import {
  constructs,
  instruments,
  isQuestionId,
  isReasonId,
  optionById,
  questionById,
  screeningQuestions,
} from '../../../shared/instruments/catalogue.ts'
import { instrumentsEn } from '../../../shared/instruments/locales/en.ts'
import { roleFits } from '../../../shared/instruments/role-words.ts'
import { citations } from '../../../shared/instruments/sources.ts'
import type { InstrumentWords } from '../../../shared/instruments/words.ts'

const questions = instruments.flatMap((instrument) => instrument.questions)
const words: InstrumentWords = instrumentsEn

describe('the catalogue', () => {
  it('has ids that are unique and can stand in translation keys', () => {
    const ids = questions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of [...ids, ...questions.flatMap(({ options }) => options.map((option) => option.id))]) {
      expect(id).toMatch(/^[a-z][a-zA-Z0-9]*$/)
    }
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
    expect(screeningQuestions.map(({ id }) => id)).toEqual(['changeReplacing', 'changeNewToAll'])
    for (const { options, source } of screeningQuestions) {
      expect(options.filter(({ averse }) => averse === true)).toEqual([options.at(-1)])
      expect(source).toBe('S0')
    }
    const others = questions.filter(({ screening }) => screening !== true)
    expect(others.flatMap(({ options }) => options).filter(({ averse }) => averse === true)).toEqual([])
  })

  it('gives every construct core questions in its own tier, and every quadrant its reasons', () => {
    for (const { id, tier } of constructs) {
      const own = instruments.filter((instrument) =>
        instrument.questions.some(({ construct }) => construct === id),
      )
      expect(own.map((instrument) => instrument.tier)).toEqual([tier])
      expect(
        questions.filter(({ construct, core }) => construct === id && core).length,
      ).toBeGreaterThanOrEqual(5)
    }
    const reasons = (name: string) => questions.filter(({ quadrant }) => quadrant === name).length
    expect(['wanderer', 'dreamer', 'soldier', 'achiever'].map(reasons)).toEqual([3, 4, 2, 3])
    for (const { construct, quadrant, core } of questions) {
      expect(construct === null).toBe(quadrant !== undefined)
      if (construct === null) expect(core).toBe(false)
    }
  })

  it('finds questions and options, and says when it has none', () => {
    const question = questionById('changeReplacing')
    expect(question && optionById(question, 'avoids')).toEqual({ id: 'avoids', value: 0, averse: true })
    expect(question && optionById(question, 'later')).toBeUndefined()
    expect(questionById('toString')).toBeUndefined()
    expect([isQuestionId('changeReplacing'), isQuestionId('change.newer')]).toEqual([true, false])
    expect(['soldierNotTold', 'changeReplacing', 'unheardOf'].map(isReasonId)).toEqual([true, false, false])
  })

  it('cites a known source for every question', () => {
    for (const { source } of questions) expect(['ours', ...Object.keys(citations)]).toContain(source)
    for (const { title, author } of Object.values(citations)) {
      expect(title).not.toBe('')
      expect(author).not.toBe('')
    }
  })
})

describe('the English words', () => {
  it('name every question and option, short answers in at most 12 characters', () => {
    const entries = Object.entries(words.questions)
    expect(entries.map(([id]) => id).toSorted()).toEqual(questions.map(({ id }) => id).toSorted())
    for (const [id, { title, probe, options }] of entries) {
      expect(title).toMatch(/\?$/)
      expect(probe).toMatch(/[?.]$/)
      expect(Object.keys(options)).toEqual(questionById(id)?.options.map((option) => option.id))
      for (const { label, short } of Object.values<{ label: string; short: string }>(options)) {
        expect(label).not.toBe('')
        expect(short.length).toBeGreaterThan(0)
        expect(short.length).toBeLessThanOrEqual(12)
      }
      const shorts = Object.values<{ short: string }>(options).map(({ short }) => short)
      expect(new Set(shorts).size).toBe(shorts.length)
    }
  })

  it('say why for every reason', () => {
    const reasons = questions.filter(({ quadrant }) => quadrant !== undefined).map(({ id }) => id)
    expect(Object.keys(words.reasons).toSorted()).toEqual(reasons.toSorted())
    for (const sentence of Object.values(words.reasons)) expect(sentence).toMatch(/^[A-Z].*\.$/)
  })
})

describe('roles', () => {
  it('fit by the words in role and department', () => {
    expect(roleFits(['technology'], 'IT director', '')).toBe(true)
    expect(roleFits(['technology'], 'Recruiter', 'Italy')).toBe(false)
    expect(roleFits(['leads'], '', 'Office of the Chief Executive')).toBe(true)
    expect(roleFits(['works'], 'Night-shift clerk', '')).toBe(true)
    expect(roleFits(['leads', 'works'], 'Gardener', '')).toBe(false)
    expect(roleFits(undefined, '', '')).toBe(true)
  })
})
