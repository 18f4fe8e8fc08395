/** How well we know somebody: what there is to know of a person, and whether it is known, was asked, or never was. */
import type { Day } from '../domain/day.ts'
import type { Observation } from '../domain/observation.ts'
import type { Person } from '../domain/person.ts'
import { shippedCatalogue, type Catalogue } from '../instruments/catalogue.ts'
import type { AccountRecords } from '../scoring/account-records.ts'
import { compareText } from '../scoring/content-order.ts'
import { holdsOn } from './who-is-there.ts'

/** In the order in which one would find out. */
export const coverageItems = [
  'role',
  'parts',
  'serves',
  'decides',
  'uses',
  'attitude',
  'support',
  'motive',
] as const
export type CoverageItem = (typeof coverageItems)[number]

export type Covered = {
  readonly item: CoverageItem
  /** `asked`: they were, and did not know. */
  readonly state: 'known' | 'asked' | 'never'
}

export type Coverage = {
  readonly items: readonly Covered[]
  /** How many of them are known or were asked. */
  readonly covered: number
  /** The day of their latest answer; null where none was ever given. */
  readonly lastHeard: Day | null
}

/** What matters of somebody who is no part of the account: their place in it is not to be found out. */
const OUTSIDE: ReadonlySet<CoverageItem> = new Set(['role', 'serves', 'decides', 'uses'])

export function coverageOf(
  person: Person,
  records: Pick<AccountRecords, 'observations' | 'motives' | 'relations'>,
  asOf: Day,
  catalogue: Catalogue = shippedCatalogue,
): Coverage {
  const { id, probed } = person
  const relations = records.relations.filter((one) => one.from === id && holdsOn(one, asOf))
  const known: Readonly<Record<CoverageItem, boolean>> = {
    role: isWritten(person.role),
    parts: Object.values(person.parts).includes(true),
    serves: relations.some(({ sort }) => sort === 'serves'),
    decides: isWritten(person.decides) || relations.some(({ sort }) => sort === 'decidesFor'),
    uses: isWritten(person.uses),
    attitude: screeningAnswers(id, records.observations, asOf, catalogue).some(
      ({ answer }) => 'option' in answer,
    ),
    support: person.support !== null,
    motive: records.motives.some(
      (one) => one.person === id && one.day <= asOf && (one.until === null || one.until >= asOf),
    ),
  }
  const asked: Readonly<Partial<Record<CoverageItem, boolean>>> = {
    serves: probed['serves'] === true,
    decides: probed['decides'] === true,
    uses: probed['uses'] === true,
    attitude: screeningAnswers(id, records.observations, asOf, catalogue).length > 0,
  }
  const items = coverageItems
    .filter((item) => person.place === 'inside' || OUTSIDE.has(item))
    .map((item): Covered => ({
      item,
      state: known[item] ? 'known' : asked[item] === true ? 'asked' : 'never',
    }))
  const days = records.observations
    .filter(({ speaker, day }) => speaker === id && day <= asOf)
    .map(({ day }) => day)
  return {
    items,
    covered: items.filter(({ state }) => state !== 'never').length,
    lastHeard: days.sort(compareText).at(-1) ?? null,
  }
}

/** What somebody themselves answered to the questions that place an account, the latest of each, in the order of asking. */
export function screeningAnswers(
  person: string,
  observations: readonly Observation[],
  asOf: Day,
  { screening }: Catalogue = shippedCatalogue,
): readonly Observation[] {
  return screening.flatMap((question) => {
    const [latest] = observations
      .filter((one) => one.question === question.id && one.speaker === person && one.day <= asOf)
      .sort((a, b) => compareText(b.day, a.day) || b.recordedAt - a.recordedAt || compareText(a.id, b.id))
    return latest === undefined ? [] : [latest]
  })
}

function isWritten(text: string): boolean {
  return text.trim() !== ''
}
