/** One relation as it is read: the sentence, what they do with and for each other, since when, and the acts on it. */
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { Relation } from '../../../shared/domain/relation.ts'
import { useFormat } from '../../ui/format.ts'
import { NoteLink } from '../../ui/note-link.tsx'
import { OpenButton } from '../../ui/open-link.tsx'
import { Said } from '../../ui/quote.tsx'
import styles from './person-detail.module.css'
import { hasEnded } from './relations-of.ts'
import { useRelationWords } from './use-relation-words.ts'

export type RelationEntryProps = {
  readonly relation: Relation
  readonly people: readonly Person[]
  readonly asOf: Day
  readonly onEdit: () => void
  readonly onEnd: () => void
  readonly onDelete: () => void
}

export function RelationEntry({ relation, people, asOf, onEdit, onEnd, onDelete }: RelationEntryProps) {
  const { t } = useTranslation('people')
  const { sentence } = useRelationWords(people)
  const words = { sentence: sentence(relation) }
  return (
    <div className={styles.relation}>
      <div>
        <RelationLine relation={relation} people={people} asOf={asOf} />
      </div>
      <p className={styles.acts} data-opens={relation.id}>
        <OpenButton aria-label={t('relations.edit', words)} onPress={onEdit}>
          {t('relations.editShort')}
        </OpenButton>
        {relation.until === null && (
          <OpenButton aria-label={t('relations.end', words)} onPress={onEnd}>
            {t('relations.endShort')}
          </OpenButton>
        )}
        <OpenButton aria-label={t('relations.delete', words)} onPress={onDelete}>
          {t('relations.deleteShort')}
        </OpenButton>
      </p>
    </div>
  )
}

type RelationLineProps = Pick<RelationEntryProps, 'relation' | 'people' | 'asOf'>

/** Also what the list of people says. */
export function RelationLine({ relation, people, asOf }: RelationLineProps) {
  const { t } = useTranslation('people')
  const format = useFormat()
  const { sentence } = useRelationWords(people)
  const { about, since, until, note, quotation } = relation
  return (
    <>
      <p className={hasEnded(relation, asOf) ? 'ink-3' : undefined}>
        <bdi>{sentence(relation)}</bdi>
        {since !== null && (
          <span className="ink-2">, {t('relations.sinceDay', { day: format.day(since, asOf) })}</span>
        )}
        {until !== null && (
          <span className="ink-2">, {t('relations.untilDay', { day: format.day(until, asOf) })}</span>
        )}
        {about.trim() === '' ? '.' : ': '}
        {about.trim() !== '' && (
          <bdi dir="auto" className="ink-2">
            {about}
          </bdi>
        )}
      </p>
      {quotation !== null && (
        <p>
          <Said>{quotation.exact}</Said>{' '}
          {note !== null && (
            <NoteLink note={note} quoted={relation.id}>
              {t('relations.toNote')}
            </NoteLink>
          )}
        </p>
      )}
    </>
  )
}
