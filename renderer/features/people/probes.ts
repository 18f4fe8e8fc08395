/** The three guided probes of a person (S1a): which were answered, which were asked in vain, and which comes next. */
import { personProbes, type Person, type PersonProbe } from '../../../shared/domain/person.ts'
import type { Relation } from '../../../shared/domain/relation.ts'

export type ProbeState = 'known' | 'asked' | 'never'

/** `relations`: those that hold. */
export function probeState(
  probe: PersonProbe,
  person: Pick<Person, 'id' | 'decides' | 'uses' | 'mayNeed' | 'probed'>,
  relations: readonly Relation[],
): ProbeState {
  const written = (text: string) => text.trim() !== ''
  const known = {
    serves: relations.some(({ from, sort }) => from === person.id && sort === 'serves'),
    decides: written(person.decides),
    uses: written(person.uses) || written(person.mayNeed),
  }[probe]
  if (known) return 'known'
  return person.probed[probe] === true ? 'asked' : 'never'
}

/** The first after `after` that nobody asked yet; from the beginning where `after` is null. */
export function nextProbe(
  after: PersonProbe | null,
  stateOf: (probe: PersonProbe) => ProbeState,
): PersonProbe | null {
  const rest = after === null ? personProbes : personProbes.slice(personProbes.indexOf(after) + 1)
  return rest.find((probe) => stateOf(probe) === 'never') ?? null
}
