/** What `npm test` says of a step that failed, over reports that Vitest and Playwright really wrote. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, toolScript } from '../../build/paths.ts'
import { runNode } from '../../build/run.ts'
import { stepReport, timesReport } from '../../build/step-report.ts'
import { countPlaywright, countVitest } from '../../build/test-counts.ts'
import type { StepResult } from '../../build/test-steps.ts'

/** Put together here, where no test of ours is left out. */
const LEFT_OUT = ['it', 'skip'].join('.')
const VITEST = `import { describe, expect, it } from 'vitest'
describe('a sum', () => {
  it('comes out', () => { expect(1 + 1).toBe(2) })
  it('goes wrong', () => {
    expect({ a: 1 }).toEqual({ a: 2 })
  })
  ${LEFT_OUT}('waits', () => {})
})
`
const PLAYWRIGHT = `import { expect, test } from '@playwright/test'
test('is well', () => {})
test('takes too long', async () => { test.setTimeout(100); await new Promise(() => {}) })
test.describe('in a group', () => {
  test('differs', () => {
    expect('one thing').toBe('another')
  })
})
test('lists too much', () => {
  expect(['one thing']).toEqual([])
})
test('is not for here', () => { test['skip'](true, 'elsewhere') })
`

let folder = ''
/** The folder as it stands in a line of the report. */
let shown = ''
let vitest: StepResult | null = null
let playwright: StepResult | null = null

beforeAll(async () => {
  mkdirSync(join(ROOT, 'dist'), { recursive: true })
  folder = mkdtempSync(join(ROOT, 'dist', 'step-report-'))
  shown = folder.slice(ROOT.length)
  writeFileSync(join(folder, 'sum.test.ts'), VITEST)
  writeFileSync(join(folder, 'lost.test.ts'), "import './nowhere.ts'\n")
  writeFileSync(join(folder, 'page.spec.ts'), PLAYWRIGHT)
  writeFileSync(join(folder, 'pages.config.ts'), "export default { testMatch: '*.spec.ts' }\n")
  writeFileSync(
    join(folder, 'units.config.ts'),
    `export default { root: ${JSON.stringify(folder)}, test: { include: ['*.test.ts'] } }\n`,
  )
  const units = join(folder, 'units.json')
  const pages = join(folder, 'pages.json')
  const [unitRun, pageRun] = await Promise.all([
    runNode(toolScript('vitest'), [
      'run',
      `--config=${join(folder, 'units.config.ts')}`,
      '--reporter=json',
      `--outputFile.json=${units}`,
    ]),
    runNode(
      toolScript('@playwright/test', 'playwright'),
      ['test', `--config=${join(folder, 'pages.config.ts')}`, '--reporter=list,json'],
      { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: pages } },
    ),
  ])
  vitest = countVitest(units, unitRun.code, unitRun.output)
  playwright = countPlaywright(pages, pageRun.code, pageRun.output)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('where and why tests failed', () => {
  it('is told of Vitest in one line each, with the line that failed', () => {
    expect(vitest?.passed).toBe(1)
    expect(vitest?.skipped).toEqual(['a sum waits'])
    expect(vitest?.failed).toBe(2)
    const failures = [...(vitest?.failures ?? [])].sort()
    expect(failures[0]).toMatch(/lost\.test\.ts › the file as a whole: .*nowhere\.ts/)
    expect(failures[1]).toBe(
      `${shown}/sum.test.ts:5 › a sum goes wrong: AssertionError: expected { a: 1 } to deeply equal { a: 2 }`,
    )
  })

  it('is told of Playwright in one line each, by the line of the test, its groups and what was found', () => {
    expect(playwright?.passed).toBe(1)
    expect(playwright?.skipped).toEqual(['page.spec.ts: is not for here'])
    expect(playwright?.failed).toBe(3)
    expect(playwright?.failures).toEqual([
      `${shown}/page.spec.ts:3 › takes too long: Test timeout of 100ms exceeded.`,
      expect.stringMatching(
        /page\.spec\.ts:9 › lists too much: Error: .* \| \+ {3}"one thing", \(line 10\)$/,
      ),
      expect.stringMatching(
        /page\.spec\.ts:5 › in a group › differs: Error: expect\(received\).* \| Expected: "another" \| Received: "one thing" \(line 6\)$/,
      ),
    ])
  })

  it('is said to be unknown where no report was written', () => {
    const none = countVitest(join(folder, 'no-such.json'), 0, 'it crashed')
    expect([none.failed, none.failures]).toEqual([1, []])
  })
})

describe('the report of a step', () => {
  const step = { name: 'unit tests', kind: 'tests' } as const
  const output = Array.from({ length: 1000 }, (_, line) => `line ${String(line + 1)}`).join('\n')
  const result = { passed: 3, failed: 1, failures: ['a.test.ts:1 › b: c'], skipped: ['d', 'e'], output }

  it('names the failures first, then what was left out, then the end of the output', () => {
    const lines = stepReport(step, result, '2.0 s').join('\n').split('\n')
    expect(lines.slice(0, 5).map((line) => line.trim())).toEqual([
      'FAILED  unit tests: 3 passed, 1 failed, 2 skipped (2.0 s)',
      'failed: a.test.ts:1 › b: c',
      'skipped: d',
      'skipped: e',
      '(800 lines of output left out)',
    ])
    expect(lines.slice(5).map((line) => line.trim())).toEqual(output.split('\n').slice(800))
  })

  it('says nothing of the output where nothing failed', () => {
    expect(stepReport(step, { ...result, failed: 0, failures: [] }, '2.0 s')).toHaveLength(3)
  })

  it('leaves nothing out of what a failed check says', () => {
    const check = { name: 'lint', kind: 'check' } as const
    const lines = stepReport(check, { ...result, failures: [], skipped: [] }, '2.0 s')
      .join('\n')
      .split('\n')
    expect(lines).toHaveLength(1001)
    expect(lines[0]).toBe('FAILED  lint (2.0 s)')
  })
})

describe('the report of the times', () => {
  it('names the longest first, one below the other', () => {
    const times = [
      ['lint', '9.5 s', 9_500],
      ['end-to-end tests', '310.0 s', 310_000],
      ['types', '21.0 s', 21_000],
    ] as const
    expect(timesReport(times)).toEqual(['  310.0 s  end-to-end tests', '   21.0 s  types', '    9.5 s  lint'])
  })
})
