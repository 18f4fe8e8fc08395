/** Reads how many tests passed, failed and were left out from what Vitest and Playwright write. */
import { readFileSync } from 'node:fs'
import { z } from '../shared/zod.ts'
import type { StepResult } from './test-steps.ts'

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})

const playwrightSpec = z.object({
  title: z.string(),
  tests: z.array(z.object({ status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']) })),
})
const playwrightSuite = z.object({
  title: z.string(),
  specs: z.array(playwrightSpec),
  get suites() {
    return z.array(playwrightSuite).optional()
  },
})
const playwrightReport = z.object({
  suites: z.array(playwrightSuite),
  errors: z.array(z.object({ message: z.string().optional() })),
})

type Suite = z.infer<typeof playwrightSuite>
type Outcome = { readonly name: string; readonly outcome: 'passed' | 'failed' | 'skipped' }

function readReport<T>(file: string, schema: z.ZodType<T>): T | null {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return schema.safeParse(content).data ?? null
  } catch {
    return null
  }
}

/** A tool that failed although no test did (a threshold missed, a crash, no report) counts as one failure. */
function count(outcomes: readonly Outcome[], code: number, output: string): StepResult {
  const failed = outcomes.filter((each) => each.outcome === 'failed').length
  return {
    passed: outcomes.filter((each) => each.outcome === 'passed').length,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: outcomes.filter((each) => each.outcome === 'skipped').map((each) => each.name),
    output,
  }
}

export function countVitest(file: string, code: number, output: string): StepResult {
  const report = readReport(file, vitestReport)
  if (report === null) return count([], code === 0 ? 1 : code, output)
  const outcomes = report.testResults.flatMap((suite): Outcome[] => {
    const tests = suite.assertionResults.map((test): Outcome => ({
      name: test.fullName,
      outcome: test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped',
    }))
    // a file that could not even be loaded, or whose set-up failed
    const isBroken = suite.status === 'failed' && !tests.some((test) => test.outcome === 'failed')
    return isBroken ? [...tests, { name: suite.name, outcome: 'failed' }] : tests
  })
  return count(outcomes, code, output)
}

function outcomesOf(suite: Suite): readonly Outcome[] {
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map((test): Outcome => {
      const name = `${suite.title}: ${spec.title}`
      if (test.status === 'expected') return { name, outcome: 'passed' }
      return { name, outcome: test.status === 'skipped' ? 'skipped' : 'failed' }
    }),
  )
  return [...own, ...(suite.suites ?? []).flatMap(outcomesOf)]
}

export function countPlaywright(file: string, code: number, output: string): StepResult {
  const report = readReport(file, playwrightReport)
  if (report === null) return count([], code === 0 ? 1 : code, output)
  const errors = report.errors.map((error): Outcome => ({
    name: error.message ?? 'error',
    outcome: 'failed',
  }))
  return count([...report.suites.flatMap(outcomesOf), ...errors], code, output)
}
