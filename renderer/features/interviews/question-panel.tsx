/** The question being asked: its probe to read out, its answers by number, how we know, and what comes next. */
import { useTranslation } from 'react-i18next'
import type { EvidenceKind } from '../../../shared/domain/observation.ts'
import { classNames } from '../../ui/class-names.ts'
import { Button } from '../../ui/button.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { offered, type AgendaItem } from './agenda.ts'
import type { GivenAnswer } from './answer-input.ts'
import { kindsInTurn } from './live-keys.ts'
import styles from './question-panel.module.css'

export type QuestionPanelProps = {
  readonly item: AgendaItem
  /** What it may be about, the chosen one among them; empty where there is nothing to choose. */
  readonly abouts: readonly About[]
  /** Its place on the agenda, from 1; null for one that was picked beside it. */
  readonly position: number | null
  readonly count: number
  readonly next: AgendaItem | null
  /** What the next one is about, in words; null where that is not said. */
  readonly nextAbout: string | null
  readonly kind: EvidenceKind
  /** Answers given to it in this interview: key of the answer, and whose it was. */
  readonly given: ReadonlyMap<string, string>
  readonly mod: string
  readonly onAbout: (about: string | null) => void
  readonly onKind: (kind: EvidenceKind) => void
  readonly onAnswer: (answer: GivenAnswer) => void
  readonly onNext: () => void
  readonly onPrevious: () => void
  readonly onPick: () => void
}

/** `id` null: whoever answers. */
export type About = { readonly id: string | null; readonly name: string }

/** Keys answer so many options; the others are pressed. */
const KEYED = 6

const withouts = ['dontKnow', 'declined', 'notApplicable'] as const

export function QuestionPanel(props: QuestionPanelProps) {
  const { item, abouts, position, count, next, nextAbout, kind, given, mod } = props
  const { onAbout, onKind, onAnswer, onNext, onPrevious, onPick } = props
  const { question } = item
  const { t } = useTranslation('interviews')
  const words = useInstrumentWords()
  const asked = words.question(question.id)
  return (
    <div className={styles.panel}>
      <p className={styles.now}>
        <strong>{t('live.now')}</strong>
        {position !== null && <span>{t('live.nowOf', { position, count })}</span>}
        <span className={styles.construct}>{asked?.title}</span>
      </p>
      <h1 className={styles.probe} dir="auto">
        “{asked?.probe}”
      </h1>
      {abouts.length > 0 && (
        <div className={styles.how} role="radiogroup" aria-label={t('live.about')}>
          {abouts.map(({ id, name }) => (
            <button
              key={id ?? ''}
              type="button"
              role="radio"
              aria-checked={id === item.about}
              className={classNames(styles.kind, id === item.about && styles.chosen)}
              onMouseDown={(event) => {
                event.preventDefault()
              }}
              onClick={() => {
                onAbout(id)
              }}
            >
              <bdi>{name}</bdi>
            </button>
          ))}
          {abouts.length > 1 && <Kbd>{t('live.aboutKey')}</Kbd>}
        </div>
      )}
      <ol aria-label={asked?.title}>
        {offered(question).map((option, index) => (
          <AnswerRow
            key={option.id}
            digit={index < KEYED ? index + 1 : null}
            mod={mod}
            label={words.option(question.id, option.id)?.label ?? option.id}
            by={given.get(option.id)}
            onPress={() => {
              onAnswer({ option: option.id })
            }}
          />
        ))}
        {withouts.map((without, index) => (
          <AnswerRow
            key={without}
            digit={index + 7}
            mod={mod}
            quiet
            first={index === 0}
            label={t(`live.answers.${without}`)}
            by={given.get(without)}
            onPress={() => {
              onAnswer({ without })
            }}
          />
        ))}
      </ol>
      <div className={styles.how} role="radiogroup" aria-label={t('live.how')}>
        {kindsInTurn.map((one) => (
          <button
            key={one}
            type="button"
            role="radio"
            aria-checked={one === kind}
            className={classNames(styles.kind, one === kind && styles.chosen)}
            onClick={() => {
              onKind(one)
            }}
          >
            <Glyph name={one} size={13} />
            {t(`live.kinds.${one}`)}
          </button>
        ))}
        <Kbd>F4</Kbd>
      </div>
      <div className={styles.next}>
        <p className={styles.now}>
          <strong>{t('live.next')}</strong>
        </p>
        <p className={styles.nextProbe} dir="auto">
          {next === null ? t('live.last') : `“${words.question(next.question.id)?.probe ?? ''}”`}
          {nextAbout !== null && <span className={styles.nextAbout}> {nextAbout}</span>}
        </p>
      </div>
      <div className={styles.acts}>
        <Button onPress={onNext} isDisabled={next === null}>
          {t('live.nextAct')}
          <Kbd>F8</Kbd>
        </Button>
        <Button variant="quiet" onPress={onPrevious}>
          {t('live.previousAct')}
        </Button>
        <Button variant="quiet" onPress={onPick}>
          {t('live.allAct')}
          <Kbd>F2</Kbd>
        </Button>
      </div>
    </div>
  )
}

type AnswerRowProps = {
  /** Null where no key answers it. */
  readonly digit: number | null
  readonly mod: string
  readonly label: string
  readonly by: string | undefined
  readonly quiet?: boolean
  readonly first?: boolean
  readonly onPress: () => void
}

function AnswerRow({ digit, mod, label, by, quiet, first, onPress }: AnswerRowProps) {
  return (
    <li className={classNames(styles.row, first === true && styles.apart)}>
      {/* The caret stays in the note: a press must not take the selection it is about to quote. */}
      <button
        type="button"
        className={classNames(styles.answer, quiet === true && styles.quiet)}
        aria-keyshortcuts={
          digit === null ? undefined : `${mod === 'Ctrl' ? 'Control' : 'Meta'}+${String(digit)}`
        }
        onMouseDown={(event) => {
          event.preventDefault()
        }}
        onClick={onPress}
      >
        <span className={styles.digit} aria-hidden>
          {digit}
        </span>
        <span>{label}</span>
        {by !== undefined && <span className={styles.by}>{by}</span>}
      </button>
    </li>
  )
}
