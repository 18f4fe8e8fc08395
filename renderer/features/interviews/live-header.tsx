/** The line above an interview: who is here, how long it runs, what is saved, the bail-out plan, the way out. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../../shared/domain/note.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { NameField } from '../../ui/name-field.tsx'
import { OpenButton } from '../../ui/open-link.tsx'
import styles from './live-header.module.css'
import { SaveLine } from './save-line.tsx'
import { shortName } from './speaker.ts'

const DAY = 86_400_000
/** Often enough that the minute shown is never half a minute late. */
const LOOK_EVERY = 15_000

export type LiveHeaderProps = {
  readonly note: Note
  readonly people: readonly Person[]
  readonly now: () => number
  readonly isPresentOpen: boolean
  readonly onPresent: () => void
  /** After the recorder said who they are. */
  readonly onNamed: () => void
  readonly onBailOut: () => void
  readonly onLeave: () => void
}

export function LiveHeader({
  note,
  people,
  now,
  isPresentOpen,
  onPresent,
  onNamed,
  onBailOut,
  onLeave,
}: LiveHeaderProps) {
  const { t } = useTranslation('interviews')
  const format = useFormat()
  const [author, setAuthor] = useAuthorName()
  const there = people.filter((person) => note.present[person.id] === true)
  return (
    <header className={styles.header} data-region="header">
      <OpenButton strong aria-expanded={isPresentOpen} onPress={onPresent}>
        {there.length === 0 ? t('live.nobody') : <bdi>{format.list(there.map(shortName))}</bdi>}
      </OpenButton>
      <Elapsed startedAt={note.startedAt} now={now} />
      {author === '' && <NameField inLine name={author} onName={setAuthor} onDone={onNamed} />}
      <span className={styles.end}>
        <SaveLine />
        <Button variant="quiet" onPress={onBailOut}>
          {t('live.bailOut')}
          <Kbd>F9</Kbd>
        </Button>
        <Button onPress={onLeave}>{t('live.leave')}</Button>
      </span>
    </header>
  )
}

/** Hours and minutes since the conversation began; nothing for one written up on another day. */
function Elapsed({ startedAt, now }: { readonly startedAt: number | null; readonly now: () => number }) {
  const { t } = useTranslation('interviews')
  const [at, setAt] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => {
      setAt(now())
    }, LOOK_EVERY)
    return () => {
      clearInterval(timer)
    }
  }, [now])
  if (startedAt === null || at - startedAt >= DAY / 2) return null
  const minutes = Math.max(0, Math.floor((at - startedAt) / 60_000))
  const text = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return (
    <span className={styles.elapsed} role="timer" aria-live="off" aria-label={`${t('live.elapsed')} ${text}`}>
      {text}
    </span>
  )
}
