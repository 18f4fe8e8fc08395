/** Holds the documentation to the code: every formula is evaluated on its example, and nothing of the model is left out. */
import { describe, expect, it } from 'vitest'
import { fillIn } from '../../../shared/documentation/fill-in.ts'
import { formulaIds, formulas } from '../../../shared/documentation/formulas.ts'
import { documentationEn } from '../../../shared/documentation/locales/en.ts'
import { modelDocument } from '../../../shared/documentation/model-document.ts'
import { rules } from '../../../shared/documentation/rules.ts'
import { constructs, instruments, shippedCatalogue } from '../../../shared/instruments/catalogue.ts'
import { playIds } from '../../../shared/playbook/plays.ts'
import * as constants from '../../../shared/scoring/constants.ts'
import { defaultParameters, namedParameters } from '../../../shared/scoring/parameters.ts'
import { evaluate } from './evaluate.ts'

describe('the formulas', () => {
  for (const { id, expression, example } of formulas()) {
    it(`${id}: what is written gives what the model computes`, () => {
      expect(evaluate(expression, example.letters)).toBeCloseTo(example.result, 5)
    })

    it(`${id}: its letters matter, so that the example can fail`, () => {
      for (const letter of Object.keys(example.letters)) {
        const moved = { ...example.letters, [letter]: (example.letters[letter] ?? 0) + 0.37 }
        expect(Math.abs(evaluate(expression, moved) - example.result), letter).toBeGreaterThan(1e-4)
      }
    })
  }

  it('are all there, in their order', () => {
    expect(formulas().map(({ id }) => id)).toEqual(formulaIds)
  })
})

describe('the rules', () => {
  it('name each of their numbers in words, and no other', () => {
    for (const { id, constants: numbers } of rules) {
      const places = [...documentationEn.rules[id].matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name)
      expect(new Set(places), id).toEqual(new Set(Object.keys(numbers)))
    }
  })

  it('say every fixed number of the model', () => {
    const said = new Set(rules.flatMap(({ constants: numbers }) => Object.values(numbers)))
    // The width of nothing known stands in the formula of confidence.
    for (const [name, value] of Object.entries(constants)) {
      if (name !== 'WIDEST') expect(said, name).toContain(value)
    }
  })
})

describe('the document', () => {
  const document = modelDocument(defaultParameters)

  it('holds every construct, question, parameter and play', () => {
    expect(document.constructs.map(({ construct }) => construct)).toEqual(constructs)
    const questions = [...document.constructs.flatMap((entry) => entry.questions), ...document.explaining]
    expect(new Set(questions.map(({ id }) => id))).toEqual(new Set(shippedCatalogue.questions.keys()))
    expect(document.parameters.map(({ name }) => name)).toEqual(namedParameters.map(({ name }) => name))
    expect(Object.keys(documentationEn.parameters)).toEqual(namedParameters.map(({ name }) => name))
    expect(document.plays.map(({ id }) => id)).toEqual(playIds)
  })

  it('shows own questions and the parameters in use', () => {
    const own = {
      id: 'own',
      version: 1,
      questions: [
        {
          id: 'mine',
          construct: 'goalClarity',
          core: false,
          subjects: ['account'],
          options: [
            { id: 'yes', value: 1 },
            { id: 'no', value: 0 },
          ],
          source: { own: '' },
        },
      ],
    } as const
    const mine = modelDocument({ ...defaultParameters, halfLife: 90 }, [...instruments, own])
    expect(mine.parameters[0]).toMatchObject({ name: 'halfLife', value: 90, standard: 180 })
    const goals = mine.constructs.find(({ construct }) => construct.id === 'goalClarity')
    expect(goals?.questions.at(-1)?.id).toBe('mine')
  })
})

describe('fillIn', () => {
  it('puts numbers in their places, and leaves a place without a number to be seen', () => {
    expect(fillIn('{{a}} of {{b}}', { a: 2 })).toBe('2 of {{b}}')
  })
})
