/** A generated account of as many people and relations as wanted, as an export: units, sites, a hierarchy, and more across it. */
import { draftChange } from '../../shared/changes/draft.ts'
import { CLOCK_START, tick } from '../../shared/changes/clock.ts'
import type { Edit } from '../../shared/changes/change.ts'
import { seal } from '../../shared/changes/seal.ts'
import { personParts, supports } from '../../shared/domain/person.ts'
import { writeExport } from '../../shared/exchange/write-export.ts'
import { idFrom } from '../shared/scoring/build-records.ts'

export type AccountSize = { readonly people: number; readonly relations: number; readonly units: number }

const ACCOUNT = idFrom(90, 1)
const KIND = { person: 91, unit: 92, relation: 93, change: 94 } as const
const FIRST = 'Amara Jonas Petra Tomas Lisa Owen Jane Mirko Aylin Hugo Ines Karim Nadia Piet Rosa Sven'.split(
  ' ',
)
const LAST =
  'Osei Wirth Nilsson Reyes Harlow Reid Kovac Demir Brandt Salgado Haddad Visser Moreau Lind Okafor'.split(
    ' ',
  )
const ROLES =
  'Head of operations,Procurement lead,IT director,Depot manager,Controller,Shift planner,Works council,Analyst'
const UNITS =
  'Operations,Finance,IT,Procurement,Sales,Legal,Fleet,Human resources,Depots north,Depots south'.split(',')

/** Always the same for the same size. `name` is the account's. */
export function peopleAccount(name: string, { people, relations, units }: AccountSize): string {
  let seed = 7
  const random = (below: number) => {
    // Park and Miller's: enough to scatter, and the same everywhere.
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[random(items.length)]
  const person = (index: number) => idFrom(KIND.person, index + 1)
  const unit = (index: number) => idFrom(KIND.unit, index + 1)
  const roles = ROLES.split(',')
  const recorded = { recordedAt: 1_780_000_000_000, recorder: 'Bench' }

  const edits: Edit[] = [{ record: ACCOUNT, kind: 'account', set: { name } }]
  for (let index = 0; index < units; index += 1) {
    const set = {
      name: UNITS[index] ?? `Unit ${index + 1}`,
      sort: index % 7 === 6 ? 'site' : 'unit',
      within: index > 2 && index % 4 === 3 ? unit(index - 1) : null,
    }
    edits.push({ record: unit(index), kind: 'orgUnit', set })
  }
  const unitOf = (index: number) => (units === 0 ? null : index % units)
  for (let index = 0; index < people; index += 1) {
    const within = unitOf(index)
    const outside =
      index > 3 && index % 17 === 0 ? 'theirCustomer' : index > 3 && index % 19 === 0 ? 'contact' : 'inside'
    const set = {
      name: `${FIRST[index % FIRST.length] ?? ''} ${LAST[(index * 7) % LAST.length] ?? ''}${index < 200 ? '' : ` ${index}`}`,
      role: roles[(index * 3) % roles.length] ?? '',
      placeholder: index % 11 === 7,
      leftOn: index % 23 === 5 ? '2026-03-03' : null,
      place: outside,
      unit: within === null ? null : unit(within),
      support: index % 4 === 3 ? null : (pick(supports) ?? null),
      parts: index % 6 === 0 ? { [personParts[index % personParts.length] ?? 'user']: true } : {},
      key: index % 9 === 1,
    }
    edits.push({ record: person(index), kind: 'person', set })
  }
  const others = [
    'serves',
    'informs',
    'decidesFor',
    'influences',
    'serves',
    'informs',
    'influences',
    'conflictsWith',
  ]
  const made = new Set<string>()
  const relate = (from: number, to: number, sort: string) => {
    const key = [sort, Math.min(from, to), Math.max(from, to)].join(' ')
    if (from === to || made.has(key) || made.size === relations) return
    made.add(key)
    const set = { from: person(from), to: person(to), sort, ...recorded }
    edits.push({ record: idFrom(KIND.relation, made.size), kind: 'relation', set })
  }
  // First everybody reports to somebody of their unit, four to one; then the other sorts, two of three within a unit.
  const width = Math.max(1, units)
  for (let index = width; index < people * 0.9; index += 1)
    relate(index, (index % width) + width * Math.floor((Math.floor(index / width) - 1) / 4), 'reportsTo')
  for (let tries = 0; made.size < relations && tries < relations * 20; tries += 1) {
    const from = random(people)
    const within = (from % width) + width * random(Math.ceil(people / width))
    const to = random(3) > 0 && within < people ? within : random(people)
    relate(from, to, pick(others) ?? 'informs')
  }
  const wall = 1_780_000_000_000
  const change = draftChange(edits, {
    id: idFrom(KIND.change, 1),
    at: tick(CLOCK_START, wall),
    wall,
    device: idFrom(KIND.change, 2),
    author: 'Bench',
    account: ACCOUNT,
    records: new Map(),
    salt: () => '0123456789abcdef',
  })
  return writeExport([{ id: ACCOUNT, changes: [seal(change, null)] }])
}
