/** The steps of `npm test`, in order. */
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
  /** How many of two places it takes. */
  readonly load: 1 | 2
  readonly showsOutput?: boolean
  readonly run: () => Promise<StepResult>
}

function check(name: string, runIt: () => Promise<Run>, showsOutput = false): Step {
  const run = async (): Promise<StepResult> => {
    const { code, output } = await runIt()
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, failures: [], skipped: [], output }
  }
  return { name, kind: 'check', load: 1, showsOutput, run }
}

const SOURCE = ['electron', 'renderer', 'shared']
/** Emptied before every run, so that an old report can't be counted. */
export const REPORTS = join(ROOT, 'dist', 'test-reports')
const VITEST_REPORT = join(REPORTS, 'vitest.json')
const PACKING_REPORT = join(REPORTS, 'packing.json')
const NETWORK_REPORT = join(REPORTS, 'network.json')
const PLAYWRIGHT_REPORT = join(REPORTS, 'playwright.json')

/** Every part in its own environment, each file once. One checker: several would each work out the same types. */
const types = check('types', () =>
  runNode(toolScript('typescript-7', 'tsc'), ['--build', '--checkers', '1', 'build/tsconfig.test.json']),
)

const builds = PARTS.map((part) => check(`build ${part}`, () => buildPart(part)))

const unitTests: Step = {
  name: 'unit, property and data tests',
  kind: 'tests',
  load: 2,
  run: async () => {
    const { code, output } = await runNode(toolScript('vitest'), [
      'run',
      '--config=test/vitest.config.ts',
      '--coverage',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${VITEST_REPORT}`,
    ])
    return countVitest(VITEST_REPORT, code, output)
  },
}

/** Waits for both builds, which it packs. */
const packing: Step = {
  name: 'packing',
  kind: 'tests',
  load: 2,
  run: async () => {
    const { code, output } = await runNode(toolScript('vitest'), [
      'run',
      '--config=test/packaging/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${PACKING_REPORT}`,
    ])
    return countVitest(PACKING_REPORT, code, output)
  },
}

const endToEndTests: Step = {
  name: 'end-to-end tests',
  kind: 'tests',
  load: 2,
  run: async () => {
    const browser = await ensureTestBrowser()
    if (!browser.ok) return { passed: 0, failed: 1, failures: [], skipped: [], output: browser.error.message }
    const { code, output } = await runNode(
      toolScript('@playwright/test', 'playwright'),
      ['test', '--config=test/playwright.config.ts', '--reporter=list,json'],
      { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT, SOUNDINGS_BROWSER: browser.value } },
    )
    return countPlaywright(PLAYWRIGHT_REPORT, code, output)
  },
}

const networkCapture: Step = {
  name: 'network capture',
  kind: 'tests',
  // alone: what is not sent while others take the time may be sent when they do not
  load: 2,
  run: async () => {
    const { code, output } = await runNode(toolScript('tsx'), [
      'test/network/network-capture.ts',
      NETWORK_REPORT,
    ])
    return countVitest(NETWORK_REPORT, code, output)
  },
}

export const testSteps: readonly Step[] = [
  check('lint', () => runNode(toolScript('oxlint'), [])),
  check('formatting', () => runNode(toolScript('prettier'), ['--check', '--log-level=warn', '.'])),
  types,
  check('import rules', () =>
    runNode(toolScript('dependency-cruiser', 'depcruise'), [
      '--config',
      'build/dependency-cruiser.mjs',
      ...SOURCE,
    ]),
  ),
  check('unused code', () => runNode(toolScript('knip'), ['--config=build/knip.json'])),
  ...builds,
  unitTests,
  // alone, so that it measures a build that is done
  { ...check('bundle budget', () => runNode(toolScript('tsx'), ['build/bundle-budget.ts']), true), load: 2 },
  packing,
  endToEndTests,
  networkCapture,
]
