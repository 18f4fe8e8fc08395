/** One instrument of the user's own: what it is, its questions in their order, and the ways to change both. */
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Edit } from '../../../shared/changes/change.ts'
import type { OwnInstrument, OwnQuestion } from '../../../shared/domain/library.ts'
import type { AnswerCounts } from '../../data/use-answer-counts.ts'
import { useOwnLibrary } from '../../data/use-model.tsx'
import { Button } from '../../ui/button.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { AnswersWords } from './answers-words.tsx'
import styles from './instrument-entry.module.css'
import { InstrumentForm } from './instrument-form.tsx'
import { answersTo, countOf } from './meaning-changes.ts'
import { movedPlaces, placeAfter, type ListedInstrument } from './own-list.ts'
import { QuestionEntry } from './question-entry.tsx'
import { QuestionForm } from './question-form.tsx'
import { QuestionMenu } from './question-menu.tsx'

export type OwnInstrumentEntryProps = {
  readonly listing: ListedInstrument
  readonly counts: AnswerCounts | undefined
  /** Reads the counts of questions as they stand now; null where that fails. */
  readonly recount: (questions: readonly string[]) => Promise<AnswerCounts | null>
  /** Just made: its first question is begun at once. */
  readonly fresh: boolean
  /** A form in it was left: it is not just made any more. */
  readonly onLeft: () => void
}

type Opened = { readonly type: 'instrument' | 'new' } | { readonly type: 'question'; readonly id: string }
/** Why something was not deleted, below what it is about: a question's id, or the instrument's. */
type Kept = { readonly about: string; readonly words: string }

