/** Writes findings in the form in which the other tests of the project report theirs, so that they are counted alike. */
import type { Finding } from './findings.ts'

const NAME = 'test/network'

export function reportOf(findings: readonly Finding[]): string {
  const failed = findings.some(({ fault }) => fault !== null)
  return JSON.stringify({
    testResults: [
      {
        name: NAME,
        status: failed ? 'failed' : 'passed',
        assertionResults: findings.map(({ name, fault }) => ({
          fullName: name,
          status: fault === null ? 'passed' : 'failed',
        })),
      },
    ],
  })
}

/** That nothing could be captured here, and why: left out, and named. */
export function reportOfNone(reason: string): string {
  const fullName = `nothing leaves the machine, by packet capture (${reason})`
  return JSON.stringify({
    testResults: [{ name: NAME, status: 'passed', assertionResults: [{ fullName, status: 'skipped' }] }],
  })
}
