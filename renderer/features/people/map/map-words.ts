/** The map in words: of each person who they are, how they stand and whom they are related to, and in which way. */
import type { TFunction } from 'i18next'
import type { Day } from '../../../../shared/domain/day.ts'
import { personParts, supports, type Person, type Support } from '../../../../shared/domain/person.ts'
import { relationSorts, type Relation } from '../../../../shared/domain/relation.ts'
import type { Format } from '../../../ui/format.ts'
import type { StandingGlyph } from '../../../ui/graph/standing-glyph.ts'
import { hasLeft } from '../left.ts'
import type { MapGroup, MapModel } from './map-model.ts'

export type MapWording = {
  readonly t: TFunction<'people'>
  readonly format: Format
  readonly asOf: Day
}

const GLYPHS: Readonly<Record<Support, StandingGlyph>> = {
  champions: 'best',
  supports: 'good',
  neutral: 'middle',
  resists: 'bad',
  blocks: 'worst',
}

export function glyphOf({ support }: Person): StandingGlyph {
  return support === null ? 'unknown' : GLYPHS[support]
}

function supportWords({ support }: Person, { t }: MapWording): string {
  return t(`map.supports.${supports.find((one) => one === support) ?? 'unknown'}`)
}

function partWords({ parts }: Person, { t }: MapWording): readonly string[] {
  return personParts.filter((part) => parts[part] === true).map((part) => t(`map.parts.${part}`))
}

/** How a person stands: what matters most first, because on the map the end may be cut. */
function standing(person: Person, wording: MapWording): readonly string[] {
  const { t, format, asOf } = wording
  return [
    ...(hasLeft(person, asOf) && person.leftOn !== null
      ? [t('map.left', { day: format.day(person.leftOn, asOf) })]
      : []),
    ...(person.placeholder ? [t('map.notMet')] : []),
    supportWords(person, wording),
    ...partWords(person, wording),
  ]
}

/** The third line of a person on the map. */
export function noteOf(person: Person, wording: MapWording): string {
  return standing(person, wording).join(', ')
}

export function groupLabel(
  { kind, name }: Pick<MapGroup, 'kind' | 'name'>,
  { t }: Pick<MapWording, 't'>,
): string {
  return kind === 'theirCustomers' || kind === 'contacts' ? t(`map.groups.${kind}`) : name
}

export function groupNote({ kind, site }: MapGroup, { t }: Pick<MapWording, 't'>): string {
  if (kind === 'site') return t('map.groups.site')
  return site === '' ? '' : t('map.groups.at', { site })
}

/** What a reader hears of each person, by id. */
export function personTexts(model: MapModel, wording: MapWording): ReadonlyMap<string, string> {
  const { t, format } = wording
  const names = new Map<string, string>(model.people.map(({ id, name }) => [id, name]))
  const groups = new Map(model.groups.map((group) => [group.id, group]))
  const related = new Map<string, Relation[]>()
  for (const relation of model.relations) {
    for (const end of [relation.from, relation.to]) related.set(end, [...(related.get(end) ?? []), relation])
  }
  const listed = (ids: readonly string[]) =>
    format.list(ids.map((id) => names.get(id) ?? '').sort((a, b) => a.localeCompare(b)))

  return new Map(
    model.people.map((person) => {
      const mine = related.get(person.id) ?? []
      const relations = relationSorts.flatMap((sort) => {
        const ofSort = mine.filter((relation) => relation.sort === sort)
        const out = ofSort.filter(({ from }) => from === person.id).map(({ to }) => to)
        const into = ofSort.filter(({ to }) => to === person.id).map(({ from }) => from)
        // A conflict is the same from both ends.
        const [to, from] = sort === 'conflictsWith' ? [[...out, ...into], []] : [out, into]
        return [
          ...(to.length > 0 ? [t(`map.out.${sort}`, { names: listed(to) })] : []),
          ...(from.length > 0 ? [t(`map.in.${sort}`, { names: listed(from) })] : []),
        ]
      })
      const group = groups.get(model.groupOf.get(person.id) ?? '')
      // First what the map shows, as it shows it: whoever says what they read to the computer is understood.
      const who = [
        person.name,
        person.role,
        ...standing(person, wording),
        ...(person.place === 'inside' ? [] : [t(`map.${person.place}`)]),
        ...(group?.kind === 'unit' || group?.kind === 'site' ? [t('map.in_', { group: group.name })] : []),
        ...(person.key ? [t('map.key')] : []),
      ].filter((words) => words !== '')
      return [
        person.id,
        [who.join(', '), ...(relations.length === 0 ? [t('map.alone')] : relations)].join('; '),
      ]
    }),
  )
}
