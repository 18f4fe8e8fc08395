/** What of an account stands on the people map, where and in which order. Ids decide nothing: order is by content. */
import type { Day } from '../../../../shared/domain/day.ts'
import { readThroughMerged } from '../../../../shared/domain/merged-people.ts'
import type { OrgUnit } from '../../../../shared/domain/org-unit.ts'
import type { Person } from '../../../../shared/domain/person.ts'
import type { Relation, RelationSort } from '../../../../shared/domain/relation.ts'
import type { AccountRecords } from '../../../../shared/scoring/account-records.ts'
import type { LayoutInput, LayoutPull } from '../../../ui/graph/graph-layout.ts'

export type MapGroup = {
  readonly id: string
  readonly within: string | null
  readonly order: string
  readonly kind: 'account' | 'theirCustomers' | 'contacts' | 'unit' | 'site'
  /** Empty for those that the interface names. */
  readonly name: string
  /** The one site at which everybody in this unit works; empty where there are several, or none. */
  readonly site: string
}

export type MapModel = {
  readonly people: readonly Person[]
  /** By id of the person. */
  readonly groupOf: ReadonlyMap<string, string>
  readonly groups: readonly MapGroup[]
  /** Those that hold on the day, each once. */
  readonly relations: readonly Relation[]
  /** How many have ended by the day. */
  readonly ended: number
  readonly input: LayoutInput
}

const ACCOUNT = 'account'
const THEIR_CUSTOMERS = 'theirCustomers'
const CONTACTS = 'contacts'

/** Who stands above whom: the one a line leads to, or the one it comes from. Missing: neither. The first is held to first. */
const STANDS_ABOVE: Readonly<
  Partial<Record<RelationSort, { readonly upper: 'from' | 'to'; readonly strength: number }>>
> = {
  reportsTo: { upper: 'to', strength: 0 },
  serves: { upper: 'from', strength: 1 },
  decidesFor: { upper: 'from', strength: 2 },
}

export function mapModel(unmerged: AccountRecords, asOf: Day, mirrored: boolean): MapModel {
  const { account, people, orgUnits, relations: all } = readThroughMerged(unmerged)
  const relations = holding(all, people, asOf)
  const { groups, groupOf } = placesOf(account.name, people, orgUnits)
  const orders = ordersOf(people, relations)
  return {
    people,
    groups,
    groupOf,
    relations,
    ended: all.filter(({ until }) => until !== null && until < asOf).length,
    input: {
      mirrored,
      boxes: people.map(({ id }) => ({ id, group: groupOf.get(id) ?? ACCOUNT, order: orders.get(id) ?? '' })),
      groups: groups.map(({ id, within, order }) => ({ id, within, order })),
      pulls: relations.flatMap(({ from, to, sort }): readonly LayoutPull[] => {
        const rule = STANDS_ABOVE[sort]
        if (rule === undefined) return []
        const [above, below] = rule.upper === 'from' ? [from, to] : [to, from]
        return [{ above, below, strength: rule.strength }]
      }),
    },
  }
}

