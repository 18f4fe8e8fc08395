/** What was changed in a note after it was finalised: by whom, when, and the text as it was then. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../../shared/domain/note.ts'
import { useChanges } from '../../data/hooks.ts'
import { useFormat } from '../../ui/format.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './note-revisions.module.css'
import { revisionsOf, type Revision } from './revisions.ts'

export type NoteRevisionsProps = {
  readonly account: string
  readonly note: Note
  /** Milliseconds since 1970 UTC. */
  readonly finalisedAt: number
  readonly onView: (revision: Revision) => void
}

export function NoteRevisions({ account, note, finalisedAt, onView }: NoteRevisionsProps) {
  const { t } = useTranslation('interviews')
  const format = useFormat()
  const changes = useChanges(account)
  const revisions = useMemo(
    () => (changes === undefined ? null : revisionsOf(changes, note.id, finalisedAt)),
    [changes, note.id, finalisedAt],
  )
  if (revisions === null) return null
  const { finalised, later } = revisions
  const author = (revision: Revision) => (revision.author === '' ? t('revisions.you') : revision.author)
  const grown = ({ grown: by }: Revision) =>
    by === 0
      ? t('revisions.same')
      : by > 0
        ? t('revisions.more', { count: by })
        : t('revisions.fewer', { count: -by })
  return (
    <Section
      title={t('revisions.title')}
      sub={later.length === 0 ? t('revisions.none') : t('revisions.since')}
    >
      {later.length > 0 && (
        <ul className={styles.rows}>
          {later.map((revision) => row(revision, grown(revision)))}
          {finalised !== null && row(finalised, t('revisions.first'))}
        </ul>
      )}
    </Section>
  )

  function row(revision: Revision, about: string) {
    return (
      <li key={revision.change} className={styles.row}>
        <OpenButton
          onPress={() => {
            onView(revision)
          }}
        >
          {t('revisions.row', { author: author(revision), at: format.moment(revision.wall) })}
        </OpenButton>
        <span className={styles.about}>{about}</span>
      </li>
    )
  }
}
