/** What was first known of an account comes out of the scoring jobs as the model says it, and *never* is told from *not yet*. */
import { afterAll, expect, it } from 'vitest'
import { createScorer } from '../../../renderer/data/scorer.ts'
import { sampleAccounts } from '../../../shared/samples/sample-accounts.ts'
import { frozenAssessment } from '../../../shared/scoring/frozen-assessment.ts'
import { defaultParameters as parameters } from '../../../shared/scoring/parameters.ts'
import { day } from '../../../shared/domain/day.ts'

const scorer = createScorer(null)
afterAll(() => {
  scorer.close()
})

it('answers for each sample account what the model answers, one of them never classed', async () => {
  const all = sampleAccounts(day.parse('2026-06-01'))
  const classes: (string | null)[] = []
  for (const account of new Set(all.map((change) => change.account))) {
    const changes = all.filter((change) => change.account === account)
    const answer = await scorer.frozen({ key: 'test' }, changes, { parameters })
    expect(answer).toEqual({ frozen: frozenAssessment(changes, { parameters }) })
    classes.push(answer?.frozen?.class ?? null)
  }
  expect(classes).toContain('atLeastOne')
  expect(classes).toContain(null)
})
