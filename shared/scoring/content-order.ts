/** The order of records by what they say: ties are broken by content, so that ids and the order of lists decide nothing. */
import type { Contract } from '../domain/contract.ts'
import type { Finding, Override } from '../domain/finding.ts'
import type { Initiative } from '../domain/initiative.ts'
import type { Motive } from '../domain/motive.ts'
import type { Note } from '../domain/note.ts'
import type { Observation, Quotation } from '../domain/observation.ts'
import type { Reading } from '../domain/reading.ts'
import type { ValueStep } from '../domain/value-step.ts'
import type { AccountRecords } from './account-records.ts'

type Comparison<Item> = (a: Item, b: Item) => number

export type ContentOrder = {
  readonly observations: Comparison<Observation>
  /** Persons by id; one that is not recorded any more comes first. */
  readonly persons: Comparison<string>
  readonly initiatives: Comparison<Initiative>
  readonly motives: Comparison<Motive>
  readonly valueSteps: Comparison<ValueStep>
  readonly readings: Comparison<Reading>
  readonly contracts: Comparison<Contract>
  readonly findings: Comparison<Finding>
  readonly overrides: Comparison<Override>
}

/** Text order by UTF-16 units, the same in every engine and locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function initiativeContent(initiative: Initiative | undefined): readonly unknown[] {
  if (initiative === undefined) return []
  const { name, goal, sort, stage, agreedBy, committed, about } = initiative
  return [name, goal, about, sort, stage, agreedBy, committed]
}

function quotationContent(quotation: Quotation | null): readonly unknown[] {
  return quotation === null ? [] : [quotation.exact, quotation.prefix, quotation.suffix]
}

/**
 * By the content, read once per record, then by `last`: what is long and hardly ever needed to tell two records apart. Alike
 * records by id, which only decides which of two like things is listed first.
 */
function byContent<Item extends { readonly id: string }>(
  contentOf: (item: Item) => readonly unknown[],
  last: (item: Item) => string = () => '',
): Comparison<Item> {
  const contents = new Map<Item, string>()
  const read = (item: Item): string => {
    const known = contents.get(item)
    if (known !== undefined) return known
    const content = JSON.stringify(contentOf(item))
    contents.set(item, content)
    return content
  }
  return (a, b) =>
    a === b ? 0 : compareText(read(a), read(b)) || compareText(last(a), last(b)) || compareText(a.id, b.id)
}

export function createContentOrder(records: AccountRecords): ContentOrder {
  const people = new Map<string, string>(
    records.people.map(({ id, name, role, department, placeholder, about, key, leftOn }) => [
      id,
      JSON.stringify([name, role, department, placeholder, about, key, leftOn]),
    ]),
  )
  const notes = new Map<string, Note>(records.notes.map((note) => [note.id, note]))
  const initiatives = new Map<string, Initiative>(
    records.initiatives.map((initiative) => [initiative.id, initiative]),
  )
  const steps = new Map<string, ValueStep>(records.valueSteps.map((step) => [step.id, step]))

  const personContent = (id: string | null): string => (id === null ? '' : (people.get(id) ?? ''))
  const noteContent = (id: string | null): readonly unknown[] => {
    const note = id === null ? undefined : notes.get(id)
    return note === undefined ? [] : [note.day, note.title, note.startedAt]
  }
  const noteBody = ({ note }: { readonly note: string | null }): string =>
    note === null ? '' : (notes.get(note)?.body ?? '')
  const stepContent = (step: ValueStep | undefined): readonly unknown[] =>
    step === undefined
      ? []
      : [step.place, step.name, step.policy, step.apart, step.about, personContent(step.owner)]
  const subjectContent = ({ subject }: Observation): readonly unknown[] => {
    if (!('id' in subject) || typeof subject.id !== 'string') return []
    switch (subject.kind) {
      case 'initiative':
        return initiativeContent(initiatives.get(subject.id))
      case 'person':
        return [personContent(subject.id)]
      case 'valueStep':
        return stepContent(steps.get(subject.id))
      default:
        return []
    }
  }
  const observationContent = (observation: Observation): readonly unknown[] => [
    observation.question,
    observation.subject.kind,
    subjectContent(observation),
    'option' in observation.answer
      ? ['option', observation.answer.option]
      : ['without', observation.answer.without],
    observation.kind,
    observation.day,
    observation.recordedAt,
    personContent(observation.speaker),
    personContent(observation.reportedBy),
    observation.recorder,
    observation.source,
    observation.remark,
    quotationContent(observation.quotation),
    noteContent(observation.note),
  ]
  const observations = byContent<Observation>(observationContent, noteBody)
  const observationById = new Map<string, Observation>(
    records.observations.map((observation) => [observation.id, observation]),
  )
  const findingContent = (finding: Finding): readonly unknown[] => [
    finding.place,
    finding.statement,
    finding.soWhat,
    finding.recommendation,
    finding.owner,
    finding.day,
    Object.entries(finding.evidence)
      .flatMap(([id, rests]) => {
        const observation = observationById.get(id)
        return rests && observation !== undefined ? [JSON.stringify(observationContent(observation))] : []
      })
      .sort(compareText),
  ]

  return {
    observations,
    persons: (a, b) => compareText(personContent(a), personContent(b)) || compareText(a, b),
    initiatives: byContent<Initiative>(initiativeContent),
    motives: byContent<Motive>(
      (motive) => [
        motive.day,
        motive.reason,
        motive.view,
        motive.main,
        personContent(motive.person),
        motive.belief,
        motive.beliefIs,
        motive.until,
        motive.recordedAt,
        motive.recorder,
        motive.remark,
        quotationContent(motive.quotation),
        noteContent(motive.note),
      ],
      noteBody,
    ),
    valueSteps: byContent<ValueStep>(stepContent),
    readings: byContent<Reading>(
      (reading) => [
        reading.from,
        reading.to,
        reading.unit,
        reading.used,
        reading.entitled,
        reading.recordedAt,
        reading.recorder,
        reading.source,
        reading.remark,
        noteContent(reading.note),
      ],
      noteBody,
    ),
    contracts: byContent<Contract>((contract) => [
      contract.name,
      contract.renewsOn,
      contract.noticeDays,
      contract.begins,
      contract.value,
      contract.currency,
      contract.noticeMethod,
      contract.autoRenew,
      contract.endedOn,
      contract.about,
    ]),
    findings: byContent<Finding>(findingContent),
    overrides: byContent<Override>((override) => [
      override.of,
      override.day,
      override.recordedAt,
      override.label,
      override.reason,
      override.recorder,
    ]),
  }
}
