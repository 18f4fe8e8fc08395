/** Whether one person says so or several, and whether they agree: the triangulation of what a conversation answered (S1b). */
import type { Observation } from '../../../shared/domain/observation.ts'
import type { AccountScore, CountedObservation } from '../../../shared/scoring/account-score.ts'

export type Perspectives = {
  readonly question: string
  /** The person or step it is about; null where it is about the account or its main initiative. */
  readonly subject: string | null
  /** One voice; several with one answer; several that differ by less than a contradiction; a contradiction. */
  readonly standing: 'single' | 'agree' | 'degrees' | 'contradict'
  /** Several, and all of one role or department. */
  readonly oneCorner: boolean
  /** The newest counted answer of each voice, or those that contradict each other; the most favourable first. */
  readonly voices: readonly { readonly voice: string; readonly observation: string }[]
}

type Scored = Pick<
  AccountScore,
  'constructs' | 'quadrant' | 'alsoCounted' | 'contradictions' | 'mainInitiative'
>

/**
 * Of everything that `answers` (those of the conversation) say with a value, in the order in which it was said. What
 * people say of themselves nobody else can confirm: it is left out.
 */
export function perspectivesOf(score: Scored, answers: readonly Observation[]): readonly Perspectives[] {
  const about = ({ subject }: CountedObservation) =>
    subject === 'account' || subject === score.mainInitiative ? null : subject
  const counted = [
    ...score.constructs.flatMap(({ observations }) => observations),
    ...score.quadrant.reasons.flatMap(({ evidence }) => evidence),
    ...score.alsoCounted,
  ]
  const given = new Map(
    [...answers]
      .sort((a, b) => a.recordedAt - b.recordedAt)
      .map(({ id }, place): [string, number] => [id, place]),
  )
  const place = ({ observation }: CountedObservation) => given.get(observation) ?? Infinity
  const groups = new Map<string, CountedObservation[]>()
  for (const one of [...counted].sort((a, b) => place(a) - place(b))) {
    const key = `${one.question} ${about(one) ?? ''}`
    const group = groups.get(key)
    if (group !== undefined) group.push(one)
    // the first of its group is one of the conversation, or none is
    else if (given.has(one.observation)) groups.set(key, [one])
  }
  return [...groups.values()].flatMap((group): readonly Perspectives[] => {
    const [first] = group
    if (first === undefined || group.every(({ voice, subject }) => voice === `person:${subject}`)) return []
    const ids = new Set(group.map(({ observation }) => observation))
    const against = new Set(
      score.contradictions
        .filter(({ observations }) => observations.every((id) => ids.has(id)))
        .flatMap(({ observations }): readonly string[] => observations),
    )
    // one person's words and what was seen of the same person may contradict each other too
    const voices = byValue(
      against.size > 0 ? group.filter(({ observation }) => against.has(observation)) : newestOfEach(group),
    )
    const construct = score.constructs.find(({ observations }) => observations.includes(first))
    return [
      {
        question: first.question,
        subject: about(first),
        standing:
          against.size > 0
            ? 'contradict'
            : voices.length < 2
              ? 'single'
              : new Set(voices.map(({ value }) => value)).size === 1
                ? 'agree'
                : 'degrees',
        oneCorner: voices.length > 1 && construct?.singleSource === true,
        voices: voices.map(({ voice, observation }) => ({ voice, observation })),
      },
    ]
  })
}

function newestOfEach(counted: readonly CountedObservation[]): readonly CountedObservation[] {
  const newest = new Map<string, CountedObservation>()
  for (const one of counted) {
    const before = newest.get(one.voice)
    if (before === undefined || before.day < one.day) newest.set(one.voice, one)
  }
  return [...newest.values()]
}

function byValue(counted: readonly CountedObservation[]): readonly CountedObservation[] {
  return [...counted].sort((a, b) => b.value - a.value || (a.voice < b.voice ? -1 : 1))
}
