/** Asks the worker for scores: one job at a time, what is on the screen first, and of each key only the latest. */
import type { Change } from '../../shared/changes/change.ts'
import type { AccountRecords } from '../../shared/scoring/account-records.ts'
import type { AccountScore } from '../../shared/scoring/account-score.ts'
import type { Calibration } from '../../shared/scoring/calibration.ts'
import type { CalibrationInput } from '../../shared/scoring/calibration-input.ts'
import type { Contour } from '../../shared/scoring/contours.ts'
import type { FreezingOptions, FrozenAssessment } from '../../shared/scoring/frozen-assessment.ts'
import type { InitiativeScore } from '../../shared/scoring/initiative-score.ts'
import type { Parameters } from '../../shared/scoring/parameters.ts'
import type { BetaShape } from '../../shared/scoring/quadrant.ts'
import type { ScoringOptions } from '../../shared/scoring/scoring-context.ts'
import type { TimelineOptions, TimelinePoint } from '../../shared/scoring/timeline.ts'
import type { TrailOptions, TrailPoint } from '../../shared/scoring/trail.ts'
import type { Answer, Job } from './scoring-jobs.ts'
import type { WorkerAnswer } from './scoring-worker.ts'

export type Asked = {
  /** A later request with this key takes the place of an earlier one that has not begun. */
  readonly key: string
  /** Nobody is looking at it yet. */
  readonly background?: boolean
}

/** Each answer is null where a later request of the same key came first, or where the model failed. */
export type Scorer = {
  readonly score: (
    asked: Asked,
    records: AccountRecords,
    options: ScoringOptions,
  ) => Promise<AccountScore | null>
  /** Each initiative on its own, in the order of the records. */
  readonly initiatives: (
    asked: Asked,
    records: AccountRecords,
    options: ScoringOptions,
  ) => Promise<readonly InitiativeScore[] | null>
  readonly contours: (asked: Asked, x: BetaShape, y: BetaShape) => Promise<readonly Contour[] | null>
  readonly trail: (
    asked: Asked,
    records: AccountRecords,
    options: TrailOptions,
  ) => Promise<readonly TrailPoint[] | null>
  readonly timeline: (
    asked: Asked,
    records: AccountRecords,
    options: TimelineOptions,
  ) => Promise<readonly TimelinePoint[] | null>
  /** What was first known of the account whose changes these are. */
  readonly frozen: (
    asked: Asked,
    changes: readonly Change[],
    options: FreezingOptions,
  ) => Promise<{ readonly frozen: FrozenAssessment | null } | null>
  /** What calibration is told of the account whose changes these are. */
  readonly calibrationInput: (
    asked: Asked,
    changes: readonly Change[],
    options: FreezingOptions,
  ) => Promise<{ readonly input: CalibrationInput | null } | null>
  readonly calibration: (
    asked: Asked,
    inputs: readonly CalibrationInput[],
    parameters: Parameters,
  ) => Promise<Calibration | null>
  readonly close: () => void
}

type Waiting = { readonly asked: Asked; readonly job: Job; readonly answer: (answer: Answer | null) => void }

/** `startWorker`: null where there are no workers; the model is then run here, loaded when first asked for. */
export function createScorer(startWorker: (() => Worker) | null): Scorer {
  const waiting: Waiting[] = []
  let running = false
  let closed = false
  let run: ((job: Job) => Promise<Answer | null>) | null = null
  let stop = () => {}

  function begin(): (job: Job) => Promise<Answer | null> {
    if (startWorker === null) return runHere
    const worker = startWorker()
    stop = () => {
      worker.terminate()
    }
    return async (job) => {
      const answer = await runIn(worker, job)
      if (answer !== 'broken') return answer
      // The worker itself would not load or ended: slower here than not at all.
      worker.terminate()
      run = runHere
      return runHere(job)
    }
  }

  async function next(): Promise<void> {
    if (running || closed) return
    const urgent = waiting.findIndex(({ asked }) => asked.background !== true)
    const [first] = waiting.splice(Math.max(urgent, 0), 1)
    if (first === undefined) return
    running = true
    run ??= begin()
    first.answer(await run(first.job).catch(() => null))
    running = false
    void next()
  }

  function ask(asked: Asked, job: Job): Promise<Answer | null> {
    if (closed) return Promise.resolve(null)
    const older = waiting.findIndex((one) => one.asked.key === asked.key && one.job.kind === job.kind)
    if (older >= 0) for (const dropped of waiting.splice(older, 1)) dropped.answer(null)
    return new Promise((answer) => {
      waiting.push({ asked, job, answer })
      void next()
    })
  }

  return {
    score: async (asked, records, options) => {
      const answer = await ask(asked, { kind: 'score', input: { records, options } })
      return answer?.kind === 'score' ? answer.output : null
    },
    initiatives: async (asked, records, options) => {
      const answer = await ask(asked, { kind: 'initiatives', input: { records, options } })
      return answer?.kind === 'initiatives' ? answer.output : null
    },
    contours: async (asked, x, y) => {
      const answer = await ask(asked, { kind: 'contours', input: { x, y } })
      return answer?.kind === 'contours' ? answer.output : null
    },
    trail: async (asked, records, options) => {
      const answer = await ask(asked, { kind: 'trail', input: { records, options } })
      return answer?.kind === 'trail' ? answer.output : null
    },
    timeline: async (asked, records, options) => {
      const answer = await ask(asked, { kind: 'timeline', input: { records, options } })
      return answer?.kind === 'timeline' ? answer.output : null
    },
    frozen: async (asked, changes, options) => {
      const answer = await ask(asked, { kind: 'frozen', input: { changes, options } })
      return answer?.kind === 'frozen' ? answer.output : null
    },
    calibrationInput: async (asked, changes, options) => {
      const answer = await ask(asked, { kind: 'calibrationInput', input: { changes, options } })
      return answer?.kind === 'calibrationInput' ? answer.output : null
    },
    calibration: async (asked, inputs, parameters) => {
      const answer = await ask(asked, { kind: 'calibration', input: { inputs, parameters } })
      return answer?.kind === 'calibration' ? answer.output : null
    },
    close: () => {
      closed = true
      for (const one of waiting.splice(0)) one.answer(null)
      stop()
    },
  }
}

async function runHere(job: Job): Promise<Answer | null> {
  const { runJob } = await import('./scoring-jobs.ts')
  return runJob(job)
}

function runIn(worker: Worker, job: Job): Promise<Answer | null | 'broken'> {
  return new Promise((resolve) => {
    worker.onmessage = (event: MessageEvent<WorkerAnswer>) => {
      resolve('answer' in event.data ? event.data.answer : null)
    }
    worker.onerror = () => {
      resolve('broken')
    }
    worker.postMessage(job)
  })
}
