/** What is measured: each construct with its questions, and each question with its options and their values. */
import { useTranslation } from 'react-i18next'
import type { ModelDocument } from '../../../shared/documentation/model-document.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import styles from './model-page.module.css'
import { SourceMark } from './source-mark.tsx'

type ModelProps = { readonly model: ModelDocument }

export function Constructs({ model }: ModelProps) {
  const { t } = useTranslation(['model', 'instruments'])
  const importanceOf = (name: string): number =>
    model.parameters.find((parameter) => parameter.name === `importance.${name}`)?.value ?? 0
  return (
    <>
      {model.constructs.map(({ construct: { id, tier, importance }, questions }) => (
        <section key={id} className={styles.entry}>
          <h3 className={styles.name}>{t(`instruments:constructs.${id}.name`)}</h3>
          <p className={styles.marks}>
            {[
              t('tier', { tier }),
              t('ends', {
                lower: t(`instruments:constructs.${id}.lower`),
                upper: t(`instruments:constructs.${id}.upper`),
              }),
              t('weighs', { importance: importanceOf(importance) }),
            ].join(' · ')}
          </p>
          {questions.length === 0 ? <p>{t('noQuestions')}</p> : <Questions questions={questions} />}
        </section>
      ))}
    </>
  )
}

export function Explaining({ model }: ModelProps) {
  return <Questions questions={model.explaining} />
}

function Questions({ questions }: { readonly questions: readonly Question[] }) {
  return (
    <ul className={styles.questions}>
      {questions.map((question) => (
        <QuestionEntry key={question.id} question={question} />
      ))}
    </ul>
  )
}

function QuestionEntry({ question }: { readonly question: Question }) {
  const { t } = useTranslation('model')
  const words = useInstrumentWords()
  const format = useFormat()
  const said = words.question(question.id)
  const marks = [
    question.core ? t('core') : null,
    question.screening === true ? t('screening') : null,
    question.retired === true ? t('retired') : null,
  ].filter((mark) => mark !== null)
  return (
    <li className={styles.question}>
      <p className={styles.title}>
        <bdi>{said?.title ?? question.id}</bdi> <SourceMark source={question.source} />
        {marks.length > 0 && <span className={styles.marks}> {marks.join(' · ')}</span>}
      </p>
      <p className={styles.probe} dir="auto">
        {said?.probe}
      </p>
      <ol className={styles.options}>
        {question.options.map(({ id, value, averse }) => (
          <li key={id} className={styles.option}>
            <bdi>{words.option(question.id, id)?.label ?? id}</bdi>
            {averse === true && <span className={styles.marks}> {t('averse')}</span>}
            <span className={styles.value}>{format.level(value)}</span>
          </li>
        ))}
      </ol>
    </li>
  )
}
