/** What is printed of a step of `npm test`: of one that failed, the reasons before everything else. */
import type { Step, StepResult } from './test-steps.ts'

/** Of a failed run of tests, so many lines of output: the end says what went wrong, and a log may be cut. */
const OUTPUT_LINES = 200

const indented = (text: string): string => text.replaceAll(/^/gm, '        ')

/** `took`: in words. */
export function stepReport(
  step: Pick<Step, 'name' | 'kind' | 'showsOutput'>,
  result: StepResult,
  took: string,
): readonly string[] {
  const hasFailed = result.failed > 0
  const counts =
    step.kind === 'check'
      ? ''
      : `: ${String(result.passed)} passed, ${String(result.failed)} failed, ${String(result.skipped.length)} skipped`
  const lines = [`${hasFailed ? 'FAILED' : 'ok    '}  ${step.name}${counts} (${took})`]
  lines.push(...result.failures.map((failure) => indented(`failed: ${failure}`)))
  lines.push(...result.skipped.map((name) => indented(`skipped: ${name}`)))
  const text = result.output.trim()
  if (text === '' || !(hasFailed || (step.kind === 'check' && step.showsOutput === true))) return lines
  const output = text.split('\n')
  // what a check says is all there is; tests have said above which of them failed
  const left = step.kind === 'check' ? 0 : Math.max(0, output.length - OUTPUT_LINES)
  if (left > 0) lines.push(indented(`(${String(left)} lines of output left out)`))
  return [...lines, indented(output.slice(left).join('\n'))]
}

/** Where the time went, longest first. Steps run beside one another, so that the sum is more than the whole took. */
export function timesReport(
  times: readonly (readonly [name: string, took: string, milliseconds: number])[],
): readonly string[] {
  const longest = [...times].sort(([, , one], [, , other]) => other - one)
  const width = Math.max(0, ...times.map(([, took]) => took.length))
  return longest.map(([name, took]) => `  ${took.padStart(width)}  ${name}`)
}
