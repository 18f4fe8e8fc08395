/** The gap between what we mean, what they take it for and what was seen: in parts, and in words. */
import fc from 'fast-check'
import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { gapWords } from '../../../../renderer/features/value-path/gap-words.ts'
import { valuePathEn } from '../../../../renderer/features/value-path/locale-en.ts'
import { gapOf, valueGroups, type Sides } from '../../../../renderer/features/value-path/value-gap.ts'
import { day } from '../../../../shared/domain/day.ts'
import { valueViewId } from '../../../../shared/domain/ids.ts'
import { motiveReasons } from '../../../../shared/domain/motive.ts'
import { valueViewFields, type ValueView } from '../../../../shared/domain/value-view.ts'
import { motive, people } from './motives.ts'

const asOf = day.parse('2026-06-01')
const i18n = i18next.createInstance()
beforeAll(async () => {
  await i18n.init({
    lng: 'en',
    resources: { en: { valuePath: valuePathEn } },
    interpolation: { escapeValue: false },
  })
})

const sides = (intended: Sides['intended'], perceived: Sides['perceived'], seen: Sides['seen']): Sides => ({
  intended,
  perceived,
  seen,
})
const said = (of: Sides) => gapWords(gapOf(of), 'Lisa', i18n.getFixedT('en', 'valuePath'))
const reason = fc.constantFrom(null, ...motiveReasons)

let made = 0
function view(fields: Partial<ValueView> & Pick<ValueView, 'side' | 'reason'>): ValueView {
  made += 1
  const id = valueViewId.parse(`00000000-0000-4000-c000-${String(made).padStart(12, '0')}`)
  return { ...valueViewFields.parse({ day: '2026-01-01', recordedAt: made, recorder: '', ...fields }), id }
}

describe('gapOf', () => {
  it('says what nobody knows', () => {
    expect(gapOf(sides(null, null, null)).kind).toBe('nothing')
    expect(said(sides(null, null, null))).toBe('Nobody has said what it is worth to Lisa.')
  })

  it('says where they differ', () => {
    expect(gapOf(sides('useValue', 'reputation', null)).kind).toBe('differ')
    expect(said(sides('useValue', 'reputation', null))).toBe(
      'We mean it to be used; Lisa takes it for reputation; nobody has seen it used.',
    )
  })

  it('says where they agree, seen or not', () => {
    expect(gapOf(sides('useValue', 'useValue', 'useValue')).kind).toBe('agree')
    expect(said(sides('useValue', 'useValue', 'useValue'))).toBe(
      'We mean it to be used; Lisa takes it so; we saw it used.',
    )
    expect(gapOf(sides('compliance', 'compliance', null)).kind).toBe('agree')
  })

  it('says where nobody asked them, or we said nothing ourselves', () => {
    expect(said(sides('useValue', null, null))).toBe(
      'We mean it to be used; what Lisa takes it for is not known; nobody has seen it used.',
    )
    expect(gapOf(sides('useValue', null, null)).kind).toBe('perceivedUnknown')
    expect(gapOf(sides(null, 'reputation', null)).kind).toBe('intendedUnknown')
    expect(gapOf(sides(null, null, 'leverage')).kind).toBe('intendedUnknown')
  })

  it('says where what was seen is neither', () => {
    expect(gapOf(sides('useValue', 'reputation', 'leverage')).kind).toBe('seenContradicts')
    expect(said(sides('useValue', 'useValue', 'reputation'))).toBe(
      'We mean it to be used; Lisa takes it so; what we saw is that it serves the reputation.',
    )
    expect(said(sides('useValue', 'reputation', 'reputation'))).toContain('we saw it serve the reputation')
  })

  it('is one sentence of whole clauses, whatever is known', () => {
    fc.assert(
      fc.property(reason, reason, reason, (intended, perceived, seen) => {
        const words = said(sides(intended, perceived, seen))
        expect(words).toMatch(/^\p{Lu}[^{}]+\.$/u)
        expect(words).not.toContain('gap.')
        expect(words.split('; ')).toHaveLength(
          intended === null && perceived === null && seen === null ? 1 : 3,
        )
      }),
    )
  })

  it('calls it agreement only where meant and taken are the same', () => {
    fc.assert(
      fc.property(reason, reason, reason, (intended, perceived, seen) => {
        const agree = gapOf(sides(intended, perceived, seen)).kind === 'agree'
        expect(agree).toBe(
          intended !== null && intended === perceived && (seen === null || seen === intended),
        )
      }),
    )
  })
})

describe('valueGroups', () => {
  const everybody = [people.jane, people.lisa]

  it('means for everybody what is meant for the customer, and takes what was said as how they take it', () => {
    const views = [view({ side: 'intended', reason: 'useValue' })]
    const motives = [motive({ reason: 'reputation', view: 'said', day: '2026-02-01', person: people.lisa })]
    const groups = valueGroups(views, motives, everybody, asOf)
    expect(groups.map(({ person, inherited }) => [person, inherited])).toEqual([
      [null, sides(null, 'reputation', null)],
      [people.lisa, sides('useValue', null, null)],
    ])
    expect(groups.map(({ gap }) => gap?.kind)).toEqual(['differ', 'differ'])
  })

  it('lets the people speak for the customer, and says where they take it for different things', () => {
    const of = (person: typeof people.jane, reason: ValueView['reason']) =>
      view({ side: 'perceived', reason, person })
    const whole = view({ side: 'intended', reason: 'useValue' })
    const seen = view({ side: 'seen', reason: 'useValue', person: people.jane })
    const words = (views: readonly ValueView[]) => {
      const [group] = valueGroups(views, [], everybody, asOf)
      return group?.gap == null ? '' : gapWords(group.gap, 'the customer', i18n.getFixedT('en', 'valuePath'))
    }
    expect(words([whole, of(people.jane, 'useValue'), of(people.lisa, 'useValue'), seen])).toBe(
      'We mean it to be used; the customer takes it so; we saw it used.',
    )
    expect(words([whole, of(people.jane, 'useValue'), of(people.lisa, 'leverage')])).toBe(
      'We mean it to be used; its people take it for different things; nobody has seen it used.',
    )
    expect(words([whole])).toContain('what the customer takes it for is not known')
  })

  it('leaves the motives to speak alone where nobody recorded a view', () => {
    const motives = [motive({ reason: 'reputation', view: 'said', day: '2026-02-01' })]
    expect(valueGroups([], motives, everybody, asOf)).toMatchObject([{ person: null, gap: null }])
  })

  it('shows views that stand on the day, the newest first, and of somebody removed as well', () => {
    const old = view({ side: 'perceived', reason: 'other', person: people.jane })
    const recent = view({
      side: 'perceived',
      reason: 'useValue',
      person: people.jane,
      day: day.parse('2026-03-01'),
    })
    const ended = view({
      side: 'perceived',
      reason: 'leverage',
      person: people.jane,
      until: day.parse('2026-02-01'),
    })
    const gone = view({ side: 'seen', reason: 'useValue', person: people.lisa })
    const groups = valueGroups([old, ended, recent, gone], [], [people.jane], asOf)
    expect(groups.map(({ person }) => person)).toEqual([people.jane, people.lisa])
    expect(groups[0]?.sides.perceived.map(({ id }) => id)).toEqual([recent.id, old.id])
  })
})
