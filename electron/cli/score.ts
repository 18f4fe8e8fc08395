/** `soundings score`: every live account of a file as the model sees it on a day, for people or for programs. */
import type { Day } from '../../shared/domain/day.ts'
import { readLiveRecords } from '../../shared/domain/live-records.ts'
import type { ParsedExport } from '../../shared/exchange/export-file.ts'
import { readableText } from '../../shared/exchange/readable-text.ts'
import { SCORE_FORMAT, scoreOutput, type ScoreOutput } from '../../shared/exchange/score-output.ts'
import { constructs, isQuestionId } from '../../shared/instruments/catalogue.ts'
import { instrumentsEn as words } from '../../shared/instruments/locales/en.ts'
import type {
  AccountScore,
  ConstructScore,
  NextQuestion,
  Quadrant,
  ReferenceClass,
} from '../../shared/scoring/account-score.ts'
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

/** The picture in the words and figures that the app uses. */
function describe(
  name: string,
  { referenceClass, quadrant, gauges, constructs: scores, askNext }: AccountScore,
): string[] {
  const rows: (readonly [string, string])[] = [
    ['Reference class', describeClass(referenceClass)],
    ['Quadrant', describeQuadrant(quadrant)],
    ['Outlook', `${figure(gauges.outlook)} (0 poor, 1 good)`],
    ['Completeness', `${figure(gauges.completeness)} (1: every core question was asked)`],
    ['Confidence', `${figure(gauges.confidence)} (1: firm)`],
    ...scores.map((construct) => [nameOf(construct.id), describeConstruct(construct)] as const),
    ['Ask next', describeNext(askNext[0])],
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  return [plain(name), ...rows.map(([label, told]) => `  ${label.padEnd(width)}  ${told}`)]
}

function describeClass({ leading, contested }: ReferenceClass): string {
  if (leading === null) return 'not known'
  const { name, note } = words.rates[leading]
  return `${name} (${note})${contested ? ', contested' : ''}`
}

function describeQuadrant({ label, candidates, onTheLine, leaning }: Quadrant): string {
  if (label === null) return 'not yet known'
  if (onTheLine) return `on the line: ${candidates.map((id) => words.quadrants[id].name).join(', ')}`
  return `${words.quadrants[label].name}${leaning ? ', leaning' : ''}`
}

function describeConstruct({ state, level, low, high, voices }: ConstructScore): string {
  if (state === 'stale') return 'not known (stale)'
  if (state === 'notKnown' || level === null) return 'not known'
  return `${figure(level)}, 80 % interval ${figure(low)} to ${figure(high)}, voices ${voices}`
}

function describeNext(next: NextQuestion | undefined): string {
  if (next === undefined) return 'nothing'
  return isQuestionId(next.question) ? words.questions[next.question].probe : next.question
}

function nameOf(construct: string): string {
  const known = constructs.find(({ id }) => id === construct)
  return known === undefined ? construct : words.constructs[known.id].name
}

function figure(share: number | null): string {
  return share === null ? 'not known' : share.toFixed(2)
}
