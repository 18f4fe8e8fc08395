/** The settings show, check and write every named parameter, and say what of a library differs from the defaults. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  backToDefaults,
  checkParameter,
  differences,
  entryFor,
  shownParameters,
  type ShownParameter,
} from '../../../../renderer/features/settings/parameter-view.ts'
import { lookChoice, MINE } from '../../../../renderer/features/settings/look-choice.ts'
import { namedParameters } from '../../../../shared/scoring/parameters.ts'

function shown(name: string, entries: Record<string, number | null> = {}): ShownParameter {
  const found = shownParameters(entries).find((parameter) => parameter.name === name)
  if (found === undefined) throw new Error(name)
  return found
}

describe('shownParameters', () => {
  it('shows every named one at its default where there is no library', () => {
    const all = shownParameters(null)
    expect(all.map(({ name }) => name)).toEqual(namedParameters.map(({ name }) => name))
    expect(all.filter(({ off }) => off)).toEqual([])
    expect(all.find(({ name }) => name === 'halfLife')?.value).toBe(180)
  })

  it('shows what is computed with: a value out of bounds, null and unknown names stand at the default', () => {
    expect(shown('halfLife', { halfLife: 90 })).toMatchObject({ value: 90, off: true, standard: 180 })
    expect(shown('halfLife', { halfLife: 0 })).toMatchObject({ value: 180, off: false })
    expect(shown('damping', { damping: null, newest: 3 })).toMatchObject({ value: 0.5, off: false })
    expect(shown('kindWeight.said', { 'kindWeight.said': 0.9 })).toMatchObject({ value: 0.9, off: true })
  })
})

describe('checkParameter', () => {
  it('says what is wrong', () => {
    expect(checkParameter(shown('damping'), null)).toBe('missing')
    expect(checkParameter(shown('damping'), 1.01)).toBe('bounds')
    expect(checkParameter(shown('damping'), -0.01)).toBe('bounds')
    expect(checkParameter(shown('renewalHorizon'), 90.5)).toBe('whole')
    expect(checkParameter(shown('renewalHorizon'), 731)).toBe('bounds')
    expect(checkParameter(shown('renewalHorizon'), 730)).toBeNull()
    expect(checkParameter(shown('halfLife'), 90.5)).toBeNull()
  })

  it('takes exactly what is then computed with', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...namedParameters),
        fc.oneof(fc.double({ noNaN: true, min: -10, max: 4_000 }), fc.integer({ min: -10, max: 4_000 })),
        (parameter, value) => {
          const entry = entryFor(parameter, value)
          const computed = shown(parameter.name, { [parameter.name]: entry }).value
          if (checkParameter(parameter, value) === null) expect(computed).toBe(value)
          else expect(computed).toBe(parameter.standard)
        },
      ),
    )
  })
})

describe('entryFor', () => {
  it('keeps no entry for the default', () => {
    expect(entryFor(shown('halfLife'), 180)).toBeNull()
    expect(entryFor(shown('halfLife'), 181)).toBe(181)
  })
})

describe('backToDefaults', () => {
  it('takes back what is set, whatever it is, and leaves names of newer versions alone', () => {
    expect(backToDefaults({ halfLife: 90, damping: null, 'importance.other': 99, newest: 4 })).toEqual({
      'parameters/halfLife': null,
      'parameters/importance.other': null,
    })
  })

  it('leaves nothing off its default', () => {
    const entries = { halfLife: 90, studyWeight: 20, 'kindWeight.seen': 0.2 }
    const after: Record<string, number | null> = { ...entries }
    for (const field of Object.keys(backToDefaults(entries))) after[field.replace('parameters/', '')] = null
    expect(differences(after)).toEqual([])
  })
})

describe('differences', () => {
  it('names them in the order of the documentation, with their defaults', () => {
    expect(differences({ studyWeight: 20, damping: 0.3, halfLife: 180, 'kindWeight.said': 4 })).toEqual([
      { name: 'damping', value: 0.3, standard: 0.5 },
      { name: 'studyWeight', value: 20, standard: 10 },
    ])
  })
})

describe('lookChoice', () => {
  it('is mine, also before I have a library, a colleague’s, or the defaults', () => {
    expect(lookChoice({ id: null, name: '', mine: true }, 'defaults')).toBe(MINE)
    expect(lookChoice({ id: 'a', name: 'Ada', mine: true }, 'defaults')).toBe(MINE)
    expect(lookChoice({ id: 'b', name: 'Ben', mine: false }, 'defaults')).toBe('b')
    expect(lookChoice({ id: null, name: '', mine: false }, 'defaults')).toBe('defaults')
  })
})
