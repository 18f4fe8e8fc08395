/** Edits of libraries for tests: a parameter, an own question, and an answer to it. */
import { AUTHOR } from '../../../renderer/data/preferences.ts'
import type { OpenedData } from '../../../renderer/data/start-up.ts'
import type { Edit } from '../../../shared/changes/change.ts'
import type { AccountId } from '../../../shared/domain/ids.ts'
import { opened, value, type Profile } from './open.ts'

export const OWN_INSTRUMENT = '1c000000-0000-4000-8000-000000000001'
export const OWN_QUESTION = '1d000000-0000-4000-8000-000000000001'

/** An opened profile of somebody. */
export async function named(from: Profile, author: string): Promise<OpenedData & { profile: Profile }> {
  const all = await opened(from)
  value(await all.preferences.set(AUTHOR, author))
  return { ...all, profile: from }
}

export function editParameter(name: string, to: number | null): (library: AccountId) => readonly Edit[] {
  return (library) => [{ record: library, kind: 'library', set: { [`parameters/${name}`]: to } }]
}

export function instrumentEdit(): Edit {
  return {
    record: OWN_INSTRUMENT,
    kind: 'ownInstrument',
    set: { name: 'Tender check', about: '', version: 1 },
  }
}

export function questionEdit(id = OWN_QUESTION): Edit {
  return {
    record: id,
    kind: 'ownQuestion',
    set: {
      instrument: OWN_INSTRUMENT,
      place: 0,
      title: 'Is a budget named?',
      probe: 'Who named the sum, and when?',
      construct: 'initiativePriority',
      core: false,
      subject: 'account',
      options: [
        { id: 'yes', label: 'Yes, in writing', short: 'yes', value: 1, retired: false },
        { id: 'no', label: 'No', short: 'no', value: 0, retired: false },
      ],
      source: '',
      retired: false,
    },
  }
}

export function answerEdit(
  question: string,
  option: string,
  speaker: string,
  id = 'dddddddd-0000-4000-8000-0000000000aa',
): Edit {
  return {
    record: id,
    kind: 'observation',
    set: {
      question,
      subject: { kind: 'account' },
      answer: { option },
      speaker,
      kind: 'said',
      day: '2026-05-29',
      recordedAt: 1,
      recorder: 'Ada',
    },
  }
}
