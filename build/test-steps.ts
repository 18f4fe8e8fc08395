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
const reportAt = (name: string): string => join(REPORTS, `${name}.json`)

/** Every part in its own environment, each file once. One checker: several would each work out the same types. */
const types = check('types', () =>
  runNode(toolScript('typescript-7', 'tsc'), ['--build', '--checkers', '1', 'build/tsconfig.test.json']),
)

const builds = PARTS.map((part) => check(`build ${part}`, () => buildPart(part)))

/** A run of Vitest. `load`: 1 where it leaves a core to others. */
function vitest(
  name: string,
  config: string,
  more: { readonly load?: 1 | 2; readonly args?: readonly string[]; readonly long?: boolean } = {},
): Step {
  const report = reportAt(name.replaceAll(/\W+/g, '-'))
  return {
    name,
    kind: 'tests',
    load: more.load ?? 2,
    run: async () => {
      const { code, output } = await runNode(
        toolScript('vitest'),
        [
          'run',
          `--config=${config}`,
          ...(more.args ?? []),
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ],
        { env: more.long === true ? { SOUNDINGS_LONG: '1' } : {} },
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
    load: 2,
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

const networkCapture: Step = {
  name: 'network capture',
  kind: 'tests',
  // alone: what is not sent while others take the time may be sent when they do not
  load: 2,
  run: async () => {
    const report = reportAt('network')
    const { code, output } = await runNode(toolScript('tsx'), ['test/network/network-capture.ts', report])
    return countVitest(report, code, output)
  },
}

/** Two files whose result every picture shows: the whole of the model takes an hour and a half (`npm run mutation`). */
const MUTATED = ['reference-class', 'quadrant']

const mutation: Step = {
  ...check('mutation of the model’s core', () =>
    runNode(toolScript('@stryker-mutator/core', 'stryker'), [
      'run',
      'build/stryker.config.mjs',
      '--mutate',
      MUTATED.map((file) => `shared/scoring/${file}.ts`).join(','),
    ]),
  ),
  load: 2,
}

export const testSteps: readonly Step[] = [
  ...builds,
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
  vitest('unit, property and data tests', 'test/vitest.config.ts', { args: ['--coverage'] }),
  // alone, so that it measures a build that is done
  { ...check('bundle budget', () => runNode(toolScript('tsx'), ['build/bundle-budget.ts']), true), load: 2 },
  // waits for both builds, which it packs
  vitest('packing', 'test/packaging/vitest.config.ts'),
  inBrowser(vitest('component tests', 'test/component/vitest.config.ts')),
  playwright('end-to-end tests', ['browser', 'double', 'electron']),
]

/** What takes long because its length is its point; `npm run test:all`. */
export const longSteps: readonly Step[] = [
  ...builds,
  vitest('long unit and property tests', 'test/vitest.config.ts', { long: true }),
  playwright('long end-to-end tests', ['long-browser', 'long-double', 'long-electron']),
  networkCapture,
  mutation,
]
