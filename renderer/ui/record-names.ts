/** What the records of an account are called where a value of theirs is shown: by name, else by what they say. */
import type { TFunction } from 'i18next'
import type { AccountRecords } from '../../shared/scoring/account-records.ts'
import type { Format } from './format.ts'
import type { WordsOfInstruments } from './instrument-words.ts'

/** Characters of a statement that name its record. */
const SHOWN = 80

type Words = {
  readonly t: TFunction<['values', 'ui']>
  readonly instruments: WordsOfInstruments
  readonly format: Format
}

/** By the record's id. Records that nothing names are not in it. */
export function recordNames(
  records: AccountRecords,
  { t, instruments, format }: Words,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const { people, initiatives, valueSteps, contracts, notes, outcomes, observations } = records
  const { orgUnits, interventions, goals, commitments, attachments } = records
  for (const { id, name } of [
    ...people,
    ...initiatives,
    ...valueSteps,
    ...contracts,
    ...outcomes,
    ...orgUnits,
    ...interventions,
    ...goals,
    ...commitments,
    ...attachments,
  ])
    if (name !== '') names.set(id, name)
  for (const { id, title } of notes) if (title !== '') names.set(id, title)
  for (const { id, question } of observations) {
    const asked = instruments.question(question)
    if (asked !== null) names.set(id, asked.title)
  }
  for (const { id, reason, person } of records.motives) {
    const what = t(`chosen.reasons.${reason}`)
    const whose = person === null ? undefined : names.get(person)
    names.set(id, whose === undefined ? what : t('motiveOf', { reason: what, person: whose }))
  }
  for (const { id, unit, from, to } of records.readings)
    names.set(id, t('readingOf', { unit, from: format.day(from), to: format.day(to) }))
  for (const { id, statement } of records.findings)
    names.set(id, statement.length <= SHOWN ? statement : `${statement.slice(0, SHOWN).trimEnd()}…`)
  for (const { id, of } of records.overrides) names.set(id, t(`chosen.overridable.${of}`))
  for (const { id, side, reason, person } of records.valueViews) {
    const what = t('viewOf', {
      side: t(`chosen.sides.${side}`),
      reason: t(`chosen.reasons.${reason}`),
    })
    const whose = person === null ? undefined : names.get(person)
    names.set(id, whose === undefined ? what : t('motiveOf', { reason: what, person: whose }))
  }
  for (const { id, from, to, sort } of records.relations) {
    const [one, other] = [names.get(from), names.get(to)]
    if (one !== undefined && other !== undefined)
      names.set(id, t('relation', { from: one, sort: t(`chosen.relationSorts.${sort}`), to: other }))
  }
  for (const { id, initiative, day } of records.retrospectives) {
    const of = initiative === null ? undefined : names.get(initiative)
    const when = format.day(day)
    names.set(
      id,
      of === undefined ? t('lookBack', { day: when }) : t('lookBackOn', { initiative: of, day: when }),
    )
  }
  for (const { id, initiative, from } of records.mainInitiatives) {
    const of = names.get(initiative)
    if (of !== undefined) names.set(id, t('mainFrom', { initiative: of, day: format.day(from) }))
  }
  return names
}
