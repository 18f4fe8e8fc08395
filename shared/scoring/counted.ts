/** Which observations count, for whom each one speaks, and how much it weighs. */
import type { EvidenceKind, Observation } from '../domain/observation.ts'
import type { Question } from '../instruments/instrument.ts'
import type { ScoringContext } from './scoring-context.ts'

/** Kinds that displace each other: nobody's own words are displaced by hearsay or inference. */
export type KindGroup = 'said' | 'witnessed' | 'reported' | 'inferred'

const groups: { readonly [kind in EvidenceKind]: KindGroup } = {
  said: 'said',
  seen: 'witnessed',
  document: 'witnessed',
  reported: 'reported',
  inferred: 'inferred',
}

/** An observation that asked a question of the model about a fitting subject, until the day looked at. */
export type Asked = {
  readonly observation: Observation
  readonly question: Question
  readonly position: number
  /** The person whose opinion it is; null where nobody's. */
  readonly person: string | null
  /** What it is about: `account`, or the id of the initiative, the person or the step. */
  readonly subject: string
  /** `person:<id>`, `recorder:<name>`, `document:<source>` or `note:<id>`. */
  readonly voice: string
}

/** One that also has a value. */
export type Answered = Asked & {
  readonly group: KindGroup
  /** Place among the question's options. */
  readonly option: number
  readonly value: number
  readonly averse: boolean
  readonly weight: number
}

export type Evidence = {
  readonly asked: readonly Asked[]
  /** The questions among them. */
  readonly questionsAsked: ReadonlySet<string>
  readonly answered: readonly Answered[]
  /** One answer per question, subject, voice and group of kinds. In no particular order. */
  readonly counted: readonly Answered[]
}

function personOf(observation: Observation): string | null {
  return observation.kind === 'inferred' ? null : observation.speaker
}

function voiceOf(observation: Observation): string {
  if (observation.kind === 'inferred') return `recorder:${observation.recorder}`
  if (observation.speaker !== null) return `person:${observation.speaker}`
  // Evidence without speaker, document and note is all one voice: it may all come from the same place.
  if (observation.source === '' && observation.note !== null) return `note:${observation.note}`
  return `document:${observation.source}`
}

/** What it is about, where that fits the question and is still there; null otherwise: kept, and not counted. */
function subjectOf(context: ScoringContext, question: Question, { subject }: Observation): string | null {
  const { subjects } = question
  // What is said of the account without an initiative is said of its main one too.
  if (subject.kind === 'account') {
    const fits =
      subjects.includes('account') || (subjects.includes('initiative') && context.mainInitiative !== null)
    return fits ? 'account' : null
  }
  if (!('id' in subject) || typeof subject.id !== 'string') return null
  switch (subject.kind) {
    case 'initiative':
      return subjects.includes('initiative') && subject.id === context.mainInitiative?.id ? subject.id : null
    case 'person':
      return subjects.includes('person') && context.people.has(subject.id) ? subject.id : null
    case 'valueStep':
      return subjects.includes('valueStep') && context.steps.has(subject.id) ? subject.id : null
    default:
      return null
  }
}

function askedIn(context: ScoringContext): Asked[] {
  const asked: Asked[] = []
  for (const observation of context.records.observations) {
    if (observation.day > context.asOf || observation.recordedAt > context.believedAt) continue
    const placed = context.questions.get(observation.question)
    if (placed === undefined) continue
    const { question, position } = placed
    const subject = subjectOf(context, question, observation)
    if (subject === null) continue
    const person = personOf(observation)
    asked.push({ observation, question, position, subject, person, voice: voiceOf(observation) })
  }
  return asked
}

function answeredIn(context: ScoringContext, asked: readonly Asked[]): Answered[] {
  const answered: Answered[] = []
  for (const { observation, question, position, subject, person, voice } of asked) {
    const { answer, kind, day } = observation
    if (!('option' in answer)) continue
    const index = question.options.findIndex(({ id }) => id === answer.option)
    const option = question.options[index]
    if (option === undefined) continue
    answered.push({
      observation,
      question,
      position,
      subject,
      person,
      voice,
      group: groups[kind],
      option: index,
      value: option.value,
      averse: option.averse === true,
      weight: context.weigh(kind, day, context.asOf),
    })
  }
  return answered
}

/** Negative where `a` stands and `b` is displaced: the later, then the later recorded, then the lower value, then by content. */
function precedence(context: ScoringContext, a: Answered, b: Answered): number {
  if (a.observation.day !== b.observation.day) return a.observation.day > b.observation.day ? -1 : 1
  return (
    b.observation.recordedAt - a.observation.recordedAt ||
    a.value - b.value ||
    a.weight - b.weight ||
    context.order.observations(a.observation, b.observation)
  )
}

/** What was asked, what was answered, and what of it counts. */
export function gatherEvidence(context: ScoringContext): Evidence {
  const asked = askedIn(context)
  const answered = answeredIn(context, asked)
  const standing = new Map<string, Answered>()
  for (const entry of answered) {
    const key = `${entry.position} ${entry.subject} ${entry.group} ${entry.voice}`
    const other = standing.get(key)
    if (other === undefined || precedence(context, entry, other) < 0) standing.set(key, entry)
  }
  const questionsAsked = new Set(asked.map(({ question }) => question.id))
  return { asked, questionsAsked, answered, counted: [...standing.values()] }
}
