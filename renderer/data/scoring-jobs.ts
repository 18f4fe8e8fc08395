/** What the scoring worker can be asked for: the model's own functions, out of the first bundle. */
import type { Change } from '../../shared/changes/change.ts'
import type { AccountRecords } from '../../shared/scoring/account-records.ts'
import type { AccountScore } from '../../shared/scoring/account-score.ts'
import { calibrate, type Calibration } from '../../shared/scoring/calibration.ts'
import { calibrationInput, type CalibrationInput } from '../../shared/scoring/calibration-input.ts'
import { contoursOf, type Contour } from '../../shared/scoring/contours.ts'
import {
  frozenAssessment,
  type FreezingOptions,
  type FrozenAssessment,
} from '../../shared/scoring/frozen-assessment.ts'
import { scoreInitiatives, type InitiativeScore } from '../../shared/scoring/initiative-score.ts'
import type { Parameters } from '../../shared/scoring/parameters.ts'
import type { BetaShape } from '../../shared/scoring/quadrant.ts'
import { scoreAccount } from '../../shared/scoring/score-account.ts'
import type { ScoringOptions } from '../../shared/scoring/scoring-context.ts'
import { timelineOf, type TimelineOptions, type TimelinePoint } from '../../shared/scoring/timeline.ts'
import { trailOf, type TrailOptions, type TrailPoint } from '../../shared/scoring/trail.ts'

/** Per kind of job, what goes in and what comes out. */
export type ScoringJobs = {
  readonly score: {
    readonly input: { readonly records: AccountRecords; readonly options: ScoringOptions }
    readonly output: AccountScore
  }
  readonly initiatives: {
    readonly input: { readonly records: AccountRecords; readonly options: ScoringOptions }
    readonly output: readonly InitiativeScore[]
  }
  readonly contours: {
    readonly input: { readonly x: BetaShape; readonly y: BetaShape }
    readonly output: readonly Contour[]
  }
  readonly trail: {
    readonly input: { readonly records: AccountRecords; readonly options: TrailOptions }
    readonly output: readonly TrailPoint[]
  }
  readonly timeline: {
    readonly input: { readonly records: AccountRecords; readonly options: TimelineOptions }
    readonly output: readonly TimelinePoint[]
  }
  readonly frozen: {
    readonly input: { readonly changes: readonly Change[]; readonly options: FreezingOptions }
    /** Null while no class was ever known. */
    readonly output: { readonly frozen: FrozenAssessment | null }
  }
  readonly calibrationInput: {
    readonly input: { readonly changes: readonly Change[]; readonly options: FreezingOptions }
    /** Null where the account itself is missing or deleted. */
    readonly output: { readonly input: CalibrationInput | null }
  }
  readonly calibration: {
    readonly input: { readonly inputs: readonly CalibrationInput[]; readonly parameters: Parameters }
    readonly output: Calibration
  }
}
export type JobKind = keyof ScoringJobs
export type JobOf<K extends JobKind> = {
  readonly [J in K]: { readonly kind: J; readonly input: ScoringJobs[J]['input'] }
}[K]
export type AnswerOf<K extends JobKind> = {
  readonly [J in K]: { readonly kind: J; readonly output: ScoringJobs[J]['output'] }
}[K]

export type Job = JobOf<JobKind>
export type Answer = AnswerOf<JobKind>

export function runJob(job: Job): Answer {
  switch (job.kind) {
    case 'score':
      return { kind: 'score', output: scoreAccount(job.input.records, job.input.options) }
    case 'initiatives':
      return { kind: 'initiatives', output: scoreInitiatives(job.input.records, job.input.options) }
    case 'contours':
      return { kind: 'contours', output: contoursOf(job.input.x, job.input.y) }
    case 'trail':
      return { kind: 'trail', output: trailOf(job.input.records, job.input.options) }
    case 'timeline':
      return { kind: 'timeline', output: timelineOf(job.input.records, job.input.options) }
    case 'frozen':
      return {
        kind: 'frozen',
        output: { frozen: frozenAssessment(job.input.changes, job.input.options) },
      }
    case 'calibrationInput':
      return {
        kind: 'calibrationInput',
        output: { input: calibrationInput(job.input.changes, job.input.options) },
      }
    case 'calibration':
      return { kind: 'calibration', output: calibrate(job.input.inputs, job.input.parameters) }
  }
}
