/**
 * `npm test`: every check and every test that is quick; `npm run test:all` (`--long`): those that take long. All run even if
 * one fails; below a failed step stand first the tests that failed, each in one line. At the end stands where the time went,
 * and in the last line `N passed, N failed, N skipped`. `npm test -- --only lint,types` runs those whose name begins so.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { argv, exit } from 'node:process'
import { ELECTRON_OUT, RENDERER_OUT } from './paths.ts'
import { runSteps } from './run-steps.ts'
import { stepReport, timesReport } from './step-report.ts'
import { longSteps, REPORTS, testSteps, type StepResult } from './test-steps.ts'

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`

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
const ended = await runSteps(
  steps,
  ({ step, result, took }) => {
    for (const line of stepReport(step, result, seconds(took))) console.log(line)
  },
  Date.now,
)
console.log(`\n${String(steps.length)} steps in ${seconds(Date.now() - began)}`)
for (const line of timesReport(ended.map(({ step, took }) => [step.name, seconds(took), took])))
  console.log(line)
const sum = (count: (result: StepResult) => number): string =>
  String(ended.reduce((total, { result }) => total + count(result), 0))
console.log(
  `${sum((each) => each.passed)} passed, ${sum((each) => each.failed)} failed, ${sum((each) => each.skipped.length)} skipped`,
)
exit(ended.some(({ result }) => result.failed > 0) ? 1 : 0)
