/** People, and accounts full of what names them, for the tests of what is read from them; everything goes through the real schemas. */
import fc from 'fast-check'
import { accountFields } from '../../../shared/domain/account.ts'
import { attachmentFields } from '../../../shared/domain/attachment.ts'
import { day } from '../../../shared/domain/day.ts'
import { commitmentFields, goalFields } from '../../../shared/domain/goal.ts'
import * as ids from '../../../shared/domain/ids.ts'
import { motiveFields } from '../../../shared/domain/motive.ts'
import { noteFields } from '../../../shared/domain/note.ts'
import { observationFields } from '../../../shared/domain/observation.ts'
import { personFields, type Person } from '../../../shared/domain/person.ts'
import { relationFields } from '../../../shared/domain/relation.ts'
import { valueStepFields } from '../../../shared/domain/value-step.ts'
import { valueViewFields } from '../../../shared/domain/value-view.ts'
import type { z } from '../../../shared/zod.ts'
import { emptyRecords, type AccountRecords } from '../../../shared/scoring/account-records.ts'
import { idFrom } from '../scoring/build-records.ts'

export const asOf = day.parse('2026-06-01')

const PERSON = 1
export const personIdOf = (number: number): ids.PersonId => ids.personId.parse(idFrom(PERSON, number))

export function person(number: number, fields: Partial<z.input<typeof personFields>> = {}): Person {
  return { ...personFields.parse({ name: `Person ${String(number)}`, ...fields }), id: personIdOf(number) }
}

const id = <Id>(schema: { parse: (text: string) => Id }, kind: number, number: number): Id =>
  schema.parse(idFrom(kind, number))
const recorded = { recordedAt: 1, recorder: 'Brandt', day: '2026-05-01' }

export const relation = (number: number, from: number, to: number, more: object = {}) => ({
  ...relationFields.parse({
    from: personIdOf(from),
    to: personIdOf(to),
    sort: 'serves',
    ...recorded,
    ...more,
  }),
  id: id(ids.relationId, 2, number),
})
export const observation = (number: number, speaker: number | null, more: object = {}) => ({
  ...observationFields.parse({
    question: 'changeReplacing',
    subject: { kind: 'account' },
    answer: { option: 'seeks' },
    kind: 'said',
    speaker: speaker === null ? null : personIdOf(speaker),
    ...recorded,
    ...more,
  }),
  id: id(ids.observationId, 3, number),
})
export const motive = (number: number, of: number | null, more: object = {}) => ({
  ...motiveFields.parse({
    reason: 'compliance',
    view: 'said',
    person: of === null ? null : personIdOf(of),
    ...recorded,
    ...more,
  }),
  id: id(ids.motiveId, 4, number),
})
export const step = (number: number, owner: number | null) => ({
  ...valueStepFields.parse({
    name: `Step ${String(number)}`,
    owner: owner === null ? null : personIdOf(owner),
  }),
  id: id(ids.valueStepId, 5, number),
})
export const goal = (number: number, agreed: readonly number[], more: object = {}) => ({
  ...goalFields.parse({
    initiative: idFrom(9, 1),
    name: `Goal ${String(number)}`,
    agreedBy: Object.fromEntries(agreed.map((one) => [personIdOf(one), true])),
    ...more,
  }),
  id: id(ids.goalId, 6, number),
})
export const commitment = (number: number, of: number | null, more: object = {}) => ({
  ...commitmentFields.parse({
    initiative: idFrom(9, 1),
    name: 'Fridays',
    person: of === null ? null : personIdOf(of),
    ...more,
  }),
  id: id(ids.commitmentId, 7, number),
})

const account = {
  ...accountFields.parse({ name: 'Corvane' }),
  id: ids.accountId.parse(idFrom(8, 1)),
}

export function recordsOf(lists: Partial<Omit<AccountRecords, 'account'>>): AccountRecords {
  return { ...emptyRecords(account), ...lists }
}

const MOST = 6
const somebody = fc.integer({ min: 1, max: MOST })
const orNobody = fc.option(somebody)

/** Up to six people, each merged into anybody: themselves, in circles, in chains, into somebody who is not there. */
export const anyMerged: fc.Arbitrary<readonly Person[]> = fc
  .array(fc.option(fc.integer({ min: 1, max: MOST + 1 })), { maxLength: MOST })
  .map((into) =>
    into.map((one, index) => person(index + 1, { mergedInto: one === null ? null : personIdOf(one) })),
  )

/** An account in which everything that can name a person names somebody. */
export const anyRecords: fc.Arbitrary<AccountRecords> = fc
  .record({
    people: anyMerged,
    speakers: fc.array(fc.tuple(orNobody, orNobody, somebody), { maxLength: 5 }),
    motives: fc.array(orNobody, { maxLength: 4 }),
    relations: fc.array(fc.tuple(somebody, somebody), { maxLength: 6 }),
    agreed: fc.array(fc.tuple(somebody, fc.boolean()), { maxLength: 4 }),
    others: fc.tuple(orNobody, orNobody, orNobody, orNobody),
  })
  .map(({ people, speakers, motives, relations, agreed, others: [owner, committed, viewed, consented] }) =>
    recordsOf({
      people,
      observations: speakers.map(([speaker, reportedBy, about], index) =>
        observation(index, speaker, {
          reportedBy: reportedBy === null ? null : personIdOf(reportedBy),
          subject: { kind: 'person', id: personIdOf(about) },
        }),
      ),
      motives: motives.map((of, index) => motive(index, of)),
      relations: relations.flatMap(([from, to], index) => (from === to ? [] : [relation(index, from, to)])),
      valueSteps: [step(1, owner)],
      commitments: [commitment(1, committed)],
      goals: [
        goal(
          1,
          agreed.filter(([, yes]) => yes).map(([who]) => who),
        ),
      ],
      notes: [
        {
          ...noteFields.parse({
            day: '2026-05-01',
            present: Object.fromEntries(agreed.map(([who, there]) => [personIdOf(who), there])),
          }),
          id: id(ids.noteId, 10, 1),
        },
      ],
      valueViews: [
        {
          ...valueViewFields.parse({
            side: 'seen',
            reason: 'useValue',
            person: viewed === null ? null : personIdOf(viewed),
            ...recorded,
          }),
          id: id(ids.valueViewId, 11, 1),
        },
      ],
      attachments: [
        {
          ...attachmentFields.parse({
            note: idFrom(10, 1),
            name: 'talk.webm',
            sort: 'audio',
            mediaType: 'audio/webm',
            size: 1,
            digest: 'a'.repeat(64),
            consent: { person: consented === null ? null : personIdOf(consented), words: 'yes', at: 1 },
            addedAt: 1,
            recorder: 'Brandt',
          }),
          id: id(ids.attachmentId, 12, 1),
        },
      ],
    }),
  )
