/** Runs the steps of a test command in the order of their list, beside one another as far as two cores go. */
import type { Step, StepResult } from './test-steps.ts'

export type EndedStep = {
  readonly step: Step
  readonly result: StepResult
  /** Milliseconds from its start to its end; what it waited for others is not in it. */
  readonly took: number
}

/** A heavy step keeps two cores busy most of the time, not always: a light one beside it takes what is left. */
const LIGHT_BESIDE_HEAVY = 1
const LIGHT_ALONE = 2

function fits(step: Step, running: readonly Step[]): boolean {
  const light = running.filter(({ load }) => load === 'light').length
  const isHeavyRunning = running.some(({ load }) => load === 'heavy')
  if (running.some(({ load }) => load === 'alone')) return false
  if (step.load === 'alone') return running.length === 0
  if (step.load === 'heavy') return !isHeavyRunning
  return light < (isHeavyRunning ? LIGHT_BESIDE_HEAVY : LIGHT_ALONE)
}

/** The next of those that wait, in their order: null where none may start yet. Nothing passes one that runs alone. */
export function nextStep(waiting: readonly Step[], running: readonly Step[]): Step | null {
  const unfinished = new Set([...waiting, ...running].map(({ name }) => name))
  const barrier = waiting.findIndex(({ load }) => load === 'alone')
  const open = barrier < 0 ? waiting : waiting.slice(0, barrier === 0 ? 1 : barrier)
  return (
    open.find((step) => fits(step, running) && !(step.after ?? []).some((name) => unfinished.has(name))) ??
    null
  )
}

/** All run, even if one fails. `tell` hears of each as it ends. */
export async function runSteps(
  steps: readonly Step[],
  tell: (ended: EndedStep) => void,
  now: () => number,
): Promise<readonly EndedStep[]> {
  const waiting = [...steps]
  const running = new Map<Step, Promise<void>>()
  const ended: EndedStep[] = []
  while (waiting.length > 0 || running.size > 0) {
    let step = nextStep(waiting, [...running.keys()])
    while (step !== null) {
      const started = step
      const from = now()
      waiting.splice(waiting.indexOf(started), 1)
      running.set(
        started,
        started.run().then((result) => {
          const one = { step: started, result, took: now() - from }
          ended.push(one)
          running.delete(started)
          tell(one)
        }),
      )
      step = nextStep(waiting, [...running.keys()])
    }
    await Promise.race(running.values())
  }
  return ended
}
