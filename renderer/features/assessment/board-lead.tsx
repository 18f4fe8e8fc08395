/** How the evidence stands, counted in one sentence, with the one thing to do next beside it. */
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../ui/instrument-words.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import type { BoardPlace } from './board-lines.tsx'
import { linesOf, type BoardCounts } from './board-shown.ts'
import { placeToAsk } from './board-next.ts'
import type { Board } from './board-rows.ts'
import type { BoardWords } from './board-words.ts'
import styles from './board.module.css'
import lead from './picture.module.css'
import type { PictureData } from './picture-data.ts'

export type BoardLeadProps = {
  readonly board: Board
  readonly counts: BoardCounts
  readonly picture: PictureData
  readonly words: BoardWords
  readonly onGo: (place: BoardPlace) => void
}

export function BoardLead(props: BoardLeadProps) {
  const { t } = useTranslation('assessment')
  const { board, counts } = props
  const lines = linesOf(board.groups)
  const answered = lines.filter(({ cells }) => cells.some(({ sort }) => sort === 'value')).length
  return (
    <div className={styles.lead}>
      {answered === 0 ? (
        <Sentence verdict={t('board.lead.nothingVerdict')}>{t('board.lead.nothing')}</Sentence>
      ) : (
        <Sentence
          verdict={t('board.lead.verdict', {
            gaps: t('board.lead.gaps', { count: counts.gaps }),
            contradictions: t('board.lead.contradictions', { count: counts.contradictions }),
          })}
          basis={t('board.lead.basis', { answered, all: lines.length })}
        >
          {t('board.lead.single', { count: counts.singleSource })}{' '}
          {t('board.lead.changes', { count: counts.changes })}
        </Sentence>
      )}
      <Next {...props} />
    </div>
  )
}

function Next({ board, picture, words, onGo }: BoardLeadProps) {
  const { t } = useTranslation('assessment')
  const catalogue = useCatalogue()
  const next = placeToAsk(board, picture.score.askNext, catalogue)
  if (next === null)
    return (
      <dl className={lead.next}>
        <div>
          <dt>{t('board.next.label')}</dt>
          <dd>{t('board.next.nothing')}</dd>
        </div>
      </dl>
    )
  const { line, column } = next
  const person = column.kind === 'person' ? column.person.name : null
  return (
    <dl className={lead.next}>
      <div>
        <dt>{t('board.next.label')}</dt>
        <dd>
          <OpenButton
            onPress={() => {
              onGo({ line: line.id, column: column.id })
            }}
          >
            {words.question(line.question)}
          </OpenButton>
          <p className="type-meta ink-2">
            {person === null ? (
              t('board.next.anyone')
            ) : line.subject.name === '' ? (
              <bdi>{t('board.next.ask', { person })}</bdi>
            ) : (
              <bdi>{t('board.next.askAbout', { person, subject: words.subject(line.subject) })}</bdi>
            )}
          </p>
        </dd>
      </div>
    </dl>
  )
}