/** One of those that say the same; a conflict says the same in both directions. */
function holding(relations: readonly Relation[], people: readonly Person[], asOf: Day): readonly Relation[] {
  const known = new Set<string>(people.map(({ id }) => id))
  const seen = new Set<string>()
  return relations.filter(({ from, to, sort, since, until }) => {
    if ((since !== null && since > asOf) || (until !== null && until < asOf)) return false
    if (!known.has(from) || !known.has(to) || from === to) return false
    const ends = sort === 'conflictsWith' ? [from, to].sort() : [from, to]
    const key = [sort, ...ends].join(' ')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** In which group each person stands: in their unit, or at their site, or in the account; or outside it. */
function placesOf(
  name: string,
  people: readonly Person[],
  orgUnits: readonly OrgUnit[],
): Pick<MapModel, 'groups' | 'groupOf'> {
  const byId = new Map<string, OrgUnit>(orgUnits.map((unit) => [unit.id, unit]))
  const inside = people.filter(({ place }) => place === 'inside')
  const groupOf = new Map<string, string>()
  const groups: MapGroup[] = [{ id: ACCOUNT, within: null, order: '0', kind: 'account', name, site: '' }]
  for (const [place, id] of [
    ['theirCustomer', THEIR_CUSTOMERS],
    ['contact', CONTACTS],
  ] as const) {
    const outside = people.filter((person) => person.place === place)
    if (outside.length === 0) continue
    groups.push({ id, within: null, order: String(groups.length), kind: id, name: '', site: '' })
    for (const person of outside) groupOf.set(person.id, id)
  }

  const unitOf = ({ unit }: Person) => (unit === null ? undefined : byId.get(unit))
  const siteOf = ({ site }: Person) => (site === null ? undefined : byId.get(site))
  const parents = new Set<string>(orgUnits.flatMap(({ within }) => within ?? []))
  for (const unit of orgUnits) {
    const own = inside.filter((person) => unitOf(person) === unit)
    const here = inside.filter((person) => siteOf(person) === unit)
    // A site whose people all stand in their units is said there.
    if (here.length > 0 && own.length === 0 && !parents.has(unit.id) && here.every(unitOf)) continue
    const sites = [...new Set(own.flatMap((person) => siteOf(person) ?? []))].filter((site) => site !== unit)
    const single = own.every((person) => siteOf(person) === sites[0]) ? sites[0] : undefined
    groups.push({
      id: unit.id,
      within: unit.within !== null && byId.has(unit.within) ? unit.within : ACCOUNT,
      order: JSON.stringify([unit.sort === 'site', unit.name, unit.about]),
      kind: unit.sort,
      name: unit.name,
      site: single?.name ?? '',
    })
    for (const person of own) groupOf.set(person.id, unit.id)
    if (single !== undefined) continue
    for (const site of sites) {
      const id = `${unit.id} ${site.id}`
      const order = JSON.stringify([true, site.name, site.about])
      groups.push({ id, within: unit.id, order, kind: 'site', name: site.name, site: '' })
      for (const person of own) if (siteOf(person) === site) groupOf.set(person.id, id)
    }
  }
  for (const person of inside) {
    if (groupOf.has(person.id)) continue
    const site = siteOf(person)
    groupOf.set(person.id, site === undefined ? ACCOUNT : site.id)
  }
  return { groups: rooted(groups), groupOf }
}

/** A circle of groups, which two machines can make together, reads as the top of the account. */
function rooted(groups: readonly MapGroup[]): readonly MapGroup[] {
  const within = new Map(groups.map((group) => [group.id, group.within]))
  return groups.map((group) => {
    let outer = group.within
    for (let step = groups.length; outer !== null && step > 0; step -= 1) {
      if (outer === group.id) return { ...group, within: ACCOUNT }
      outer = within.get(outer) ?? null
    }
    return outer === null ? group : { ...group, within: ACCOUNT }
  })
}

/** What each person is, then whom they are related to, as text: two who are alike in all of it may change places. */
function ordersOf(people: readonly Person[], relations: readonly Relation[]): ReadonlyMap<string, string> {
  let orders = new Map<string, string>(
    people.map((person) => {
      const { name, role, department, placeholder, about, key, leftOn, support, parts } = person
      return [
        person.id,
        JSON.stringify([
          name,
          role,
          department,
          placeholder,
          about,
          key,
          leftOn,
          support,
          Object.entries(parts).sort(),
        ]),
      ]
    }),
  )
  // Twice: by whom they are related to, and by whom those are.
  for (let round = 0; round < 2; round += 1) {
    const ranks = new Map([...new Set(orders.values())].sort().map((order, rank) => [order, rank]))
    const rankOf = (id: string) => ranks.get(orders.get(id) ?? '') ?? 0
    const touched = new Map<string, string[]>()
    const note = (id: string, what: string) => touched.set(id, [...(touched.get(id) ?? []), what])
    for (const { from, to, sort } of relations) {
      note(from, `${sort} > ${rankOf(to)}`)
      note(to, `${sort} < ${rankOf(from)}`)
    }
    orders = new Map(
      [...orders].map(([id, order]) => [id, JSON.stringify([order, (touched.get(id) ?? []).sort()])]),
    )
  }
  return orders
}
