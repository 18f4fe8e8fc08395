/** Reads how many tests passed, failed and were left out from what Vitest and Playwright write, and where and why they failed. */
import { readFileSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { z } from '../shared/zod.ts'
import { ROOT } from './paths.ts'
import type { StepResult } from './test-steps.ts'

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).optional(),
        }),
      ),
    }),
  ),
})

const place = z.object({ file: z.string(), line: z.number() })
const playwrightError = z.object({ message: z.string().optional(), location: place.optional() })
const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({
      status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
      results: z.array(z.object({ error: playwrightError.optional() })),
    }),
  ),
})
const playwrightSuite = z.object({
  title: z.string(),
  specs: z.array(playwrightSpec),
  get suites() {
    return z.array(playwrightSuite).optional()
  },
})
const playwrightReport = z.object({
  config: z.object({ rootDir: z.string() }),
  suites: z.array(playwrightSuite),
  errors: z.array(playwrightError),
})

type Suite = z.infer<typeof playwrightSuite>
type Outcome = {
  readonly name: string
  readonly outcome: 'passed' | 'failed' | 'skipped'
  /** Of one that failed: where and why, in one line. */
  readonly failure?: string
}

/** What is said first, and what a matcher says was looked for and found, fits one line of a log. */
const LONGEST = 600

/** The first line of an error, and of a matcher's what it looked for and where the two differ. */
function firstLine(message: string): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const found = lines
    .slice(1)
    .filter((line) => /^(Locator|Expected|Received|Error)\b.*:|^[-+] {2}/.test(line))
  const said = [lines[0] ?? 'failed without a word', ...found].join(' | ')
  return said.length > LONGEST ? `${said.slice(0, LONGEST - 1)}…` : said
}

/** A path as one would type it in the repository. */
function shortPath(file: string): string {
  const inside = relative(ROOT, file)
  return isAbsolute(inside) || inside.startsWith('..') ? file : inside.split(sep).join('/')
}

function failureLine(where: string, title: string, message: string, line: number | null): string {
  const at = line === null ? '' : ` (line ${String(line)})`
  return `${where} › ${title}: ${firstLine(message)}${at}`
}

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
    failures: outcomes.flatMap(({ failure }) => failure ?? []),
    skipped: outcomes.filter((each) => each.outcome === 'skipped').map((each) => each.name),
    output,
  }
}

export function countVitest(file: string, code: number, output: string): StepResult {
  const report = readReport(file, vitestReport)
  if (report === null) return count([], code === 0 ? 1 : code, output)
  const outcomes = report.testResults.flatMap((suite): Outcome[] => {
    const file = shortPath(suite.name)
    const tests = suite.assertionResults.map(({ fullName: name, status, failureMessages }): Outcome => {
      if (status === 'passed') return { name, outcome: status }
      if (status !== 'failed') return { name, outcome: 'skipped' }
      const message = failureMessages?.join('\n') ?? ''
      return {
        name,
        outcome: status,
        failure: failureLine(vitestPlace(suite.name, message), name, message, null),
      }
    })
    // a file that could not even be loaded, or whose set-up failed
    const isBroken = suite.status === 'failed' && !tests.some((test) => test.outcome === 'failed')
    if (!isBroken) return tests
    const failure = failureLine(file, 'the file as a whole', suite.message ?? '', null)
    return [...tests, { name: suite.name, outcome: 'failed', failure }]
  })
  return count(outcomes, code, output)
}

/** The file and, where a line of the stack lies in it, that line. */
function vitestPlace(file: string, message: string): string {
  const at = message.indexOf(`${file}:`)
  const line = at < 0 ? undefined : /^\d+/.exec(message.slice(at + file.length + 1))?.[0]
  return line === undefined ? shortPath(file) : `${shortPath(file)}:${line}`
}

function outcomesOf(suite: Suite, rootDir: string, above: string | null): readonly Outcome[] {
  // the outermost suite is the file, which is named anyway
  const within = above === null ? '' : `${above}${suite.title} › `
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map((test): Outcome => {
      const name = `${suite.title}: ${spec.title}`
      if (test.status === 'expected') return { name, outcome: 'passed' }
      if (test.status === 'skipped') return { name, outcome: 'skipped' }
      const file = join(rootDir, spec.file)
      const error = test.results.find((result) => result.error !== undefined)?.error
      const message = error?.message ?? (test.status === 'flaky' ? 'passed only when tried again' : '')
      const failedIn = error?.location
      const where = `${shortPath(file)}:${String(spec.line)}`
      const line = failedIn?.file === file ? failedIn.line : null
      return { name, outcome: 'failed', failure: failureLine(where, `${within}${spec.title}`, message, line) }
    }),
  )
  return [...own, ...(suite.suites ?? []).flatMap((inner) => outcomesOf(inner, rootDir, within))]
}

export function countPlaywright(file: string, code: number, output: string): StepResult {
  const report = readReport(file, playwrightReport)
  if (report === null) return count([], code === 0 ? 1 : code, output)
  const errors = report.errors.map(({ message = 'error', location }): Outcome => {
    const where = location === undefined ? 'no test' : shortPath(location.file)
    const failure = failureLine(where, 'outside of any test', message, location?.line ?? null)
    return { name: message, outcome: 'failed', failure }
  })
  const { rootDir } = report.config
  return count(
    [...report.suites.flatMap((suite) => outcomesOf(suite, rootDir, null)), ...errors],
    code,
    output,
  )
}