export function OwnInstrumentEntry({ listing, counts, recount, fresh, onLeft }: OwnInstrumentEntryProps) {
  const { t } = useTranslation('library')
  const { instrument, questions } = listing
  const { edit } = useOwnLibrary()
  const say = useUndoToast()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [begun, setBegun] = useState(false)
  const place = useFocusBack<HTMLDivElement>(
    opened === null ? null : opened.type === 'question' ? opened.id : opened.type,
  )
  const [kept, setKept] = useState<Kept | null>(null)
  const close = () => {
    setOpened(null)
    onLeft()
  }
  if (fresh && !begun) {
    setBegun(true)
    setOpened({ type: 'new' })
  }

  const write = async (edits: readonly Edit[], words: string | null) => {
    setKept(null)
    const wrote = await edit(() => edits)
    if (wrote.stored && words !== null) say(words, wrote.undo)
  }
  /** Only what nobody has answered may go; counted at this moment, not when the page opened. */
  const remove = async (
    about: string,
    some: readonly OwnQuestion[],
    edits: readonly Edit[],
    words: string,
  ) => {
    const now = await recount(some.map(({ id }) => id))
    const answers = now === null ? undefined : answersTo(now, some)
    if (answers === undefined) setKept({ about, words: t('question.notCounted') })
    else if (answers > 0) {
      const key = about === instrument.id ? 'instrument.keptFor' : 'question.keptFor'
      setKept({ about, words: t(key, { count: answers }) })
    } else await write(edits, words)
  }
  const asked = questions.filter(({ retired }) => !retired)

  return (
    <div ref={place} className={styles.instrument}>
      {opened?.type === 'instrument' ? (
        <InstrumentForm instrument={instrument} onDone={close} />
      ) : (
        <InstrumentHead instrument={instrument} questions={questions} counts={counts}>
          <Button
            variant="quiet"
            aria-label={t('instrument.editOf', { name: instrument.name })}
            onPress={() => {
              setOpened({ type: 'instrument' })
            }}
          >
            {t('instrument.edit')}
          </Button>
          <Button
            variant="quiet"
            aria-label={t('instrument.deleteOf', { name: instrument.name })}
            onPress={() => {
              void remove(
                instrument.id,
                questions,
                [
                  deletion(instrument.id, 'ownInstrument'),
                  ...questions.map(({ id }) => deletion(id, 'ownQuestion')),
                ],
                t('instrument.deleted', { name: instrument.name }),
              )
            }}
          >
            {t('instrument.delete')}
          </Button>
        </InstrumentHead>
      )}
      <KeptNotice kept={kept} about={instrument.id} />
      {questions.length === 0 && opened?.type !== 'new' && (
        <p className={styles.empty}>{t('instrument.empty')}</p>
      )}
      <ul className={styles.questions}>
        {questions.map((question) => (
          <li key={question.id}>
            {opened?.type === 'question' && opened.id === question.id ? (
              <QuestionForm
                instrument={instrument}
                question={question}
                place={question.place}
                count={countOf(counts, question.id)}
                onDone={close}
              />
            ) : (
              <>
                <QuestionEntry
                  question={question}
                  opens={question.id}
                  answers={<AnswersWords counts={counts} questions={[question]} />}
                >
                  <Button
                    variant="quiet"
                    aria-label={t('question.editOf', { title: question.title })}
                    onPress={() => {
                      setOpened({ type: 'question', id: question.id })
                    }}
                  >
                    {t('question.edit')}
                  </Button>
                  <QuestionMenu
                    question={question}
                    first={asked[0]?.id === question.id}
                    last={asked.at(-1)?.id === question.id}
                    onMove={(by) => {
                      void write(
                        movedPlaces(questions, question.id, by).map(({ id, place }) => ({
                          record: id,
                          kind: 'ownQuestion',
                          set: { place },
                        })),
                        null,
                      )
                    }}
                    onRetire={(retired) => {
                      void write(
                        [{ record: question.id, kind: 'ownQuestion', set: { retired } }],
                        t(retired ? 'question.nowRetired' : 'question.nowAsked', { title: question.title }),
                      )
                    }}
                    onRemove={() => {
                      void remove(
                        question.id,
                        [question],
                        [deletion(question.id, 'ownQuestion')],
                        t('question.deleted', { title: question.title }),
                      )
                    }}
                  />
                </QuestionEntry>
                <KeptNotice kept={kept} about={question.id} />
              </>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.add} data-opens="new">
        {opened?.type === 'new' ? (
          <QuestionForm
            instrument={instrument}
            question={null}
            place={placeAfter(questions)}
            count={undefined}
            onDone={close}
          />
        ) : (
          <Button
            aria-label={t('instrument.addQuestionTo', { name: instrument.name })}
            onPress={() => {
              setOpened({ type: 'new' })
            }}
          >
            {t('instrument.addQuestion')}
          </Button>
        )}
      </div>
    </div>
  )
}

function deletion(record: string, kind: string): Edit {
  return { record, kind, set: { deleted: true } }
}

function KeptNotice({ kept, about }: { readonly kept: Kept | null; readonly about: string }) {
  if (kept?.about !== about) return null
  return (
    <p role="alert" className={styles.kept}>
      {kept.words}
    </p>
  )
}

export type InstrumentHeadProps = {
  readonly instrument: OwnInstrument
  readonly questions: readonly OwnQuestion[]
  readonly counts: AnswerCounts | undefined
  /** The acts; none on a colleague's. */
  readonly children?: ReactNode
}

/** Its name, version, how much is in it, and what it is for. */
export function InstrumentHead({ instrument, questions, counts, children }: InstrumentHeadProps) {
  const { t } = useTranslation('library')
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h3 className="strong">
          <bdi>{instrument.name}</bdi>
        </h3>
        <p className={styles.facts}>
          {t('instrument.questions', { count: questions.length })},{' '}
          <AnswersWords counts={counts} questions={questions} />,{' '}
          {t('instrument.version', { version: instrument.version })}
        </p>
        {instrument.about !== '' && (
          <p className="ink-2">
            <bdi dir="auto">{instrument.about}</bdi>
          </p>
        )}
      </div>
      {children !== undefined && (
        <div className={styles.acts} data-opens="instrument">
          {children}
        </div>
      )}
    </div>
  )
}
