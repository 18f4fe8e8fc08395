/** The steps of `npm test`, and of `npm run test:all` what takes long: each in order. */
import { join } from 'node:path'
import { ensureTestBrowser } from './ensure-test-browser.ts'
import { buildPart, PARTS } from './build.ts'
import { ROOT, toolScript } from './paths.ts'
import { runNode, type Run } from './run.ts'
import { countPlaywright, countVitest } from './test-counts.ts'

export type StepResult = {
  readonly passed: number
  readonly failed: number
  /** Each test that failed, where and why, in a line of its own. */
  readonly failures: readonly string[]
  /** The names of what was left out. */
  readonly skipped: readonly string[]
  readonly output: string
}

export type Step = {
  readonly name: string
  /** A check counts as one; tests count themselves. */
  readonly kind: 'check' | 'tests'
  /** Light: keeps one core busy; heavy: two; alone: nothing may run beside it. */
  readonly load: 'light' | 'heavy' | 'alone'
  /** The names of steps above it that must have ended before it starts. */
  readonly after?: readonly string[]
  readonly showsOutput?: boolean
  readonly run: () => Promise<StepResult>
}

function check(name: string, runIt: () => Promise<Run>, showsOutput = false): Step {
  const run = async (): Promise<StepResult> => {
    const { code, output } = await runIt()
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, failures: [], skipped: [], output }
  }
  return { name, kind: 'check', load: 'light', showsOutput, run }
}

const SOURCE = ['electron', 'renderer', 'shared']
/** Emptied before every run, so that an old report can't be counted. */
export const REPORTS = join(ROOT, 'dist', 'test-reports')
const reportAt = (name: string): string => join(REPORTS, `${name}.json`)

/**
 * Every part in its own environment, each file once. One checker: several would each work out the same types. Without what was kept of the
 * last run, which once said that something was missing that was there again.
 */
const types = check('types', () =>
  runNode(toolScript('typescript-7', 'tsc'), [
    '--build',
    '--force',
    '--checkers',
    '1',
    'build/tsconfig.test.json',
  ]),
)

const builds = PARTS.map((part) => check(`build ${part}`, () => buildPart(part)))

/** What needs the built app waits for these. */
const BUILT = builds.map(({ name }) => name)

type VitestRun = Pick<Step, 'load' | 'after'> & {
  readonly config: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

function vitest(name: string, { load, after = [], config, args = [], env = {} }: VitestRun): Step {
  const report = reportAt(name.replaceAll(/\W+/g, '-'))
  return {
    name,
    kind: 'tests',
    load,
    after,
    run: async () => {
      const { code, output } = await runNode(
        toolScript('vitest'),
        [
          'run',
          `--config=${config}`,
          ...args,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ],
        { env },
      )
      return countVitest(report, code, output)
    },
  }
}

/** The same in a browser, which is found or installed first. */
function inBrowser(step: Step): Step {
  return {
    ...step,
    run: async () => {
      const browser = await ensureTestBrowser()
      if (browser.ok) return step.run()
      return { passed: 0, failed: 1, failures: [], skipped: [], output: browser.error.message }
    },
  }
}

/** End-to-end tests of some of the projects of `test/playwright.config.ts`. */
function playwright(name: string, projects: readonly string[]): Step {
  const report = reportAt(name.replaceAll(/\W+/g, '-'))
  return inBrowser({
    name,
    kind: 'tests',
    load: 'heavy',
    after: BUILT,
    run: async () => {
      const { code, output } = await runNode(
        toolScript('@playwright/test', 'playwright'),
        [
          'test',
          '--config=test/playwright.config.ts',
          '--reporter=list,json',
          ...projects.map((project) => `--project=${project}`),
        ],
        { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
      )
      return countPlaywright(report, code, output)
    },
  })
}

const UNIT_TESTS = 'test/vitest.config.ts'

const networkCapture: Step = {
  name: 'network capture',
  kind: 'tests',
  // what is not sent while others take the time may be sent when they do not
  load: 'alone',
  after: BUILT,
  run: async () => {
    const report = reportAt('network')
    const { code, output } = await runNode(toolScript('tsx'), ['test/network/network-capture.ts', report])
    return countVitest(report, code, output)
  },
}

/** Two files whose result every picture shows: the whole of the model takes an hour and a half (`npm run mutation`). */
const MUTATED = ['reference-class', 'quadrant']

const mutation = check("mutants of the model's core", () =>
  runNode(toolScript('@stryker-mutator/core', 'stryker'), [
    'run',
    'build/stryker.config.mjs',
    '--mutate',
    MUTATED.map((file) => `shared/scoring/${file}.ts`).join(','),
  ]),
)

/** `npm test`. The heavy ones start as soon as they may, longest first; the light ones go beside them. */
export const testSteps: readonly Step[] = [
  ...builds,
  playwright('end-to-end tests', ['browser', 'double', 'electron']),
  inBrowser(vitest('component tests', { load: 'heavy', config: 'test/component/vitest.config.ts' })),
  check('formatting', () => runNode(toolScript('oxfmt'), ['--list-different'])),
  check('lint', () => runNode(toolScript('oxlint'), [])),
  types,
  vitest('unit, property and data tests', {
    load: 'light',
    config: UNIT_TESTS,
    args: ['--project=others', '--project=apart', '--maxWorkers=1'],
  }),
  vitest('tests of model and changes, with coverage', {
    load: 'light',
    config: UNIT_TESTS,
    args: ['--project=covered', '--coverage', '--maxWorkers=1'],
  }),
  check('import rules', () =>
    runNode(toolScript('dependency-cruiser', 'depcruise'), [
      '--config',
      'build/dependency-cruiser.mjs',
      ...SOURCE,
    ]),
  ),
  check('unused code', () => runNode(toolScript('knip'), ['--config=build/knip.json'])),
  {
    ...check('bundle budget', () => runNode(toolScript('tsx'), ['build/bundle-budget.ts']), true),
    after: BUILT,
  },
  vitest('packing', { load: 'light', after: BUILT, config: 'test/packaging/vitest.config.ts' }),
]

/** `npm run test:all`: what takes long because its length is its point. */
export const longSteps: readonly Step[] = [
  ...builds,
  networkCapture,
  playwright('long end-to-end tests', ['long-browser', 'long-double', 'long-electron']),
  vitest('long unit tests', {
    load: 'light',
    config: UNIT_TESTS,
    args: ['--project=long', '--maxWorkers=1'],
  }),
  mutation,
]
