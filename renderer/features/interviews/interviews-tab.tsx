/** The account's interviews: its notes by day on one side, the one being read on the other. */
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf, daysBetween } from '../../../shared/domain/day.ts'
import type { Note } from '../../../shared/domain/note.ts'
import { useAccountView } from '../../data/hooks.ts'
import { useCutOff } from '../../data/use-cut-off.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Empty } from '../../ui/empty.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useFormat } from '../../ui/format.ts'
import { Link, useNavigation, withSearch } from '../../ui/navigation.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import styles from './interviews-tab.module.css'
import { NoteView } from './note-view.tsx'
import { notesByDay, summaryOf } from './notes-by-day.ts'
import { StartForm } from './start-form.tsx'
import { shortName } from './speaker.ts'

export function InterviewsTab({ account }: { readonly account: string }) {
  const { t } = useTranslation('interviews')
  const format = useFormat()
  const { now } = useEnvironment()
  const { search } = useNavigation()
  const view = useAccountView(account)
  const cutOff = useCutOff(account)
  const [starting, setStarting] = useState(search['start'] !== undefined)
  const days = useMemo(() => notesByDay(view?.records.notes ?? []), [view])
  if (view === undefined || view === null) return null

  const { records } = view
  const today = dayOf(now())
  const newest = days[0]?.notes[0]
  const chosen = records.notes.find(({ id }) => id === search['note']) ?? newest
  const { answers, people } = summaryOf(records)
  const age = newest === undefined ? 0 : daysBetween(newest.day, today)
  const when =
    age <= 0 ? t('list.today') : age === 1 ? t('list.yesterday') : t('list.daysAgo', { count: age })
  const href = (note: Note) => withSearch(`/accounts/${account}/interviews`, { note: note.id })
  const there = (note: Note) => {
    const names = records.people.filter((person) => note.present[person.id] === true).map(shortName)
    return names.length === 0 ? t('live.nobody') : format.list(names)
  }
  return (
    <>
      <Sentence
        basis={
          answers === 0
            ? undefined
            : t('list.basis', { count: people, answers: t('list.answers', { count: answers }) })
        }
      >
        {newest === undefined ? t('list.leadNone') : t('list.lead', { count: records.notes.length, when })}
      </Sentence>
      {starting ? (
        <StartForm
          records={records}
          today={today}
          onCancel={() => {
            setStarting(false)
          }}
        />
      ) : (
        <div className={styles.act}>
          <Button
            shortcut="N"
            onPress={() => {
              setStarting(true)
            }}
          >
            {t('start.title')}
          </Button>
        </div>
      )}
      {newest === undefined ? (
        !starting && <Empty why={t('list.empty')} />
      ) : (
        <div className={styles.columns}>
          <nav aria-label={t('list.notes')} className={styles.list}>
            {days.map(({ day, notes }) => (
              <section key={day} aria-label={format.day(day, today)}>
                <h3 className={styles.day}>{format.day(day, today)}</h3>
                <ul>
                  {notes.map((note) => (
                    <li key={note.id}>
                      <Link
                        href={href(note)}
                        current={note.id === chosen?.id}
                        className={classNames(styles.row, note.id === chosen?.id && styles.chosen)}
                      >
                        <span className={styles.title}>
                          <bdi>{note.title === '' ? there(note) : note.title}</bdi>
                        </span>
                        <span className={styles.about}>
                          {note.title !== '' && <bdi>{there(note)}</bdi>}
                          {note.finalisedAt === null && (
                            <span className={styles.draft}> {t('list.draft')}</span>
                          )}
                        </span>
                        {cutOff.some((one) => one.note === note.id) && (
                          <span className={classNames(styles.about, styles.draft)}>
                            {t('attachments.cutOff.inNote')}
                          </span>
                        )}
                      </Link>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </nav>
          {chosen !== undefined && (
            <NoteView key={chosen.id} note={chosen} view={view} today={today} quoted={search['quoted']} />
          )}
        </div>
      )}
    </>
  )
}
