/** The evidence board as data: questions by people, from the records, the score and the catalogue of one account and day. */
import type { Day } from '../../../shared/domain/day.ts'
import type { Observation } from '../../../shared/domain/observation.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { Catalogue } from '../../../shared/instruments/catalogue.ts'
import {
  constructIds,
  type ConstructId,
  type Question,
  type SubjectKind,
} from '../../../shared/instruments/instrument.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import type { AccountScore, ConstructScore } from '../../../shared/scoring/account-score.ts'
import { groupBy } from '../../../shared/scoring/grouping.ts'
import { isSingleSource } from '../../../shared/scoring/single-source.ts'
import { ACCOUNT, subjectKey, type SubjectKey } from './answer-subject.ts'
import { cellContext, cellOf, valueOf, type BoardCell, type CellContext } from './board-cells.ts'

export type BoardColumn =
  | { readonly id: string; readonly kind: 'person'; readonly person: Person; readonly left: boolean }
  /** Somebody whose record was removed; what they said is kept. */
  | { readonly id: string; readonly kind: 'removed'; readonly speaker: string }
  /** Evidence without a speaker. */
  | { readonly id: 'papers'; readonly kind: 'papers' }
  /** What we infer. */
  | { readonly id: 'ours'; readonly kind: 'ours' }

/** Why no answer can be given into a line. */
export type Closed =
  | 'retired'
  /** A question that only a newer version, or another's library, knows. */
  | 'newer'
  /** It is asked about the main initiative, and none is named. */
  | 'noInitiative'
  /** About another initiative, somebody or a step removed since, or what the question is not about. */
  | 'notCounted'

export type LineSubject = {
  readonly key: SubjectKey
  /** Empty for the account and its main initiative; null for what is no longer there. */
  readonly name: string | null
}

export type BoardLine = {
  readonly id: string
  readonly question: string
  /** Null for one that the catalogue does not know. */
  readonly asked: Question | null
  readonly subject: LineSubject
  readonly cells: readonly BoardCell[]
  readonly closed: Closed | null
  /** A core question that nobody has answered: one gap, in general, where it may be about somebody or in general. */
  readonly gap: boolean
  readonly contradicted: boolean
  readonly singleSource: boolean
  readonly changed: boolean
}

export type BoardQuestion = {
  readonly question: string
  /** What has to be there first: nobody and nothing to ask about yet. */
  readonly missing: 'person' | 'valueStep' | null
  readonly lines: readonly BoardLine[]
}

export type BoardGroupId = ConstructId | 'reasons' | 'other' | 'newer'

export type BoardGroup = {
  readonly id: BoardGroupId
  /** Null for questions that measure nothing. */
  readonly construct: ConstructScore | null
  readonly questions: readonly BoardQuestion[]
}

export type Board = {
  readonly columns: readonly BoardColumn[]
  readonly groups: readonly BoardGroup[]
}

export type BoardInput = {
  readonly records: AccountRecords
  readonly score: AccountScore
  readonly catalogue: Catalogue
  readonly asOf: Day
}

export function boardOf({ records, score, catalogue, asOf }: BoardInput): Board {
  const observations = records.observations.filter(({ day }) => day <= asOf)
  const columns = columnsOf(records.people, observations, asOf)
  const context: BoardContext = {
    ...cellContext(score, asOf),
    records,
    mainInitiative: score.mainInitiative,
    columns: new Map(columns.map(({ id }, index) => [id, index])),
    byQuestion: groupBy(observations, ({ question }) => question),
  }
  const known = [...catalogue.questions.values()]
  const questionsOf = (belongs: (question: Question) => boolean) =>
    known.filter(belongs).flatMap((question) => questionOf(question.id, question, context))
  const group = (id: BoardGroupId, questions: readonly BoardQuestion[]): BoardGroup[] =>
    questions.length === 0
      ? []
      : [{ id, construct: score.constructs.find((one) => one.id === id) ?? null, questions }]
  const newer = [...context.byQuestion.keys()].filter((id) => !catalogue.questions.has(id)).sort()
  return {
    columns,
    groups: [
      ...constructIds.flatMap((id) =>
        group(
          id,
          questionsOf(({ construct }) => construct === id),
        ),
      ),
      ...group(
        'reasons',
        questionsOf(({ construct, quadrant }) => construct === null && quadrant !== undefined),
      ),
      ...group(
        'other',
        questionsOf(({ construct, quadrant }) => construct === null && quadrant === undefined),
      ),
      ...group(
        'newer',
        newer.flatMap((id) => questionOf(id, null, context)),
      ),
    ],
  }
}

