/** How the portfolio sorts by risk and by notice, and how a row's risk and readiness read. */
import { createInstance, type TFunction } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PortfolioRow, PortfolioScore } from '../../../../renderer/data/data.ts'
import { portfolioColumns } from '../../../../renderer/features/portfolio/portfolio-columns.ts'
import { portfolioEn } from '../../../../renderer/features/portfolio/locale-en.ts'
import { day } from '../../../../shared/domain/day.ts'
import { readinessWords, riskWords } from '../../../../renderer/features/portfolio/portfolio-words.ts'

const score: PortfolioScore = {
  asOf: '2026-06-01',
  leading: null,
  contested: false,
  quadrant: 'soldier',
  candidates: ['soldier'],
  onTheLine: false,
  leaning: true,
  probability: 0.5,
  x: 0.2,
  y: 0.7,
  outlook: null,
  completeness: 0,
  confidence: null,
  askNext: null,
  topRisk: { id: 'step:s', kind: 'step', subject: 's', severity: 0.4, play: 'easeStep' },
  usage: 'notKnown',
  nextNotice: { contract: 'c', noticeDeadline: day.parse('2026-07-01'), daysToNotice: 30 },
  overruled: null,
}
const row = (of: Partial<PortfolioScore> | null): PortfolioRow => ({
  account: 'a',
  name: 'Halden Freight',
  sector: '',
  people: 0,
  observations: 0,
  conflicts: 0,
  touched: 0,
  score: of === null ? null : { ...score, ...of },
})

let t: TFunction<'portfolio'>
beforeAll(async () => {
  const i18n = createInstance()
  await i18n.init({ lng: 'en', ns: ['portfolio'], resources: { en: { portfolio: portfolioEn } } })
  t = i18n.getFixedT('en', 'portfolio')
})

describe('the columns', () => {
  const valueOf = (id: string, of: PortfolioRow): unknown => {
    const column = portfolioColumns.find((one) => one.id === id)
    return column !== undefined && 'accessorFn' in column ? column.accessorFn(of, 0) : 'no column'
  }
  it('sort by the severity of the gravest risk and by the day of notice; what is not known comes last', () => {
    expect(valueOf('risk', row({}))).toBe(0.4)
    expect(valueOf('risk', row({ topRisk: null }))).toBeUndefined()
    expect(valueOf('risk', row(null))).toBeUndefined()
    expect(valueOf('notice', row({}))).toBe(Date.UTC(2026, 6, 1))
    expect(valueOf('notice', row({ nextNotice: null }))).toBeUndefined()
    for (const id of ['risk', 'notice'])
      expect(portfolioColumns.find((one) => one.id === id)).toMatchObject({ sortUndefined: 'last' })
  })
})

describe('the words', () => {
  const instruments = { construct: (id: string) => `construct ${id}` }
  it('name the gravest risk by its construct or its kind', () => {
    expect(riskWords(score, t, instruments)).toBe('A step in the way')
    const construct = { ...score.topRisk, id: 'c', kind: 'construct', subject: 'goalClarity' } as const
    expect(
      riskWords({ ...score, topRisk: { ...construct, severity: 1, play: 'writeGoals' } }, t, instruments),
    ).toBe('construct goalClarity')
    expect(riskWords({ ...score, topRisk: null }, t, instruments)).toBeNull()
  })
  it('put a person’s label in the place of the model’s, if it is one', () => {
    expect(readinessWords(score, t)).toBe('Soldier, leaning')
    expect(readinessWords({ ...score, overruled: 'dreamer' }, t)).toBe('Dreamer, overruled')
    expect(readinessWords({ ...score, overruled: 'ofANewerBuild' }, t)).toBe('Soldier, leaning')
    expect(readinessWords({ ...score, quadrant: null, overruled: 'dreamer' }, t)).toBe('Dreamer, overruled')
  })
})
