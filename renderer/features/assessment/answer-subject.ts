/** What an answer is about, as the form holds it: from and to the subject of an observation, and which one is meant at first. */
import { initiativeId, personId, valueStepId } from '../../../shared/domain/ids.ts'
import type { Subject } from '../../../shared/domain/observation.ts'
import type { Question, SubjectKind } from '../../../shared/instruments/instrument.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'

export const ACCOUNT = 'account'

/** `account`, or kind and id: `valueStep:<id>`. */
export type SubjectKey = string

/** Null for a kind that this build does not know. */
export function subjectKey(subject: Subject): SubjectKey | null {
  if (subject.kind === ACCOUNT) return ACCOUNT
  return 'id' in subject && typeof subject.id === 'string' ? `${subject.kind}:${subject.id}` : null
}

/** Null for what is no subject. */
export function subjectOfKey(key: SubjectKey | null): Subject | null {
  if (key === null) return null
  if (key === ACCOUNT) return { kind: 'account' }
  const [kind, id] = key.split(':')
  if (kind === 'initiative') {
    const parsed = initiativeId.safeParse(id)
    return parsed.success ? { kind, id: parsed.data } : null
  }
  if (kind === 'person') {
    const parsed = personId.safeParse(id)
    return parsed.success ? { kind, id: parsed.data } : null
  }
  if (kind === 'valueStep') {
    const parsed = valueStepId.safeParse(id)
    return parsed.success ? { kind, id: parsed.data } : null
  }
  return null
}

export type SubjectChoice = { readonly key: SubjectKey; readonly kind: SubjectKind; readonly name: string }

type Subjects = Pick<AccountRecords, 'people' | 'initiatives' | 'valueSteps'>

/** Everything here that the question can be about, in the question's order of preference. The account has no name. */
export function subjectChoices(question: Pick<Question, 'subjects'>, records: Subjects): SubjectChoice[] {
  return question.subjects.flatMap((kind): SubjectChoice[] => {
    const named = (list: readonly { readonly id: string; readonly name: string }[]) =>
      list.map(({ id, name }) => ({ key: `${kind}:${id}`, kind, name }))
    switch (kind) {
      case 'account':
        return [{ key: ACCOUNT, kind, name: '' }]
      case 'initiative':
        return named(records.initiatives)
      case 'person':
        return named(records.people)
      case 'valueStep':
        return named([...records.valueSteps].sort((a, b) => a.place - b.place || (a.name < b.name ? -1 : 1)))
    }
  })
}

/**
 * What the answer is about unless somebody says otherwise: the main initiative, the speaker, the only step, else the account;
 * null where it has to be chosen.
 */
export function firstSubject(
  question: Pick<Question, 'subjects'>,
  records: Subjects,
  { mainInitiative, speaker }: { readonly mainInitiative: string | null; readonly speaker: string | null },
): SubjectKey | null {
  const choices = subjectChoices(question, records)
  const main = choices.find(({ key }) => key === `initiative:${mainInitiative ?? ''}`)
  if (question.subjects[0] === 'initiative' && main !== undefined) return main.key
  if (question.subjects[0] === 'person') {
    const own = choices.find(({ key }) => key === `person:${speaker ?? ''}`)
    if (own !== undefined) return own.key
  }
  if (question.subjects.includes(ACCOUNT)) return ACCOUNT
  const [only] = choices
  return choices.length === 1 && only !== undefined ? only.key : null
}
