/** `soundings score`: every live account of a file as the model sees it on a day, for people or for programs. */
import type { Day } from '../../shared/domain/day.ts'
import { readLiveRecords } from '../../shared/domain/live-records.ts'
import type { ParsedExport } from '../../shared/exchange/export-file.ts'
import { readableText } from '../../shared/exchange/readable-text.ts'
import { SCORE_FORMAT, scoreOutput, type ScoreOutput } from '../../shared/exchange/score-output.ts'
import { isConstructId, isShippedQuestionId } from '../../shared/instruments/catalogue.ts'
import { instrumentsEn as words } from '../../shared/instruments/locales/en.ts'
import { ownWords } from '../../shared/instruments/own-instruments.ts'
import { playbookEn } from '../../shared/playbook/locales/en.ts'
import type { AccountRecords } from '../../shared/scoring/account-records.ts'
import type {
  AccountScore,
  ConstructScore,
  Quadrant,
  ReferenceClass,
  Risk,
  UsageDiagnosis,
} from '../../shared/scoring/account-score.ts'
import { parametersOffDefault, toParameters } from '../../shared/scoring/parameters.ts'
import { scoreAccount } from '../../shared/scoring/score-account.ts'
import { lookThrough, type Looking } from './look-through.ts'
import { done, exitCodes, failed, plain, type Outcome } from './outcome.ts'

export type ScoreOptions = {
  readonly asOf: Day
  readonly asJson: boolean
  /** The id or name of a library, `defaults`, or null for what the file suggests. */
  readonly through: string | null
}

type Scored = { readonly records: AccountRecords; readonly score: AccountScore }

export function score(file: ParsedExport, { asOf, asJson, through }: ScoreOptions): Outcome {
  const looking = lookThrough(file, through)
  if (!looking.ok) return failed(exitCodes.usage, looking.error.message)
  const { parameters, catalogue } = looking.value
  const live = file.accounts.map(({ records }) => readLiveRecords(records))
  const scored = live.flatMap(({ records }): Scored[] =>
    records === null
      ? []
      : [
          {
            records,
            score: scoreAccount(records, { asOf, parameters, instruments: catalogue.instruments }),
          },
        ],
  )
  const unreadable = live.flatMap((account) => account.unreadable)
  const probe = probeOf(looking.value)
  if (asJson)
    return done(readableText(scoreOutput.parse(toOutput(asOf, looking.value, scored, unreadable, probe))))
  const lines = scored.flatMap((account) => [...describe(account, probe), ''])
  if (scored.length === 0) lines.push('No accounts.', '')
  if (unreadable.length > 0) lines.push(`Not counted, because not readable: ${unreadable.join(', ')}`, '')
  return done(`As of ${asOf}\n\n${lines.join('\n')}`)
}

function toOutput(
  asOf: Day,
  { through, libraries }: Looking,
  scored: readonly Scored[],
  unreadable: readonly string[],
  probe: (question: string) => string,
): ScoreOutput {
  return {
    format: SCORE_FORMAT,
    version: 2,
    asOf,
    lookedThrough: through?.library.id ?? null,
    libraries: libraries.map(({ library }) => ({
      id: library.id,
      name: library.name,
      parametersOffDefault: parametersOffDefault(toParameters(library.parameters)),
    })),
    accounts: scored.map((account) => ({
      ...account.score,
      name: account.records.account.name,
      askNext: account.score.askNext.map((next) => ({ ...next, probe: probe(next.question) })),
    })),
    unreadable: [...unreadable],
  }
}

/** The sentence to ask a question with; its id where neither the app nor a library of the file has words for it. */
function probeOf({ libraries }: Looking): (question: string) => string {
  const own = ownWords(libraries)
  return (question) =>
    isShippedQuestionId(question) ? words.questions[question].probe : (own.get(question)?.probe ?? question)
}

/** The picture in the words and figures that the app uses. */
function describe({ records, score }: Scored, probe: (question: string) => string): string[] {
  const { referenceClass, quadrant, gauges, constructs, usageDiagnosis, risks, askNext } = score
  const [next] = askNext
  const rows: (readonly [string, string])[] = [
    ['Reference class', describeClass(referenceClass)],
    ['Quadrant', describeQuadrant(quadrant)],
    ['Use', describeUse(usageDiagnosis)],
    ['Outlook', `${figure(gauges.outlook)} (0 poor, 1 good)`],
    ['Completeness', `${figure(gauges.completeness)} (1: every core question was asked)`],
    ['Confidence', `${figure(gauges.confidence)} (1: firm)`],
    ...constructs.map((construct) => [nameOf(construct.id), describeConstruct(construct)] as const),
    ...risks.map((risk) => [`Risk ${risk.rank}`, describeRisk(risk, records)] as const),
    ['Ask next', next === undefined ? 'nothing' : plain(probe(next.question))],
    ...Object.entries(score.parametersOffDefault).map(
      ([name, value]) => ['Parameter', `${name} = ${value}`] as const,
    ),
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  return [plain(records.account.name), ...rows.map(([label, told]) => `  ${label.padEnd(width)}  ${told}`)]
}

function describeUse({ label, use, missing }: UsageDiagnosis): string {
  const share = use === null ? '' : ` (used ${figure(use)} of what they are entitled to)`
  const lacking = label === 'notKnown' && missing.length > 0 ? `; missing: ${missing.join(', ')}` : ''
  return `${words.usage[label]}${share}${lacking}`
}

/** How grave, what it is about, and what to do. */
function describeRisk({ kind, subject, severity, play }: Risk, records: AccountRecords): string {
  const named = [...records.valueSteps, ...records.contracts, ...records.people].find(
    ({ id }) => id === subject,
  )
  const about = kind === 'construct' ? nameOf(subject) : (named?.name ?? null)
  const what = about === null ? words.risks[kind] : `${plain(about)} (${words.risks[kind]})`
  return `${figure(severity)}  ${what}: ${playbookEn[play].name}`
}

function describeClass({ id, contested }: ReferenceClass): string {
  if (id === null) return 'not known'
  const { name, note } = words.rates[id]
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

function nameOf(construct: string): string {
  return isConstructId(construct) ? words.constructs[construct].name : construct
}

function figure(share: number | null): string {
  return share === null ? 'not known' : share.toFixed(2)
}
