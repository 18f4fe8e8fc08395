/**
 * What leaves with a person: an alert with its reasons, never a score. A reason goes as soon as somebody else fills the
 * part, says what only they said, or looks after what they looked after.
 */
import type { Day } from '../domain/day.ts'
import type { Commitment, Goal } from '../domain/goal.ts'
import type { Motive } from '../domain/motive.ts'
import { personParts, type Person, type PersonPart } from '../domain/person.ts'
import type { ValueStep } from '../domain/value-step.ts'
import { shippedCatalogue, type Catalogue } from '../instruments/catalogue.ts'
import type { ConstructId } from '../instruments/instrument.ts'
import { compareText } from '../scoring/content-order.ts'
import type { AccountRecords } from '../scoring/account-records.ts'
import { hasLeftBy, isInside } from './who-is-there.ts'

export type LeavingReason =
  /** Nobody else whom we met fills it. */
  | { readonly type: 'part'; readonly part: PersonPart }
  /** Everything that anybody of the account ever said about it is theirs. */
  | { readonly type: 'onlyVoice'; readonly construct: ConstructId }
  /** They still stand as the one who looks after it. */
  | { readonly type: 'owns'; readonly step: ValueStep }
  | { readonly type: 'commitment'; readonly commitment: Commitment }
  /** Why they wanted to do business with us: a main motive that nobody has ended. */
  | { readonly type: 'motive'; readonly motive: Motive }
  /** An open goal to which nobody who is still there agreed. */
  | { readonly type: 'goal'; readonly goal: Goal }
  /** Relations that held when they left, with people who are still there. */
  | { readonly type: 'relations'; readonly count: number }

export type LeavingAlert = {
  readonly person: Person
  readonly leftOn: Day
  /** Whether losing them was said to put the account at risk. */
  readonly key: boolean
  readonly reasons: readonly LeavingReason[]
}

/**
 * Those who left, with what left with them: key people always, others where something did that is missed. Key people first,
 * then the last to leave. `records`: as pages read them; `catalogue`: the questions that can be asked.
 */
export function leavingAlerts(
  records: AccountRecords,
  asOf: Day,
  catalogue: Catalogue = shippedCatalogue,
): readonly LeavingAlert[] {
  const voices = voicesOf(records, asOf, catalogue)
  return records.people
    .flatMap((person): LeavingAlert[] => {
      const { leftOn, key } = person
      if (leftOn === null || !hasLeftBy(person, asOf)) return []
      const missed = reasonsOf(person, leftOn, records, asOf, voices)
      if (!key && missed.every(({ type }) => type === 'relations')) return []
      return [{ person, leftOn, key, reasons: missed }]
    })
    .sort(
      (one, other) =>
        Number(other.key) - Number(one.key) ||
        compareText(other.leftOn, one.leftOn) ||
        compareText(one.person.name, other.person.name) ||
        compareText(one.person.id, other.person.id),
    )
}

function reasonsOf(
  person: Person,
  leftOn: Day,
  records: AccountRecords,
  asOf: Day,
  voices: ReadonlyMap<ConstructId, ReadonlySet<string>>,
): readonly LeavingReason[] {
  const { id } = person
  const there = records.people.filter((one) => isInside(one, asOf))
  const met = there.filter(({ placeholder }) => !placeholder)
  const thereIds = new Set<string>(there.map((one) => one.id))
  const parts = personParts
    .filter((part) => person.place === 'inside' && person.parts[part] === true)
    .filter((part) => !met.some((one) => one.parts[part] === true))
  const only = [...voices].filter(([, of]) => of.size === 1 && of.has(id))
  const steps = records.valueSteps.filter(({ owner }) => owner === id)
  const commitments = records.commitments.filter(
    (one) => one.person === id && (one.until === null || one.until >= asOf),
  )
  const motives = records.motives.filter(
    (one) => one.person === id && one.main && one.day <= asOf && (one.until === null || one.until >= asOf),
  )
  const goals = records.goals.filter(
    ({ state, agreedBy }) =>
      state === 'open' &&
      agrees(agreedBy, id) &&
      !Object.entries(agreedBy).some(([who, agreed]) => agreed && thereIds.has(who)),
  )
  const relations = records.relations.filter(
    ({ from, to, since, until }) =>
      ((from === id && thereIds.has(to)) || (to === id && thereIds.has(from))) &&
      (since === null || since <= leftOn) &&
      (until === null || until >= leftOn),
  )
  return [
    ...parts.map((part) => ({ type: 'part', part }) as const),
    ...only.map(([construct]) => ({ type: 'onlyVoice', construct }) as const),
    ...steps.map((step) => ({ type: 'owns', step }) as const),
    ...commitments.map((commitment) => ({ type: 'commitment', commitment }) as const),
    ...motives.map((motive) => ({ type: 'motive', motive }) as const),
    ...goals.map((goal) => ({ type: 'goal', goal }) as const),
    ...(relations.length > 0 ? [{ type: 'relations', count: relations.length } as const] : []),
  ]
}

function agrees(agreedBy: { readonly [person: string]: boolean | undefined }, id: string): boolean {
  return agreedBy[id] === true
}

/** Who said anything with a value about each construct up to a day; hearsay is nobody's own. In the order of asking. */
function voicesOf(
  { observations, people }: AccountRecords,
  asOf: Day,
  { questions }: Catalogue,
): ReadonlyMap<ConstructId, ReadonlySet<string>> {
  const known = new Set<string>(people.map(({ id }) => id))
  const voices = new Map<ConstructId, Set<string>>()
  for (const { question, speaker, kind, day, answer } of observations) {
    const construct = questions.get(question)?.construct
    if (construct == null || speaker === null || !known.has(speaker)) continue
    if (kind === 'reported' || day > asOf || !('option' in answer)) continue
    voices.set(construct, (voices.get(construct) ?? new Set()).add(speaker))
  }
  return voices
}
