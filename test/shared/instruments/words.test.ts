/** Holds the English of the instruments to what pages count on: a word for everything, short where a cell is narrow, read aloud. */
import { describe, expect, it } from 'vitest'
import { constructs, instruments, shippedCatalogue } from '../../../shared/instruments/catalogue.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import { instrumentsEn } from '../../../shared/instruments/locales/en.ts'
import type { OptionWords } from '../../../shared/instruments/words.ts'

type AnyQuestionWords = {
  readonly title: string
  readonly probe: string
  readonly options: Readonly<Record<string, OptionWords>>
}

const questions: readonly Question[] = [...shippedCatalogue.questions.values()]
const asked: ReadonlyMap<string, AnyQuestionWords> = new Map(Object.entries(instrumentsEn.questions))

describe('the English words', () => {
  it('name every instrument, construct, check and question, and nothing else', () => {
    expect(Object.keys(instrumentsEn.instruments).toSorted()).toEqual(
      instruments.map(({ id }) => id).toSorted(),
    )
    expect(Object.keys(instrumentsEn.constructs)).toEqual(constructs.map(({ id }) => id))
    expect(Object.keys(instrumentsEn.checks)).toEqual(['issues', 'questions', 'people', 'risks', 'choices'])
    expect([...asked.keys()].toSorted()).toEqual(questions.map(({ id }) => id).toSorted())
    for (const { check } of Object.values(instrumentsEn.checks)) expect(check).toMatch(/^[A-Z].*\?$/)
  })

  it('name every option, in the order of the options and with short answers that tell them apart', () => {
    for (const { id, options } of questions) {
      const words = Object.entries(asked.get(id)?.options ?? {})
      expect(words.map(([option]) => option)).toEqual(options.map((option) => option.id))
      const shorts = words.map(([, { short }]) => short)
      expect(new Set(shorts).size).toBe(shorts.length)
      for (const [, { label, short }] of words) {
        expect(label).toMatch(/^[A-Z’][^.]*[^.\s]$/)
        expect(short).toMatch(/^\S(?:.{0,10}\S)?$/u)
      }
    }
  })

  it('ask in a heading, and in a sentence of their own that ends in a question where the question is core', () => {
    for (const { id, core, construct } of questions) {
      const { title = '', probe = '' } = asked.get(id) ?? {}
      expect(title).toMatch(/^[A-Z].*\?$/)
      if (core && construct !== null) expect(probe).toMatch(/\?$/)
      expect(probe).toMatch(/^[A-Z].*[?.]$/)
      expect(probe).not.toBe(title)
      // Said in one breath.
      expect(probe.split(' ').length).toBeLessThanOrEqual(25)
    }
  })

  it('ask no two questions with the same sentence', () => {
    const probes = [...asked.values()].map(({ probe }) => probe)
    expect(new Set(probes).size).toBe(probes.length)
  })

  it('use typographic apostrophes and single spaces throughout', () => {
    expect(JSON.stringify(instrumentsEn)).not.toMatch(/'| {2}|—|\u2013/)
  })

  it('say why for every reason', () => {
    const reasons = questions.filter(({ quadrant }) => quadrant !== undefined).map(({ id }) => id)
    expect(Object.keys(instrumentsEn.reasons).toSorted()).toEqual(reasons.toSorted())
    for (const sentence of Object.values(instrumentsEn.reasons)) expect(sentence).toMatch(/^[A-Z].*\.$/)
  })
})
