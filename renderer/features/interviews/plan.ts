/** What was planned before a conversation: which answer would make us do what, as a note keeps it. After source S1b. */
import type { Note } from '../../../shared/domain/note.ts'
import type { Json } from '../../../shared/json.ts'
import type { Catalogue } from '../../../shared/instruments/catalogue.ts'

/** The part of a note that is written beforehand. */
export type Plan = Pick<Note, 'ifAnswered' | 'fallback' | 'giveBack'>

export const NO_PLAN: Plan = { ifAnswered: {}, fallback: '', giveBack: '' }

/** `option` null: whatever they answer. */
export function planKey(question: string, option: string | null): string {
  return option === null ? question : `${question}:${option}`
}

/** The id of a question holds no colon. */
function questionOf(key: string): string {
  return key.split(':', 1)[0] ?? key
}

/** The questions that something was planned for, in the order of asking; last those that only others know. */
export function plannedQuestions(
  ifAnswered: Plan['ifAnswered'],
  { questions }: Pick<Catalogue, 'questions'>,
): readonly string[] {
  const planned = new Set(
    Object.entries(ifAnswered).flatMap(([key, words]) => (words.trim() === '' ? [] : questionOf(key))),
  )
  const known = [...questions.keys()].filter((id) => planned.has(id))
  return [...known, ...[...planned].filter((id) => !questions.has(id)).sort()]
}

/** The options of a question that something was planned for, in the question's order; last those that only others know. */
export function plannedOptions(
  ifAnswered: Plan['ifAnswered'],
  question: string,
  { questions }: Pick<Catalogue, 'questions'>,
): readonly string[] {
  const planned = Object.entries(ifAnswered).flatMap(([key, words]) =>
    key.startsWith(`${question}:`) && words.trim() !== '' ? [key.slice(question.length + 1)] : [],
  )
  const known = (questions.get(question)?.options ?? []).map(({ id }) => id)
  return [
    ...known.filter((id) => planned.includes(id)),
    ...planned.filter((id) => !known.includes(id)).sort(),
  ]
}

/** What this answer would make us do, then what any answer would. `option` null: one without a value. */
export function whatFollows(
  ifAnswered: Plan['ifAnswered'],
  question: string,
  option: string | null,
): readonly string[] {
  const keys =
    option === null ? [planKey(question, null)] : [planKey(question, option), planKey(question, null)]
  return keys.flatMap((key) => {
    const words = (Object.hasOwn(ifAnswered, key) ? ifAnswered[key] : undefined)?.trim() ?? ''
    return words === '' ? [] : [words]
  })
}

export function hasPlan({ ifAnswered, fallback, giveBack }: Plan): boolean {
  return [...Object.values(ifAnswered), fallback, giveBack].some((words) => words.trim() !== '')
}

/** A plan as a new note holds it: trimmed, and nothing for answers without words. */
export function writtenPlan({ ifAnswered, fallback, giveBack }: Plan): Plan {
  const entries = Object.entries(ifAnswered).map(([key, words]): [string, string] => [key, words.trim()])
  return {
    ifAnswered: Object.fromEntries(entries.filter(([, words]) => words !== '')),
    fallback: fallback.trim(),
    giveBack: giveBack.trim(),
  }
}

/** Only what differs, so that everything else keeps its author; an answer without words any more becomes empty. */
export function planChanges(before: Plan, after: Plan): Readonly<Record<string, Json>> {
  const keys = new Set([...Object.keys(before.ifAnswered), ...Object.keys(after.ifAnswered)])
  const words = (plan: Plan, key: string) =>
    Object.hasOwn(plan.ifAnswered, key) ? (plan.ifAnswered[key] ?? '') : ''
  return {
    ...Object.fromEntries(
      [...keys]
        .map((key) => [key, words(before, key), words(after, key).trim()] as const)
        .flatMap(([key, old, wanted]) => (old === wanted ? [] : [[`ifAnswered/${key}`, wanted]])),
    ),
    ...(before.fallback === after.fallback.trim() ? {} : { fallback: after.fallback.trim() }),
    ...(before.giveBack === after.giveBack.trim() ? {} : { giveBack: after.giveBack.trim() }),
  }
}
