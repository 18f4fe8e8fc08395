/** What moves the meaning of answers raises the version, and says how many answers it moves; words do not. */
import { describe, expect, it } from 'vitest'
import {
  answersTo,
  countOf,
  meaningChanges,
  nextVersion,
} from '../../../../renderer/features/library/meaning-changes.ts'
import type { OwnOption, OwnQuestion } from '../../../../shared/domain/library.ts'
import { question } from './questions.ts'

const before = question(1)
const counts = {
  all: 14,
  options: new Map([
    ['partly', 12],
    ['no', 1],
  ]),
}
const changes = (after: Partial<OwnQuestion>) => meaningChanges(before, { ...before, ...after }, counts)
const withOption = (id: string, fields: Partial<OwnOption>) => ({
  options: before.options.map((option) => (option.id === id ? { ...option, ...fields } : option)),
})

describe('meaningChanges', () => {
  it('is empty for words, the place and being core', () => {
    expect(
      changes({
        title: 'Is a sum named?',
        probe: 'And by whom?',
        source: 'A book',
        core: true,
        place: 7,
        retired: true,
        ...withOption('partly', { label: 'Somewhat', short: 'some' }),
      }),
    ).toEqual([])
  })

  it('tells of a value with the answers that were given so', () => {
    expect(changes(withOption('partly', { value: 0.7 }))).toEqual([
      { type: 'value', option: 'In part', from: 0.5, to: 0.7, answers: 12 },
    ])
    expect(changes(withOption('written', { value: 0.9 }))).toMatchObject([{ answers: 0 }])
  })

  it('tells of options that come, go, are retired and offered again', () => {
    const late = { id: 'late', label: 'Later', short: 'later', value: 0.25, retired: false }
    const [written, partly] = before.options
    if (written === undefined || partly === undefined) throw new Error('no options')
    expect(changes({ options: [written, partly, late] })).toEqual([
      { type: 'added', option: 'Later', answers: 0 },
      { type: 'removed', option: 'No', answers: 1 },
    ])
    expect(changes(withOption('no', { retired: true }))).toEqual([
      { type: 'retired', option: 'No', answers: 1 },
    ])
    const retired = { ...before, ...withOption('no', { retired: true }) }
    expect(meaningChanges(retired, before, counts)).toEqual([{ type: 'offered', option: 'No', answers: 1 }])
  })

  it('tells of another construct and another subject with all its answers', () => {
    expect(changes({ construct: null, subject: 'person' })).toEqual([
      { type: 'construct', from: 'initiativePriority', to: null, answers: 14 },
      { type: 'subject', from: 'account', to: 'person', answers: 14 },
    ])
  })

  it('says of no number that is not counted yet', () => {
    const after = { ...before, construct: null, ...withOption('partly', { value: 0.6 }) }
    expect(meaningChanges(before, after, undefined).map(({ answers }) => answers)).toEqual([null, null])
  })

  it('lets the order of equal options be', () => {
    const equal = { ...before, ...withOption('partly', { value: 1 }) }
    const [first, second, third] = equal.options
    if (first === undefined || second === undefined || third === undefined) throw new Error('no options')
    expect(meaningChanges(equal, { ...equal, options: [second, first, third] }, counts)).toEqual([])
  })
})

describe('nextVersion', () => {
  it('rises by one, however much changes, and stays where nothing does', () => {
    expect(nextVersion({ version: 2 }, [])).toBe(2)
    expect(nextVersion({ version: 2 }, changes({ construct: null, subject: 'person' }))).toBe(3)
  })
})

describe('counts', () => {
  it('are unknown until they are read, and nothing where nobody answered', () => {
    expect(countOf(undefined, before.id)).toBeUndefined()
    expect(countOf(new Map(), before.id)?.all).toBe(0)
    expect(countOf(new Map([[before.id, counts]]), before.id)).toBe(counts)
    expect(answersTo(undefined, [before])).toBeUndefined()
    expect(answersTo(new Map([[before.id, counts]]), [before, question(2)])).toBe(14)
  })
})
