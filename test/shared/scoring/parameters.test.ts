/** Holds the named parameters to the defaults and bounds of MODEL.md, and what files say of them to those bounds. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  defaultParameters,
  fitsParameter,
  namedParameters,
  parameters,
  parametersOffDefault,
  parameterValue,
  toParameters,
} from '../../../shared/scoring/parameters.ts'

describe('the parameters', () => {
  it('have the defaults of the model, in the order of its documentation', () => {
    expect(
      namedParameters.map(({ name, standard, low, high, whole }) => [name, standard, low, high, whole]),
    ).toEqual([
      ['halfLife', 180, 1, 3_650, false],
      ['damping', 0.5, 0, 1, false],
      ['kindWeight.said', 1, 0, 1, false],
      ['kindWeight.seen', 1, 0, 1, false],
      ['kindWeight.document', 0.8, 0, 1, false],
      ['kindWeight.reported', 0.5, 0, 1, false],
      ['kindWeight.inferred', 0.4, 0, 1, false],
      ['importance.attitudeToChange', 3, 0.1, 10, false],
      ['importance.goalClarity', 3, 0.1, 10, false],
      ['importance.initiativePriority', 3, 0.1, 10, false],
      ['importance.strategicView', 2, 0.1, 10, false],
      ['importance.other', 1, 0.1, 10, false],
      ['renewalHorizon', 90, 0, 730, true],
      ['studyWeight', 10, 1, 46, false],
    ])
  })

  it('are read by name, and nothing else is', () => {
    for (const { name, standard } of namedParameters)
      expect(parameterValue(defaultParameters, name)).toBe(standard)
    expect(
      [
        '',
        'half',
        'kindWeight',
        'kindWeight.',
        'kindWeight.shouted',
        'halfLife.said',
        'importance.halfLife',
      ].map((name) => parameterValue(defaultParameters, name)),
    ).toEqual([null, null, null, null, null, null, null])
  })

  it('fit from the lowest to the highest, whole where they are days', () => {
    const horizon = namedParameters.find(({ name }) => name === 'renewalHorizon') ?? expect.unreachable()
    expect([-1, 0, 0.5, 730, 731].map((value) => fitsParameter(horizon, value))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ])
    const damping = namedParameters.find(({ name }) => name === 'damping') ?? expect.unreachable()
    expect([-0.1, 0, 0.5, 1, 1.1].map((value) => fitsParameter(damping, value))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
  })
})

describe('from a library', () => {
  it('what is unknown, null or out of bounds stands at its default', () => {
    expect(toParameters({})).toEqual(defaultParameters)
    expect(
      toParameters({
        halfLife: 0,
        damping: null,
        'kindWeight.seen': 1.5,
        'importance.other': 0.05,
        renewalHorizon: 30.5,
        studyWeight: 47,
        'kindWeight.shouted': 1,
        kindWeight: 1,
        __proto__: 5,
      }),
    ).toEqual(defaultParameters)
  })

  it('what fits is taken, and told beside every result in the same words', () => {
    const entries = {
      halfLife: 90,
      'kindWeight.seen': 0.9,
      'importance.other': 2,
      renewalHorizon: 0,
      studyWeight: 46,
    }
    expect(toParameters(entries)).toEqual(
      parameters.parse({
        halfLife: 90,
        kindWeight: { seen: 0.9 },
        importance: { other: 2 },
        renewalHorizon: 0,
        studyWeight: 46,
      }),
    )
    expect(parametersOffDefault(toParameters(entries))).toEqual(entries)
    expect(Object.keys(parametersOffDefault(toParameters(entries)))).toEqual(Object.keys(entries))
    expect(parametersOffDefault(defaultParameters)).toEqual({})
  })

  it('whatever stands in a file, there are parameters, and they read back as they are told', () => {
    const name = fc.oneof(fc.constantFrom(...namedParameters.map((each) => each.name)), fc.string())
    fc.assert(
      fc.property(fc.dictionary(name, fc.option(fc.double())), (entries) => {
        const given = toParameters(entries)
        expect(parameters.parse(given)).toEqual(given)
        expect(toParameters(parametersOffDefault(given))).toEqual(given)
      }),
      { numRuns: 100 },
    )
  })
})
