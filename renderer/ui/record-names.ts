/** What the records of an account are called where a value of theirs is in conflict: by name, else by what they say. */
import type { TFunction } from 'i18next'
import type { AccountRecords } from '../../shared/scoring/account-records.ts'
import type { Format } from './format.ts'
import type { WordsOfInstruments } from './instrument-words.ts'

/** Characters of a statement that name its record. */
const SHOWN = 80

type Words = {
  readonly t: TFunction<'ui'>
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
  for (const { id, name } of [...people, ...initiatives, ...valueSteps, ...contracts, ...outcomes])
    if (name !== '') names.set(id, name)
  for (const { id, title } of notes) if (title !== '') names.set(id, title)
  for (const { id, question } of observations) {
    const asked = instruments.question(question)
    if (asked !== null) names.set(id, asked.title)
  }
  for (const { id, reason, person } of records.motives) {
    const what = t(`values.chosen.reasons.${reason}`)
    const whose = person === null ? undefined : names.get(person)
    names.set(id, whose === undefined ? what : t('values.motiveOf', { reason: what, person: whose }))
  }
  for (const { id, unit, from, to } of records.readings)
    names.set(id, t('values.readingOf', { unit, from: format.day(from), to: format.day(to) }))
  for (const { id, statement } of records.findings)
    names.set(id, statement.length <= SHOWN ? statement : `${statement.slice(0, SHOWN).trimEnd()}…`)
  for (const { id, of } of records.overrides) names.set(id, t(`values.chosen.overridable.${of}`))
  return names
}
