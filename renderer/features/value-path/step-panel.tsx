/** What opens at a step of the path: what is known of it with the answers about it, and the ways to change, ease, move and delete it. */
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { ValueStep } from '../../../shared/domain/value-step.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import type { PathStep } from '../../../shared/scoring/account-score.ts'
import { Button } from '../../ui/button.tsx'
import { DeleteQuestion } from '../../ui/delete-question.tsx'
import { useFormat } from '../../ui/format.ts'
import { answersAbout } from './answers-about.ts'
import { FrictionForm } from './friction-form.tsx'
import type { OpenedWhat } from './opened-step.ts'
import { StepAnswers } from './step-answers.tsx'
import { StepForm } from './step-form.tsx'
import styles from './steps.module.css'

export type StepPanelProps = {
  readonly account: string
  readonly records: AccountRecords
  readonly step: ValueStep
  readonly scored: PathStep | undefined
  readonly opened: OpenedWhat
  /** The question of friction; undefined where none is asked any more. */
  readonly question: Question | undefined
  readonly asOf: Day
  readonly first: boolean
  readonly last: boolean
  readonly onOpen: (what: 'read' | 'edit' | 'answer') => void
  readonly onClose: () => void
  readonly onMove: (by: -1 | 1) => void
  /** Deletes it, or asks first where something hangs on it. */
  readonly onRemove: () => void
  /** Deletes it: the question was asked. */
  readonly onDelete: () => void
  readonly onEase: (how: 'done' | 'trade') => void
}

export function StepPanel(props: StepPanelProps) {
  const { account, records, step, scored, opened, question, asOf, first, last } = props
  const { onOpen, onClose, onMove, onRemove, onDelete, onEase } = props
  const { t } = useTranslation('valuePath')
  const format = useFormat()
  const { people, observations, interventions } = records
  const { name, about } = step
  const read = () => {
    onOpen('read')
  }
  if (opened.what === 'edit') {
    return <StepForm account={account} people={people} step={step} place={step.place} onDone={read} />
  }
  if (opened.what === 'answer' && question !== undefined) {
    return <FrictionForm account={account} step={step} question={question} people={people} onDone={read} />
  }
  if (opened.what === 'delete') {
    return <DeleteQuestion name={name} hanging={opened.hanging} onDelete={onDelete} onKeep={read} />
  }
  const answers = answersAbout(observations, step.id, asOf)
  const done = interventions.filter((one) => one.step === step.id).map((one) => one.name)
  return (
    <div
      role="group"
      aria-label={t('flow.about', { name })}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      {about.trim() !== '' && (
        <p>
          <bdi dir="auto">{t('flow.aboutIs', { about })}</bdi>
        </p>
      )}
      {done.length > 0 && <p>{t('flow.forIt', { names: format.list(done) })}</p>}
      {answers.length === 0 ? (
        <p className="ink-2">{t('flow.noAnswers')}</p>
      ) : (
        <StepAnswers
          name={name}
          answers={answers}
          counted={scored?.observations ?? []}
          friction={question?.id}
          names={new Map<string, string>(people.map((person) => [person.id, person.name]))}
          asOf={asOf}
        />
      )}
      <div className={styles.row}>
        {question !== undefined && (
          <Button
            aria-label={t('steps.answerOf', { name })}
            onPress={() => {
              onOpen('answer')
            }}
          >
            {t('steps.answer')}
          </Button>
        )}
        <Button
          variant="quiet"
          aria-label={t('steps.edit', { name })}
          onPress={() => {
            onOpen('edit')
          }}
        >
          {t('steps.editShort')}
        </Button>
        <Button
          variant="quiet"
          aria-label={t(step.policy === '' ? 'flow.easedOf' : 'flow.tradeOf', { name })}
          onPress={() => {
            onEase(step.policy === '' ? 'done' : 'trade')
          }}
        >
          {t(step.policy === '' ? 'flow.eased' : 'flow.trade')}
        </Button>
        {!first && (
          <Button
            variant="quiet"
            aria-label={t('flow.earlierOf', { name })}
            onPress={() => {
              onMove(-1)
            }}
          >
            {t('flow.earlier')}
          </Button>
        )}
        {!last && (
          <Button
            variant="quiet"
            aria-label={t('flow.laterOf', { name })}
            onPress={() => {
              onMove(1)
            }}
          >
            {t('flow.later')}
          </Button>
        )}
        <Button variant="quiet" aria-label={t('steps.delete', { name })} onPress={onRemove}>
          {t('steps.deleteShort')}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {t('flow.close')}
        </Button>
      </div>
    </div>
  )
}
