/**
 * `npm test`: every check and every test that is quick, two at a time where they are light; `npm run test:all` (`--long`): those that take long. All
 * run even if one fails; the last line is `N passed, N failed, N skipped`. Below a failed step stand first the tests that failed, each in one line.
 * `npm test -- --only lint,types` runs those whose name begins so.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { argv, exit } from 'node:process'
import { ELECTRON_OUT, RENDERER_OUT } from './paths.ts'
import { stepReport } from './step-report.ts'
import { longSteps, REPORTS, testSteps, type Step, type StepResult } from './test-steps.ts'

/** Light steps run two at a time, a heavy one alone: two cores are what a small machine has. */
const CAPACITY = 2

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`

async function runAll(steps: readonly Step[]): Promise<readonly StepResult[]> {
  const results: StepResult[] = []
  const running = new Set<Promise<void>>()
  let load = 0
  for (const step of steps) {
    while (load > 0 && load + step.load > CAPACITY) await Promise.race(running)
    load += step.load
    const started = Date.now()
    const task: Promise<void> = step.run().then((result) => {
      results.push(result)
      for (const line of stepReport(step, result, seconds(started))) console.log(line)
      load -= step.load
      running.delete(task)
    })
    running.add(task)
  }
  await Promise.all(running)
  return results
}

const at = argv.indexOf('--only')
const only = at < 0 ? null : (argv[at + 1] ?? '').split(',')
const all = argv.includes('--long') ? longSteps : testSteps
const steps = all.filter((step) => only === null || only.some((name) => step.name.startsWith(name)))
if (steps.length === 0) {
  console.error(`No step begins with that. There are: ${all.map((step) => step.name).join(', ')}`)
  exit(1)
}

// an old build must not pass for a new one
if (steps.some((step) => step.name === 'build renderer'))
  rmSync(RENDERER_OUT, { recursive: true, force: true })
if (steps.some((step) => step.name === 'build electron'))
  rmSync(ELECTRON_OUT, { recursive: true, force: true })
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

const began = Date.now()
const results = await runAll(steps)
const sum = (count: (result: StepResult) => number): string =>
  String(results.reduce((total, result) => total + count(result), 0))
console.log(`\n${String(steps.length)} steps in ${seconds(began)}`)
console.log(
  `${sum((each) => each.passed)} passed, ${sum((each) => each.failed)} failed, ${sum((each) => each.skipped.length)} skipped`,
)
exit(results.some((result) => result.failed > 0) ? 1 : 0)
