/** What the portfolio's sentence counts, and which rows a filter lets through. */
import { describe, expect, it } from 'vitest'
import type { PortfolioRow, PortfolioScore } from '../../../../renderer/data/data.ts'
import { portfolioLead, rowMatches } from '../../../../renderer/features/portfolio/portfolio-lead.ts'

const score: PortfolioScore = {
  asOf: '2026-06-01',
  leading: null,
  contested: false,
  quadrant: null,
  candidates: [],
  onTheLine: false,
  leaning: false,
  probability: null,
  x: null,
  y: null,
  outlook: null,
  completeness: 0,
  confidence: null,
  askNext: null,
  topRisk: null,
  usage: 'notKnown',
  nextNotice: null,
  overruled: null,
}
const row: PortfolioRow = {
  account: 'a',
  name: 'Halden Freight',
  sector: 'Logistics',
  people: 0,
  observations: 3,
  conflicts: 0,
  touched: 0,
  score,
}

describe('portfolioLead', () => {
  it('counts an Achiever on the line as not yet set to succeed', () => {
    const achiever = { ...row, score: { ...score, quadrant: 'achiever' as const } }
    const onTheLine = { ...achiever, score: { ...achiever.score, onTheLine: true } }
    expect(portfolioLead([achiever, onTheLine, row])).toMatchObject({ all: 3, succeed: 1 })
    const raised = { ...row, score: { ...score, overruled: 'achiever' } }
    const lowered = { ...achiever, score: { ...achiever.score, overruled: 'dreamer' } }
    expect(portfolioLead([raised, lowered, onTheLine])).toMatchObject({ all: 3, succeed: 1 })
  })

  it('does not count an Achiever whose way is blocked as set to succeed', () => {
    const achiever = { ...score, quadrant: 'achiever' as const }
    const risk = { id: 'step:1', kind: 'step' as const, subject: '1', play: 'liftPolicy' as const }
    const withRisk = (severity: number) => ({
      ...row,
      score: { ...achiever, topRisk: { ...risk, severity } },
    })
    expect(portfolioLead([withRisk(0.9)]).succeed).toBe(0)
    expect(portfolioLead([withRisk(0.3)]).succeed).toBe(1)
  })

  it('counts accounts without any answer, with conflicts, and contested', () => {
    const rows = [
      { ...row, observations: 0 },
      { ...row, conflicts: 2 },
      { ...row, score: { ...score, contested: true } },
      { ...row, score: null },
    ]
    expect(portfolioLead(rows)).toEqual({ all: 4, succeed: 0, nothing: 1, conflicts: 1, contested: 1 })
  })
})

describe('rowMatches', () => {
  it('finds every word, in the name, the sector or the readiness', () => {
    expect(rowMatches(row, 'Soldier, leaning', 'hald SOLD')).toBe(true)
    expect(rowMatches(row, 'Soldier, leaning', 'logis')).toBe(true)
    expect(rowMatches(row, 'Soldier, leaning', 'dreamer')).toBe(false)
  })
})