/**
 * Who is asked about the account: those inside, and whoever of the others has answered anything. Those who are there by
 * name, those not met yet, those who left, those removed; then what nobody said.
 */
function columnsOf(
  people: readonly Person[],
  observations: readonly Observation[],
  asOf: Day,
): readonly BoardColumn[] {
  const hasLeft = ({ leftOn }: Person) => leftOn !== null && leftOn <= asOf
  const heard = new Set<string | null>(observations.map(({ speaker }) => speaker))
  const asked = people.filter(({ id, place }) => place === 'inside' || heard.has(id))
  const sorted = asked.toSorted(
    (a, b) =>
      Number(hasLeft(a)) - Number(hasLeft(b)) ||
      Number(a.placeholder) - Number(b.placeholder) ||
      a.name.localeCompare(b.name),
  )
  const there = new Set<string>(people.map(({ id }) => id))
  const speakers = observations.flatMap(({ speaker, kind }) =>
    speaker === null || kind === 'inferred' || there.has(speaker) ? [] : [speaker],
  )
  return [
    ...sorted.map((person): BoardColumn => ({
      id: personColumn(person.id),
      kind: 'person',
      person,
      left: hasLeft(person),
    })),
    ...[...new Set(speakers)].sort().map((speaker): BoardColumn => ({
      id: personColumn(speaker),
      kind: 'removed',
      speaker,
    })),
    { id: 'papers', kind: 'papers' },
    { id: 'ours', kind: 'ours' },
  ]
}

function personColumn(id: string): string {
  return `person:${id}`
}

/** Where an observation stands: with whose opinion it is. */
export function columnOf({ kind, speaker }: Observation): string {
  if (kind === 'inferred') return 'ours'
  return speaker === null ? 'papers' : personColumn(speaker)
}

type BoardContext = CellContext & {
  readonly records: AccountRecords
  readonly mainInitiative: string | null
  /** Place of each column by its id. */
  readonly columns: ReadonlyMap<string, number>
  readonly byQuestion: ReadonlyMap<string, readonly Observation[]>
}

/** None for a retired question that nobody ever answered. */
function questionOf(id: string, asked: Question | null, context: BoardContext): BoardQuestion[] {
  const answers = context.byQuestion.get(id) ?? []
  if (asked?.retired === true && answers.length === 0) return []
  const bySubject = groupBy(answers, (observation) => lineKey(observation, context.mainInitiative))
  const wanted = asked === null ? [] : subjectsOf(asked, context, bySubject)
  const keys = new Set(wanted.map(({ key }) => key))
  const rest = [...bySubject.keys()]
    .filter((key) => !keys.has(key))
    .sort()
    .map((key): LineSubject => ({ key, name: nameOf(key, context.records) }))
  const closed: Closed | null =
    asked === null ? 'newer' : asked.retired === true ? 'retired' : missingInitiative(asked, context)
  const isOpen = !answers.some((observation) => valueOf(asked, observation) !== null)
  const lines = [
    ...wanted.map((subject): BoardLine => {
      const line = lineOf(id, asked, subject, closed, bySubject.get(subject.key) ?? [], context)
      // Asked about somebody or in general: whichever is answered closes the gap, so it is one, and in general.
      return hasChoice(asked) ? { ...line, gap: line.gap && isOpen && subject.key === ACCOUNT } : line
    }),
    ...rest.map((subject) =>
      lineOf(id, asked, subject, closed ?? 'notCounted', bySubject.get(subject.key) ?? [], context),
    ),
  ]
  return [{ question: id, missing: wanted.length > 0 || asked === null ? null : missingOf(asked), lines }]
}

