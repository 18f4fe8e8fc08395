/** One finding as it is delivered: the statement, so what, what to do, who does it, and the answers behind it. */
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { NoteLink } from '../../ui/note-link.tsx'
import { Quote } from '../../ui/quote.tsx'
import { RecordActs } from '../../ui/record-acts.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import type { FoundFinding } from './findings-on.ts'
import styles from './findings-tab.module.css'
import { useAnswerWords } from './use-answer-words.ts'

export type FindingEntryProps = {
  readonly account: string
  readonly found: FoundFinding
  readonly people: readonly Person[]
  readonly asOf: Day
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onEdit: () => void
}

const NAMED = 80

export function FindingEntry(props: FindingEntryProps) {
  const { account, found, people, asOf, isFirst, isLast, onMove, onEdit } = props
  const { t } = useTranslation('findings')
  const format = useFormat()
  const write = useWriter()
  const say = useUndoToast()
  const { finding, evidence, gone } = found
  const { statement, soWhat, recommendation, owner, day } = finding
  const name = statement.length > NAMED ? `${statement.slice(0, NAMED)}…` : statement
  const remove = async () => {
    const wrote = await write(account, [{ record: finding.id, kind: 'finding', set: { deleted: true } }])
    if (wrote.stored) say(t('deleted'), wrote.undo)
  }
  return (
    <div className={styles.entry}>
      <div className={styles.words}>
        <p className={styles.statement}>
          <bdi dir="auto">{statement}</bdi>
        </p>
        <dl className={styles.parts}>
          {soWhat !== '' && (
            <div>
              <dt>{t('parts.soWhat')}</dt>
              <dd>
                <bdi dir="auto">{soWhat}</bdi>
              </dd>
            </div>
          )}
          {recommendation !== '' && (
            <div>
              <dt>{t('parts.recommendation')}</dt>
              <dd>
                <bdi dir="auto">{recommendation}</bdi>
              </dd>
            </div>
          )}
          <div>
            <dt>{t('parts.owner')}</dt>
            <dd>
              {owner === '' ? <span className="ink-3">{t('noOwner')}</span> : <bdi>{owner}</bdi>}
              <span className="ink-3">, {t('drawn', { day: format.day(day, asOf) })}</span>
            </dd>
          </div>
          <div>
            <dt>{t('parts.evidence')}</dt>
            <dd>
              {evidence.length === 0 && <span className="ink-3">{t('evidence.none')}</span>}
              <Evidence found={found} people={people} asOf={asOf} />
              {gone > 0 && <p className="ink-3">{t('evidence.gone', { count: gone })}</p>}
            </dd>
          </div>
        </dl>
      </div>
      <div className={styles.acts}>
        <Button
          variant="quiet"
          square
          data-move="up"
          aria-label={t('up', { name })}
          isDisabled={isFirst}
          onPress={() => {
            onMove(-1)
          }}
        >
          <ArrowUp size={16} strokeWidth={1.5} aria-hidden />
        </Button>
        <Button
          variant="quiet"
          square
          data-move="down"
          aria-label={t('down', { name })}
          isDisabled={isLast}
          onPress={() => {
            onMove(1)
          }}
        >
          <ArrowDown size={16} strokeWidth={1.5} aria-hidden />
        </Button>
        <RecordActs
          edit={{ short: t('editShort'), whole: t('edit', { name }) }}
          remove={{ short: t('deleteShort'), whole: t('delete', { name }) }}
          onEdit={onEdit}
          onRemove={remove}
        />
      </div>
    </div>
  )
}

function Evidence({ found, people, asOf }: Pick<FindingEntryProps, 'found' | 'people' | 'asOf'>) {
  const { t } = useTranslation('findings')
  const format = useFormat()
  const wordsOf = useAnswerWords(people)
  return found.evidence.map((observation) => {
    const { question, answer, who, quote } = wordsOf(observation)
    return (
      <Quote key={observation.id} text={quote ?? answer} verbatim={quote !== null} glyph={observation.kind}>
        <bdi>{who}</bdi>, <span className="whole">{format.day(observation.day, asOf)}</span>. {question}{' '}
        {quote !== null && <span className="strong">{answer}</span>}{' '}
        {observation.note !== null && (
          <NoteLink note={observation.note} quoted={observation.id}>
            {t('evidence.toNote')}
          </NoteLink>
        )}
      </Quote>
    )
  })
}
