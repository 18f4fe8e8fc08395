/** What to ask next, in the order in which an answer would move the picture, with whom it is best asked of. */
import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { NextQuestion } from '../../../shared/scoring/account-score.ts'
import { useCatalogue, useInstrumentWords } from '../../ui/instrument-words.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { Said } from '../../ui/quote.tsx'
import { Section } from '../../ui/section.tsx'
import { Opens } from './opens.tsx'
import type { OpenTopic, PictureData } from './picture-data.ts'
import styles from './picture.module.css'

const SHOWN = 5
/** An em space: it parts two acts in a line, and takes no room where the line breaks. */
const APART = '\u2003'

export type AskNextSectionProps = {
  readonly picture: PictureData
  readonly open: OpenTopic
  /** Opens the form for an answer to this question, with the person and what it is about at hand. */
  readonly onAnswer: (next: NextQuestion) => void
  /** Opens the form that tries an answer to it. */
  readonly onTry: (next: NextQuestion) => void
}

export function AskNextSection({ picture, open, onAnswer, onTry }: AskNextSectionProps) {
  const { t } = useTranslation('assessment')
  const { askNext } = picture.score
  if (askNext.length === 0) return <Section title={t('next.title')}>{t('next.none')}</Section>
  return (
    <Section title={t('next.title')} sub={t('next.sub')}>
      <ol className={styles.ranked}>
        {askNext.slice(0, SHOWN).map((next, index) => (
          <li key={`${next.question} ${next.subject ?? ''}`}>
            <span className="ink-3">{index + 1}</span>
            <NextEntry next={next} picture={picture} open={open} onAnswer={onAnswer} onTry={onTry} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

function NextEntry({
  next,
  picture,
  open,
  onAnswer,
  onTry,
}: AskNextSectionProps & { readonly next: NextQuestion }) {
  const { t } = useTranslation('assessment')
  const { t: named } = useTranslation('instruments')
  const words = useInstrumentWords()
  const question = useCatalogue().questions.get(next.question)
  const person = next.person === null ? undefined : picture.people.get(next.person)
  const subject =
    next.subject === null
      ? undefined
      : (picture.people.get(next.subject)?.name ?? picture.steps.get(next.subject)?.name)
  const construct =
    question?.construct != null
      ? words.construct(question.construct)
      : question?.quadrant !== undefined
        ? named(`quadrants.${question.quadrant}.name`)
        : ''
  const answer = () => {
    onAnswer(next)
  }
  return (
    <div>
      <Said>{words.question(next.question)?.probe ?? next.question}</Said>
      <p className="ink-2">
        {subject !== undefined && <bdi>{t('next.about', { subject })} </bdi>}
        <Opens open={open} topic={{ type: 'question', question: next.question }}>
          {t(`next.${next.because}`, { construct })}
        </Opens>{' '}
        {person === undefined ? (
          <OpenButton onPress={answer}>{t('next.anyone')}</OpenButton>
        ) : (
          <Trans
            t={t}
            i18nKey={person.placeholder ? 'next.bestPlaceholder' : 'next.best'}
            values={{ name: person.name }}
            components={{ person: <Best act={answer} /> }}
          />
        )}
        {APART}
        <OpenButton
          onPress={() => {
            onTry(next)
          }}
        >
          {t('whatIf.act')}
        </OpenButton>
      </p>
    </div>
  )
}

function Best({ act, children }: { readonly act: () => void; readonly children?: ReactNode }) {
  return (
    <OpenButton onPress={act}>
      <bdi>{children}</bdi>
    </OpenButton>
  )
}