/** Whether it may be about the account as well as about somebody or a step. */
function hasChoice(asked: Question | null): boolean {
  const subjects = asked?.subjects ?? []
  return subjects.some(isGeneral) && !subjects.every(isGeneral)
}

function isGeneral(kind: SubjectKind): boolean {
  return kind === 'account' || kind === 'initiative'
}

/** Answers about the account and about its main initiative stand together, as they count together. */
function lineKey({ subject }: Observation, mainInitiative: string | null): SubjectKey {
  const key = subjectKey(subject) ?? `newer:${subject.kind}`
  return key === `initiative:${mainInitiative ?? ''}` ? ACCOUNT : key
}

/** What the question is asked about here: one line each. Whoever has left is not asked about any more. */
function subjectsOf(
  { subjects }: Question,
  { records, asOf }: BoardContext,
  answered: ReadonlyMap<SubjectKey, unknown>,
): LineSubject[] {
  const lines: LineSubject[] = []
  if (subjects.some(isGeneral)) lines.push({ key: ACCOUNT, name: '' })
  if (subjects.includes('person')) {
    for (const { id, name, leftOn } of records.people.toSorted((a, b) => a.name.localeCompare(b.name))) {
      const key = `person:${id}`
      if (leftOn === null || leftOn > asOf || answered.has(key)) lines.push({ key, name })
    }
  }
  if (subjects.includes('valueStep')) {
    const steps = records.valueSteps.toSorted((a, b) => a.place - b.place || a.name.localeCompare(b.name))
    for (const { id, name } of steps) lines.push({ key: `valueStep:${id}`, name })
  }
  return lines
}

function missingOf({ subjects }: Question): 'person' | 'valueStep' {
  return subjects.includes('valueStep') ? 'valueStep' : 'person'
}

function missingInitiative({ subjects }: Question, { mainInitiative }: BoardContext): Closed | null {
  return mainInitiative === null && subjects.every((subject) => subject === 'initiative')
    ? 'noInitiative'
    : null
}

function nameOf(key: SubjectKey, { people, initiatives, valueSteps }: AccountRecords): string | null {
  if (key === ACCOUNT) return ''
  const id = key.slice(key.indexOf(':') + 1)
  return [...people, ...initiatives, ...valueSteps].find((one) => one.id === id)?.name ?? null
}

function lineOf(
  question: string,
  asked: Question | null,
  subject: LineSubject,
  closed: Closed | null,
  answers: readonly Observation[],
  context: BoardContext,
): BoardLine {
  const inColumns: Observation[][] = Array.from({ length: context.columns.size }, () => [])
  for (const observation of answers) {
    inColumns[context.columns.get(columnOf(observation)) ?? inColumns.length]?.push(observation)
  }
  const cells = inColumns.map((observations) => cellOf(observations, asked, context))
  const valued = answers.filter((observation) => valueOf(asked, observation) !== null)
  const speakers = new Set(
    valued.flatMap(({ speaker, kind }) => (speaker === null || kind === 'inferred' ? [] : [speaker])),
  )
  return {
    id: `${question} ${subject.key}`,
    question,
    asked,
    subject,
    cells,
    closed,
    gap: asked?.core === true && closed === null && valued.length === 0,
    contradicted: cells.some(({ contradicts }) => contradicts),
    singleSource: valued.length > 0 && isSingleSource(speakers, context.records.people),
    changed: cells.some(({ changed }) => changed),
  }
}
