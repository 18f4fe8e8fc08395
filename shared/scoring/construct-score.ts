/** What is reported of a construct: its estimate, how it stands, and each observation with its share. */
import { constructById, type Construct } from '../instruments/catalogue.ts'
import type { ConstructId } from '../instruments/instrument.ts'
import type { ConstructScore, CountedObservation } from './account-score.ts'
import type { Answered, Evidence } from './counted.ts'
import { estimateOf, voicesOf, type Estimate, type VoiceEstimate } from './estimate.ts'
import { groupBy } from './grouping.ts'
import { round6, roundUnit } from './rounding.ts'
import { isApplicable, type ScoringContext } from './scoring-context.ts'
import { isSingleSource } from './single-source.ts'

/** The construct, its counted answers, and its estimate before rounding. */
export type ConstructEvidence = {
  readonly construct: Construct
  readonly answers: readonly Answered[]
  readonly estimate: Estimate
}

function estimateIn(context: ScoringContext, answers: readonly Answered[]): Estimate {
  return estimateOf(answers, context.parameters.damping, context.beta)
}

/** The estimate of one construct alone, where the others are not needed. */
export function constructEstimate(context: ScoringContext, evidence: Evidence, id: ConstructId): Estimate {
  return estimateIn(
    context,
    evidence.counted.filter(({ question }) => question.construct === id),
  )
}

/** In the order of asking. */
export type ConstructEvidences = { readonly [id in ConstructId]: ConstructEvidence }

export function constructEvidences(context: ScoringContext, evidence: Evidence): ConstructEvidences {
  const byConstruct = groupBy(evidence.counted, ({ question }) => question.construct)
  const of = (id: ConstructId): ConstructEvidence => {
    const answers = byConstruct.get(id) ?? []
    return { construct: constructById[id], answers, estimate: estimateIn(context, answers) }
  }
  return {
    attitudeToChange: of('attitudeToChange'),
    strategicView: of('strategicView'),
    goalClarity: of('goalClarity'),
    initiativePriority: of('initiativePriority'),
    motiveAlignment: of('motiveAlignment'),
    valuePathFlow: of('valuePathFlow'),
    utilisation: of('utilisation'),
    initiativeExperience: of('initiativeExperience'),
    decisionConfidence: of('decisionConfidence'),
    changeEnablement: of('changeEnablement'),
  }
}

/** Observations with their shares in what the voices say together, the greatest share first, ties by content. */
export function sharesOf(
  context: ScoringContext,
  answers: readonly Answered[],
  voices: readonly VoiceEstimate[] = voicesOf(answers, context.parameters.damping),
): CountedObservation[] {
  const byVoice = new Map(voices.map((voice) => [voice.voice, voice]))
  const mass = voices.reduce((sum, voice) => sum + voice.mass, 0)
  return answers
    .map((answer) => {
      const voice = byVoice.get(answer.voice)
      const share =
        voice === undefined || voice.total === 0 ? 0 : (voice.mass / mass) * (answer.weight / voice.total)
      return { answer, share: roundUnit(share) }
    })
    .sort(
      (p, q) =>
        q.share - p.share ||
        p.answer.position - q.answer.position ||
        context.order.observations(p.answer.observation, q.answer.observation),
    )
    .map(({ answer, share }) => ({
      observation: answer.observation.id,
      question: answer.question.id,
      subject: answer.subject,
      voice: answer.voice,
      kind: answer.observation.kind,
      day: answer.observation.day,
      value: roundUnit(answer.value),
      weight: roundUnit(answer.weight),
      share,
    }))
}

/** Core questions of the construct that apply to this account, and how many were asked, answers without a value included. */
export function coreQuestionsOf(
  context: ScoringContext,
  evidence: Evidence,
  construct: Construct,
): { readonly coreQuestions: number; readonly coreAsked: number } {
  const core = [...context.questions.values()]
    .map(({ question }) => question)
    .filter(
      (question) => question.core && question.construct === construct.id && isApplicable(context, question),
    )
  return {
    coreQuestions: core.length,
    coreAsked: core.filter(({ id }) => evidence.questionsAsked.has(id)).length,
  }
}

export function constructScoreOf(
  context: ScoringContext,
  evidence: Evidence,
  { construct, answers, estimate }: ConstructEvidence,
): ConstructScore {
  const speakers = new Set(answers.flatMap(({ person }) => (person === null ? [] : [person])))
  return {
    id: construct.id,
    tier: construct.tier,
    known: estimate.known,
    state: estimate.known ? 'known' : answers.length > 0 ? 'stale' : 'notKnown',
    level: estimate.level === null ? null : roundUnit(estimate.level),
    mean: roundUnit(estimate.mean),
    low: roundUnit(estimate.low),
    high: roundUnit(estimate.high),
    a: round6(estimate.a),
    b: round6(estimate.b),
    mass: round6(estimate.mass),
    voices: estimate.voices.length,
    newest: answers
      .map(({ observation }) => observation.day)
      .reduce<ConstructScore['newest']>(
        (newest, day) => (newest === null || day > newest ? day : newest),
        null,
      ),
    divided: estimate.divided,
    singleSource: answers.length > 0 && isSingleSource(speakers, context.records.people),
    ...coreQuestionsOf(context, evidence, construct),
    observations: sharesOf(context, answers, estimate.voices),
  }
}
