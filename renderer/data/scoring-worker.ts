/** The worker that scores: one job at a time, so that its owner can drop those that nobody waits for any more. */
import { runJob, type Answer, type Job } from './scoring-jobs.ts'

export type WorkerAnswer = { readonly answer: Answer } | { readonly failed: string }

addEventListener('message', (event: MessageEvent<Job>) => {
  let answer: WorkerAnswer
  try {
    answer = { answer: runJob(event.data) }
  } catch (thrown) {
    answer = { failed: thrown instanceof Error ? thrown.name : 'unknown' }
  }
  postMessage(answer)
})
