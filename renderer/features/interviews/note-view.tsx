/** One note, read: its text with the evidence marked, what rests on it, and what became of it since it was finalised. */
import { lazy, Suspense, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf, type Day } from '../../../shared/domain/day.ts'
import type { Note } from '../../../shared/domain/note.ts'
import { useData } from '../../data/data-context.tsx'
import type { AccountView } from '../../data/data.ts'
import { Loading } from '../../data/settled-mark.tsx'
import { Button } from '../../ui/button.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useFormat } from '../../ui/format.ts'
import { useNavigate } from '../../ui/navigation.tsx'
import { Section } from '../../ui/section.tsx'
import { showToast } from '../../ui/toast.tsx'
import { AttachmentsPart } from './attachments-part.tsx'
import { BodyConflict } from './body-conflict.tsx'
import { CutOffRecordings } from './cut-off.tsx'
import { GivenAnswers } from './given-answers.tsx'
import { NoteRevisions } from './note-revisions.tsx'
import { NoteText } from './note-text.tsx'
import { Meaning } from './plan-meaning.tsx'
import { PlanOutcome } from './plan-outcome.tsx'
import { PlanPart } from './plan-part.tsx'
import styles from './note-view.module.css'
import type { Revision } from './revisions.ts'
import { useAttaching } from './use-attaching.ts'

/** The editor is large and seldom needed here: it is loaded when it is. */
const NoteEditing = lazy(() =>
  import('./note-editing.tsx').then((module) => ({ default: module.NoteEditing })),
)

export type NoteViewProps = {
  readonly note: Note
  readonly view: AccountView
  readonly today: Day
  /** The id of the answer or motive whose words are to be pointed at. */
  readonly quoted?: string | undefined
}

export function NoteView({ note, view, today, quoted }: NoteViewProps) {
  const { t } = useTranslation('interviews')
  const format = useFormat()
  const data = useData()
  const go = useNavigate()
  const { now } = useEnvironment()
  const [editing, setEditing] = useState(false)
  const [shown, setShown] = useState<Revision | null>(null)
  const attaching = useAttaching(view.records.account.id, note.id)
  const { records, stored } = view
  const account: string = records.account.id
  const answers = useMemo(
    () => records.observations.filter((one) => one.note === note.id),
    [records, note.id],
  )
  const quotations = useMemo(() => answers.flatMap(({ quotation }) => quotation ?? []), [answers])
  const pointed = useMemo(
    () =>
      [...answers, ...records.motives.filter((one) => one.note === note.id)].find(({ id }) => id === quoted)
        ?.quotation ?? null,
    [answers, records, note.id, quoted],
  )
  const record = stored.find(({ id }) => id === note.id)
  const there = records.people.filter((person) => note.present[person.id] === true)
  const title =
    note.title === '' ? format.list(there.map(({ name }) => name)) || t('list.untitled') : note.title

  const remove = async () => {
    const gone = await data.commit({
      account,
      edits: [{ record: note.id, kind: 'note', set: { deleted: true } }],
    })
    if (!gone.ok && gone.error.type !== 'notJournalled') {
      showToast({ text: t('read.notDeleted') })
      return
    }
    const text =
      answers.length === 0
        ? t('read.deleted', { title })
        : t('read.deletedAnswers', { title, count: answers.length })
    if (!gone.ok) showToast({ text })
    else {
      const { change } = gone.value
      showToast({ text, action: { label: t('read.undo'), act: () => void data.undo(change) } })
    }
    go(`/accounts/${account}/interviews`)
  }
  // Prepared beforehand, and nothing came of it yet: the conversation begins now.
  const isToCome =
    note.startedAt === null && note.finalisedAt === null && note.body === '' && answers.length === 0
  const resume = async () => {
    if (isToCome) {
      const startedAt = now()
      const set = { startedAt, day: dayOf(startedAt) }
      await data.commit({ account, edits: [{ record: note.id, kind: 'note', set }] })
    }
    go(`/live/${note.id}`)
  }
  const finalise = () =>
    void data.commit({ account, edits: [{ record: note.id, kind: 'note', set: { finalisedAt: now() } }] })

  return (
    <article className={styles.note} aria-label={t('read.region')} {...attaching.onto}>
      <header className={styles.head}>
        <div>
          <h3 className="type-title">
            <bdi>{title}</bdi>
          </h3>
          <p className={styles.about}>
            {format.day(note.day, today)}
            {there.length > 0 && note.title !== '' && (
              <bdi>, {format.list(there.map(({ name }) => name))}</bdi>
            )}
            {note.finalisedAt !== null && (
              <>. {t('read.finalised', { at: format.moment(note.finalisedAt) })}</>
            )}
          </p>
          {note.bailOut !== '' && <p className={styles.about}>{t('read.bailOut', { plan: note.bailOut })}</p>}
        </div>
        <div className={styles.acts}>
          {note.finalisedAt === null && !editing && (
            <>
              <Button onPress={() => void resume()}>{t(isToCome ? 'start.act' : 'list.resume')}</Button>
              <Button variant="quiet" onPress={finalise}>
                {t('read.finalise')}
              </Button>
            </>
          )}
          {!editing && (
            <Button
              variant="quiet"
              onPress={() => {
                setShown(null)
                setEditing(true)
              }}
            >
              {t('read.edit')}
            </Button>
          )}
          <Button variant="quiet" onPress={() => void remove()}>
            {t('read.delete')}
          </Button>
        </div>
      </header>
      <CutOffRecordings account={account} note={note.id} keep={attaching.keep} />
      {record !== undefined && record.conflicts.includes('body') && !editing && (
        <BodyConflict account={account} record={record} />
      )}
      {editing ? (
        <Suspense
          fallback={
            <>
              <NoteText body={note.body} quotations={quotations} />
              <Loading />
            </>
          }
        >
          <NoteEditing
            account={account}
            note={note}
            people={records.people}
            quotations={quotations}
            onDone={() => {
              setEditing(false)
            }}
          />
        </Suspense>
      ) : shown !== null ? (
        <div className={styles.earlier}>
          <p className={styles.notice}>
            {t('revisions.viewing', { at: format.moment(shown.wall) })}{' '}
            <Button
              variant="quiet"
              onPress={() => {
                setShown(null)
              }}
            >
              {t('revisions.back')}
            </Button>
          </p>
          <NoteText body={shown.body} quotations={quotations} />
        </div>
      ) : note.body.trim() === '' ? (
        <p className={styles.about}>{t('read.empty')}</p>
      ) : (
        <NoteText body={note.body} quotations={quotations} pointed={pointed} />
      )}
      <div className={styles.below}>
        <PlanPart note={note} records={records} today={today} />
        {answers.length > 0 && (
          <div className={styles.outcome}>
            <PlanOutcome note={note} answers={answers} people={records.people} />
          </div>
        )}
        {(note.finalisedAt !== null || note.meaning !== '') && <Meaning account={account} note={note} />}
        <Section title={t('read.evidence')}>
          <GivenAnswers
            observations={answers}
            people={records.people}
            steps={records.valueSteps}
            body={note.body}
            empty={t('read.evidenceNone')}
          />
        </Section>
        <AttachmentsPart note={note} records={records} attaching={attaching} />
        {note.finalisedAt !== null && (
          <NoteRevisions account={account} note={note} finalisedAt={note.finalisedAt} onView={setShown} />
        )}
      </div>
    </article>
  )
}
