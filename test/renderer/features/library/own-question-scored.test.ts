/** A question made with the form's logic is asked, answered and scored like a built-in one, at once and after its values change. */
import { describe, expect, it } from 'vitest'
import { modelOf } from '../../../../renderer/data/model.ts'
import type { OpenedData } from '../../../../renderer/data/start-up.ts'
import { meaningChanges, nextVersion } from '../../../../renderer/features/library/meaning-changes.ts'
import {
  differingFields,
  emptyDraft,
  toDraft,
  toFields,
} from '../../../../renderer/features/library/question-draft.ts'
import { createOwnInstrument, createOwnQuestion } from '../../../../shared/domain/constructors.ts'
import { day } from '../../../../shared/domain/day.ts'
import { instrumentId, questionId } from '../../../../shared/domain/ids.ts'
import type { OwnInstrument, OwnQuestion } from '../../../../shared/domain/library.ts'
import { answerEdit } from '../../data/library-edits.ts'
import { ACCOUNT, draft, PERSON, profile, value, withAccount, type Profile } from '../../data/open.ts'

const AS_OF = day.parse('2026-05-30')
const CONSTRUCT = 'initiativePriority'

async function priorityOf({ data, scorer }: OpenedData) {
  const view = await data.account(ACCOUNT)
  if (view === null) throw new Error('no account')
  const { parameters, catalogue } = modelOf(await data.libraries(), undefined)
  const { instruments } = catalogue
  const score = await scorer.score({ key: 'test' }, view.records, { asOf: AS_OF, parameters, instruments })
  return score?.constructs.find(({ id }) => id === CONSTRUCT)
}

async function ask(
  from: Profile,
): Promise<{ all: OpenedData; question: OwnQuestion; instrument: OwnInstrument }> {
  const all = await withAccount(from)
  const { newId } = from.deps
  const [instrument, question] = [instrumentId.parse(newId()), questionId.parse(newId())]
  const empty = emptyDraft(newId)
  const fields = toFields(
    {
      ...empty,
      title: 'Is a sum set aside?',
      probe: 'Who set it aside?',
      construct: CONSTRUCT,
      options: empty.options.map((option) => ({ ...option, label: option.value === 1 ? 'Yes' : 'No' })),
    },
    null,
  )
  if (fields === null) throw new Error('not valid')
  value(
    await all.data.editLibrary(() => [
      value(createOwnInstrument(instrument, { name: 'Tender check' })),
      value(createOwnQuestion(question, { instrument, ...fields })),
    ]),
  )
  const [library] = await all.data.libraries()
  const [made] = library?.records.questions ?? []
  const [holds] = library?.records.instruments ?? []
  if (made === undefined || holds === undefined) throw new Error('not stored')
  return { all, question: made, instrument: holds }
}

describe('a question of one’s own', () => {
  it('moves the construct it measures as soon as it is answered', async () => {
    const { all, question } = await ask(profile())
    expect(await priorityOf(all)).toMatchObject({ known: false, level: null })
    const [yes] = question.options
    value(await all.data.commit(draft(answerEdit(question.id, yes?.id ?? '', PERSON))))
    expect(await priorityOf(all)).toMatchObject({ known: true, level: 1, voices: 1 })
  })

  it('scores the answers that were given by a new value, as a new version that was counted before', async () => {
    const { all, question, instrument } = await ask(profile())
    const [yes] = question.options
    value(await all.data.commit(draft(answerEdit(question.id, yes?.id ?? '', PERSON))))
    const counts = await all.data.answerCounts([question.id])
    const before = toDraft(question)
    const fields = toFields(
      {
        ...before,
        options: before.options.map((option) => (option.id === yes?.id ? { ...option, value: 0.7 } : option)),
      },
      question,
    )
    if (fields === null) throw new Error('not valid')
    const changes = meaningChanges(question, fields, counts.get(question.id))
    expect(changes).toEqual([{ type: 'value', option: 'Yes', from: 1, to: 0.7, answers: 1 }])
    const edit = value(createOwnQuestion(question.id, { ...question, ...fields }))
    value(
      await all.data.editLibrary(() => [
        { ...edit, set: differingFields(question, edit.set) },
        { record: instrument.id, kind: 'ownInstrument', set: { version: nextVersion(instrument, changes) } },
      ]),
    )
    expect(await priorityOf(all)).toMatchObject({ known: true, level: 0.7 })
    expect((await all.data.libraries())[0]?.records.instruments[0]?.version).toBe(2)
  })

  it('is not asked any more once it is retired, and its answers still count', async () => {
    const { all, question } = await ask(profile())
    const [, no] = question.options
    value(await all.data.commit(draft(answerEdit(question.id, no?.id ?? '', PERSON))))
    value(
      await all.data.editLibrary(() => [
        { record: question.id, kind: 'ownQuestion', set: { retired: true } },
      ]),
    )
    expect(await priorityOf(all)).toMatchObject({ known: true, level: 0 })
    const { catalogue } = modelOf(await all.data.libraries(), undefined)
    expect(catalogue.questions.get(question.id)?.retired).toBe(true)
  })
})
