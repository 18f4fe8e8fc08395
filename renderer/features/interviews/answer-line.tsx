/** The line that says what was just recorded, with its words, and takes it back. */
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { useCatalogue, useInstrumentWords } from '../../ui/instrument-words.ts'
import { Said } from '../../ui/quote.tsx'
import styles from './answer-line.module.css'
import type { AnswerLine } from './use-answering.ts'

export function AnswerLineText({
  line,
  isPlanned,
  onUndo,
}: {
  readonly line: AnswerLine | null
  /** Whether the plan says something of it: what, only F9 shows. */
  readonly isPlanned: boolean
  readonly onUndo: () => void
}) {
  const { t } = useTranslation('interviews')
  const instruments = useInstrumentWords()
  const { questions } = useCatalogue()
  return (
    <div role="status" className={styles.place}>
      {line !== null && line.type !== 'recorded' && <p>{t(`live.${line.type}`)}</p>}
      {line?.type === 'recorded' && (
        <div className={styles.line}>
          <p className={styles.words}>
            {line.speaker === null
              ? t('live.recorded', what())
              : t('live.recordedBy', { ...what(), person: line.speaker })}
            {line.words !== null && (
              <>
                {' '}
                <Said>{shorten(line.words)}</Said>
              </>
            )}
            {isPlanned && <span className={styles.planned}> {t('plan.noted')}</span>}
          </p>
          {line.change !== '' && (
            <Button variant="quiet" onPress={onUndo}>
              {t('live.undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  )

  function what() {
    if (line?.type !== 'recorded') return { about: '', answer: '', how: '' }
    const { question, answer, kind } = line
    const construct = questions.get(question)?.construct
    const about =
      construct === undefined || construct === null
        ? (instruments.question(question)?.title ?? question)
        : instruments.construct(construct)
    return {
      about: line.of === null ? about : t('live.aboutOf', { about, of: line.of }),
      answer:
        'option' in answer
          ? (instruments.option(question, answer.option)?.short ?? answer.option)
          : t(`live.answers.${answer.without}`),
      how: t(`live.kindsLower.${kind}`),
    }
  }
}

function shorten(words: string): string {
  const text = words.replace(/\s+/g, ' ')
  return text.length <= 90 ? text : `${text.slice(0, 89).trimEnd()}…`
}
