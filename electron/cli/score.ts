/** `soundings score`: every live account of a file as the model sees it on a day, for people or for programs. */
import type { Day } from '../../shared/domain/day.ts'
import { readLiveRecords } from '../../shared/domain/live-records.ts'
import type { ParsedExport } from '../../shared/exchange/export-file.ts'
import { readableText } from '../../shared/exchange/readable-text.ts'
import { SCORE_FORMAT, scoreOutput, type ScoreOutput } from '../../shared/exchange/score-output.ts'
import type { AccountScore } from '../../shared/scoring/account-score.ts'
import { scoreAccount } from '../../shared/scoring/score-account.ts'
import { done, plain, type Outcome } from './outcome.ts'

export function score(file: ParsedExport, asOf: Day, asJson: boolean): Outcome {
  const live = file.accounts.map(({ records }) => readLiveRecords(records))
  const scored = live.flatMap(({ records }) =>
    records === null ? [] : [{ name: records.account.name, score: scoreAccount(records, { asOf }) }],
  )
  const unreadable = live.flatMap((account) => account.unreadable)
  if (asJson) {
    const output: ScoreOutput = {
      format: SCORE_FORMAT,
      version: 1,
      asOf,
      accounts: scored.map((account) => account.score),
      unreadable,
    }
    return done(readableText(scoreOutput.parse(output)))
  }
  const lines = scored.flatMap((account) => [...describe(account.name, account.score), ''])
  if (scored.length === 0) lines.push('No accounts.', '')
  if (unreadable.length > 0) lines.push(`Not counted, because not readable: ${unreadable.join(', ')}`, '')
  return done(`As of ${asOf}\n\n${lines.join('\n')}`)
}

const classes = {
  both: 'averse to change and tactical about technology',
  atLeastOne: 'at least one averse answer',
  neither: 'neither answer averse',
} as const

function describe(
  name: string,
  { referenceClass, quadrant, gauges, constructs, askNext }: AccountScore,
): string[] {
  const rate = referenceClass.rates.find(({ id }) => id === referenceClass.leading)
  const label = quadrant.onTheLine ? `on the line: ${quadrant.candidates.join(', ')}` : quadrant.label
  const next = askNext[0]?.question
  return [
    plain(name),
    `  Reference class  ${referenceClass.leading === null ? 'not known' : classes[referenceClass.leading]}${
      rate === undefined
        ? ''
        : `, ${percent(rate.rate)} high-quality deals${rate.n === null ? '' : ` (n ${rate.n})`}`
    }${referenceClass.contested ? ', contested' : ''}`,
    `  Quadrant         ${label ?? 'not yet known'}${quadrant.leaning && !quadrant.onTheLine ? ', leaning' : ''}`,
    `  Outlook          ${gauges.outlook === null ? 'not known' : percent(gauges.outlook)} (0 % poor, 100 % good)`,
    `  Completeness     ${percent(gauges.completeness)} (100 %: every core question was asked)`,
    `  Confidence       ${gauges.confidence === null ? 'not known' : percent(gauges.confidence)} (100 %: firm)`,
    ...constructs.map(({ id, state, level, low, high, voices }) => {
      const known = state === 'known' && level !== null
      const told = known
        ? `${percent(level)}, 80 % interval ${percent(low)} to ${percent(high)}, voices ${voices}`
        : state
      return `  ${id.padEnd(16)} ${told === 'notKnown' ? 'not known' : told === 'stale' ? 'not known (stale)' : told}`
    }),
    `  Ask next         ${next ?? 'nothing'}`,
  ]
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
