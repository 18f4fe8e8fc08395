/** One step of the path as it is read: its place on the line, who looks after it, its policy, and the answers about it. */
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ValueStep } from '../../../shared/domain/value-step.ts'
import { Button } from '../../ui/button.tsx'
import { OpenButton } from '../../ui/open-link.tsx'
import { RecordActs } from '../../ui/record-acts.tsx'
import type { Friction } from './friction-mark.tsx'
import styles from './steps.module.css'

export type StepEntryProps = {
  readonly step: ValueStep
  readonly friction: Friction
  /** Null where nobody looks after it. */
  readonly owner: string | null
  readonly answers: number
  readonly first: boolean
  readonly last: boolean
  readonly canAnswer: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onOpen: (what: 'edit' | 'answers' | 'answer') => void
  readonly onRemove: () => Promise<void>
}

export function StepEntry(props: StepEntryProps) {
  const { step, friction, owner, answers, first, last, canAnswer, onMove, onOpen, onRemove } = props
  const { t } = useTranslation('valuePath')
  const { name, policy, apart, about } = step
  const move = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <div className={styles.entry} onKeyDown={move}>
      <div className={styles.words}>
        <p>
          <bdi className="strong">{name}</bdi>
          {': '}
          {friction === null ? (
            <span className={styles.notAsked}>
              <span>{t(answers === 0 ? 'friction.notAsked' : 'friction.unknown')}</span>
            </span>
          ) : (
            <span className={friction === 'none' ? 'ink-2' : undefined}>{t(`friction.${friction}`)}</span>
          )}
        </p>
        {policy !== '' && (
          <p className={styles.policy}>
            <bdi dir="auto">{t('why.policy', { policy })}</bdi>
          </p>
        )}
        <p className="ink-2">{owner === null ? t('steps.noOwner') : t('steps.ownedBy', { name: owner })}</p>
        {apart.trim() !== '' && (
          <p className="ink-2">
            <bdi dir="auto">{t('steps.apartIs', { apart })}</bdi>
          </p>
        )}
        {about.trim() !== '' && (
          <p className="ink-2">
            <bdi dir="auto">{about}</bdi>
          </p>
        )}
        <p className={styles.answered}>
          {answers === 0 ? (
            <span className="ink-3">{t('steps.answers', { count: 0 })}</span>
          ) : (
            <OpenButton
              onPress={() => {
                onOpen('answers')
              }}
            >
              {t('steps.answers', { count: answers })}
            </OpenButton>
          )}
          {canAnswer && (
            <OpenButton
              aria-label={t('steps.answerOf', { name })}
              onPress={() => {
                onOpen('answer')
              }}
            >
              {t('steps.answer')}
            </OpenButton>
          )}
        </p>
      </div>
      <div className={styles.acts}>
        {!(first && last) && (
          <>
            <Button
              variant="quiet"
              aria-label={t('steps.upOf', { name })}
              isDisabled={first}
              data-move="-1"
              onPress={() => {
                onMove(-1)
              }}
            >
              {t('steps.up')}
            </Button>
            <Button
              variant="quiet"
              aria-label={t('steps.downOf', { name })}
              isDisabled={last}
              data-move="1"
              onPress={() => {
                onMove(1)
              }}
            >
              {t('steps.down')}
            </Button>
          </>
        )}
        <RecordActs
          edit={{ short: t('steps.editShort'), whole: t('steps.edit', { name }) }}
          remove={{ short: t('steps.deleteShort'), whole: t('steps.delete', { name }) }}
          onEdit={() => {
            onOpen('edit')
          }}
          onRemove={onRemove}
        />
      </div>
    </div>
  )
}
