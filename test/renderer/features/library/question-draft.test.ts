/** A question being written: nothing wrong is stored, nothing right is lost, and only what differs is written. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changedInForm,
  checkQuestion,
  differingFields,
  emptyDraft,
  emptyOption,
  moveOption,
  optionIdFrom,
  shortOf,
  sortOptions,
  toDraft,
  toFields,
  type OptionDraft,
  type QuestionDraft,
} from '../../../../renderer/features/library/question-draft.ts'
import { createOwnQuestion } from '../../../../shared/domain/constructors.ts'
import { INSTRUMENT, question } from './questions.ts'

let ids = 0
const newId = () => {
  ids += 1
  return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`
}

const stored = question(1)
const draft = toDraft(stored)
const withOption = (place: number, fields: Partial<OptionDraft>): QuestionDraft => ({
  ...draft,
  options: draft.options.map((option, index) => (index === place ? { ...option, ...fields } : option)),
})
const errorsOf = (place: number, fields: Partial<OptionDraft>) => {
  const changed = withOption(place, fields)
  return checkQuestion(changed)?.byOption[changed.options[place]?.id ?? '']
}

describe('checkQuestion', () => {
  it('finds nothing wrong with a stored question', () => {
    expect(checkQuestion(draft)).toBeNull()
  })

  it('asks for what is missing in a new one, and for nothing else', () => {
    const empty = emptyDraft(newId)
    const [first, second] = empty.options
    expect(checkQuestion(empty)).toEqual({
      title: 'missing',
      probe: 'missing',
      byOption: {
        [first?.id ?? '']: { label: 'missing', short: 'missing' },
        [second?.id ?? '']: { label: 'missing', short: 'missing' },
      },
    })
  })

  it('takes blanks for nothing', () => {
    expect(checkQuestion({ ...draft, title: '  ', probe: '\n' })).toEqual({
      title: 'missing',
      probe: 'missing',
      byOption: {},
    })
  })

  it('keeps to the lengths that can be stored', () => {
    expect(checkQuestion({ ...draft, title: 'x'.repeat(200), probe: 'x'.repeat(1_000) })).toBeNull()
    expect(
      checkQuestion({ ...draft, title: 'x'.repeat(201), probe: 'x'.repeat(1_001), source: 'x'.repeat(201) }),
    ).toEqual({ title: 'long', probe: 'long', source: 'long', byOption: {} })
    expect(errorsOf(0, { label: 'x'.repeat(200), short: 'x'.repeat(12) })).toBeUndefined()
    expect(errorsOf(0, { label: 'x'.repeat(201), short: 'x'.repeat(13) })).toEqual({
      label: 'long',
      short: 'long',
    })
  })

  it('wants a value from 0 to 1 that is not above the one before', () => {
    expect(errorsOf(1, { value: null })).toEqual({ value: 'missing' })
    expect(errorsOf(0, { value: 1.01 })).toEqual({ value: 'range' })
    expect(errorsOf(2, { value: -0.01 })).toEqual({ value: 'range' })
    expect(errorsOf(2, { value: 0.51 })).toEqual({ value: 'order' })
    expect(errorsOf(2, { value: 0.5 })).toBeUndefined()
  })

  it('compares with the nearest value above where one is still missing', () => {
    const gap = withOption(1, { value: null })
    const [, , last] = gap.options
    const high = { ...gap, options: gap.options.map((one) => (one === last ? { ...one, value: 1 } : one)) }
    expect(checkQuestion(high)?.byOption[last?.id ?? '']).toBeUndefined()
    const [first] = high.options
    const low = {
      ...high,
      options: high.options.map((one) => (one === first ? { ...one, value: 0.9 } : one)),
    }
    expect(checkQuestion(low)?.byOption[last?.id ?? '']).toEqual({ value: 'order' })
  })

  it('offers at least two answers, and keeps at most nine', () => {
    const one = { ...draft, options: draft.options.map((option, n) => ({ ...option, retired: n > 0 })) }
    expect(checkQuestion(one)?.options).toBe('few')
    const more = (count: number): QuestionDraft => ({
      ...draft,
      options: Array.from({ length: count }, () => ({ ...emptyOption(newId), label: 'Yes', value: 0.5 })),
    })
    expect(checkQuestion(more(9))).toBeNull()
    expect(checkQuestion(more(10))?.options).toBe('many')
    expect(checkQuestion(more(1))?.options).toBe('few')
  })
})

describe('shortOf', () => {
  it('is the label where none is given and it is short enough', () => {
    expect(shortOf({ label: ' In writing ', short: ' ' })).toBe('In writing')
    expect(shortOf({ label: 'In writing, signed', short: '' })).toBe('')
    expect(shortOf({ label: 'In writing, signed', short: ' signed ' })).toBe('signed')
    expect(shortOf({ label: 'x'.repeat(12), short: '' })).toHaveLength(12)
  })
})

describe('options', () => {
  it('are sorted by value, equals in their order, and those without a value where they are', () => {
    const option = (id: string, value: number | null): OptionDraft => ({
      id,
      label: id,
      short: '',
      value,
      retired: false,
    })
    const sorted = sortOptions([option('a', 0), option('b', null), option('c', 0.5), option('d', 0.5)])
    expect(sorted.map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a'])
  })

  it('move by one place, and stay at the ends', () => {
    const ids = (options: readonly OptionDraft[]) => options.map(({ id }) => id)
    expect(ids(moveOption(draft.options, 'partly', -1))).toEqual(['partly', 'written', 'no'])
    expect(ids(moveOption(draft.options, 'partly', 1))).toEqual(['written', 'no', 'partly'])
    expect(moveOption(draft.options, 'written', -1)).toBe(draft.options)
    expect(moveOption(draft.options, 'no', 1)).toBe(draft.options)
    expect(moveOption(draft.options, 'gone', 1)).toBe(draft.options)
  })

  it('get ids that can be stored', () => {
    expect(optionIdFrom('0A1b-2c3d')).toBe('0a1b2c3d')
    expect(optionIdFrom('x'.repeat(60))).toHaveLength(40)
  })
})

describe('toFields', () => {
  it('gives nothing of a draft with errors', () => {
    expect(toFields({ ...draft, title: '' }, stored)).toBeNull()
  })

  it('gives back a stored question unchanged', () => {
    const { title, probe, construct, core, subject, options, source } = stored
    expect(toFields(draft, stored)).toEqual({ title, probe, construct, core, subject, options, source })
  })

  it('lets no answer that is only kept count toward completeness', () => {
    expect(toFields({ ...draft, construct: null, core: true }, null)?.core).toBe(false)
    expect(toFields({ ...draft, core: true }, null)?.core).toBe(true)
  })

  it('keeps what newer versions wrote into an option', () => {
    const [first, ...others] = stored.options
    if (first === undefined) throw new Error('no option')
    const newer = { ...stored, options: [{ ...first, colour: 'blue' }, ...others] }
    expect(toFields(toDraft(newer), newer)?.options[0]).toMatchObject({ colour: 'blue' })
  })

  it('gives what the schema takes, or nothing', () => {
    const anyOption = fc.record({
      label: fc.string({ maxLength: 210 }),
      short: fc.string({ maxLength: 14 }),
      value: fc.option(fc.double({ noNaN: true, min: -0.2, max: 1.2 })),
      retired: fc.boolean(),
    })
    const anyDraft = fc.record({
      title: fc.string({ maxLength: 210 }),
      probe: fc.string({ maxLength: 1_010 }),
      construct: fc.constantFrom(null, 'goalClarity', 'ofANewerVersion'),
      core: fc.boolean(),
      subject: fc.constantFrom('account' as const, 'person' as const),
      options: fc
        .array(anyOption, { maxLength: 10 })
        .map((options) => options.map((option) => ({ ...option, id: optionIdFrom(newId()) }))),
      source: fc.string({ maxLength: 210 }),
    })
    fc.assert(
      fc.property(anyDraft, (any) => {
        const sorted = { ...any, options: sortOptions(any.options) }
        const fields = toFields(sorted, null)
        expect(fields === null).toBe(checkQuestion(sorted) !== null)
        if (fields === null) return
        expect(createOwnQuestion(stored.id, { instrument: INSTRUMENT, ...fields }).ok).toBe(true)
      }),
    )
  })
})

describe('differingFields', () => {
  const edit = (change: Partial<QuestionDraft>) => {
    const fields = toFields({ ...draft, ...change }, stored)
    if (fields === null) throw new Error('not valid')
    const made = createOwnQuestion(stored.id, { ...stored, ...fields })
    if (!made.ok) throw new Error(made.error.message)
    return differingFields(stored, made.value.set)
  }

  it('is empty where nothing was changed', () => {
    expect(edit({})).toEqual({})
    expect(edit({ title: ` ${draft.title} ` })).toEqual({})
  })

  it('holds what was changed, the options as one', () => {
    expect(Object.keys(edit({ title: 'Who pays?', core: true })).sort()).toEqual(['core', 'title'])
    expect(Object.keys(edit({ options: withOption(1, { value: 0.7 }).options }))).toEqual(['options'])
  })
})

describe('changedInForm', () => {
  it('sees every field, and an option that was moved', () => {
    expect(changedInForm(draft, toDraft(stored))).toBe(false)
    expect(changedInForm({ ...draft, source: 'A book' }, draft)).toBe(true)
    expect(changedInForm({ ...draft, options: moveOption(draft.options, 'no', -1) }, draft)).toBe(true)
  })
})
