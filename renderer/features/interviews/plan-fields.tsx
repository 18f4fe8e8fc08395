/** The plan being written: questions picked, what each answer would make us do, the fallback and what we give back. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { TEXT_LIMIT } from '../../../shared/domain/text.ts'
import type { AccountScore } from '../../../shared/scoring/account-score.ts'
import { Button } from '../../ui/button.tsx'
import { useCatalogue, useInstrumentWords } from '../../ui/instrument-words.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { agendaOf, offered, questionGroups, type Steps } from './agenda.ts'
import { planKey, type Plan } from './plan.ts'
import styles from './plan.module.css'

export type PlanFieldsProps = {
  readonly plan: Plan
  /** The questions shown, also those without words yet. */
  readonly picked: readonly string[]
  readonly onChange: (plan: Plan) => void
  readonly onPick: (picked: readonly string[]) => void
  /** Undefined until it is there. */
  readonly score: Pick<AccountScore, 'askNext'> | undefined
  readonly steps: Steps
}

export function PlanFields({ plan, picked, onChange, onPick, score, steps }: PlanFieldsProps) {
  const { t } = useTranslation('interviews')
  const words = useInstrumentWords()
  const catalogue = useCatalogue()
  const list = useRef<HTMLDivElement>(null)
  const added = useRef<string | null>(null)
  // One who picks a question goes on to write about it, once the list that it was picked from has let the focus go.
  useEffect(() => {
    if (added.current === null) return
    list.current?.querySelector<HTMLInputElement>('[data-plan]:last-child input')?.focus()
    added.current = null
  }, [picked])

  const next = score === undefined ? [] : agendaOf(score, catalogue, steps).map(({ question }) => question.id)
  const all = questionGroups(catalogue, steps).flatMap(({ questions }) => questions.map(({ id }) => id))
  const options = [...new Set([...next, ...all])]
    .filter((id) => !picked.includes(id))
    .map((id) => ({
      id,
      label: words.question(id)?.title ?? id,
      ...(next.includes(id) ? { detail: t('plan.askNext') } : {}),
    }))
  const write = (key: string, text: string) => {
    onChange({ ...plan, ifAnswered: { ...plan.ifAnswered, [key]: text } })
  }
  const withdraw = (question: string) => {
    const kept = Object.entries(plan.ifAnswered).filter(
      ([key]) => key !== question && !key.startsWith(`${question}:`),
    )
    onChange({ ...plan, ifAnswered: Object.fromEntries(kept) })
    onPick(picked.filter((one) => one !== question))
  }

  return (
    <div className={styles.fields}>
      <div ref={list} className={styles.questions}>
        {picked.map((id) => {
          const question = catalogue.questions.get(id)
          const title = words.question(id)?.title ?? id
          return (
            <div key={id} role="group" aria-label={title} className={styles.question} data-plan>
              <p className={styles.asked}>
                <span>{title}</span>
                <Button
                  variant="quiet"
                  aria-label={t('plan.withdrawOf', { question: title })}
                  onPress={() => {
                    withdraw(id)
                  }}
                >
                  {t('plan.withdraw')}
                </Button>
              </p>
              {(question === undefined ? [] : offered(question)).map((option) => {
                const answer = words.option(id, option.id)?.label ?? option.id
                const key = planKey(id, option.id)
                return (
                  <Row
                    key={key}
                    shown={answer}
                    label={t('plan.would', { answer })}
                    value={plan.ifAnswered[key] ?? ''}
                    onChange={(text) => {
                      write(key, text)
                    }}
                  />
                )
              })}
              <Row
                shown={t('plan.whatever')}
                label={t('plan.wouldAlways', { question: title })}
                value={plan.ifAnswered[planKey(id, null)] ?? ''}
                onChange={(text) => {
                  write(planKey(id, null), text)
                }}
              />
            </div>
          )
        })}
      </div>
      <div className={styles.field}>
        <Select
          label={t('plan.pick')}
          description={t('plan.pickHint')}
          placeholder={t('plan.pickNone')}
          options={options}
          value={null}
          onChange={(question) => {
            added.current = question
            onPick([...picked, question])
          }}
        />
      </div>
      <div className={styles.field}>
        <TextField
          label={t('plan.fallback')}
          description={t('plan.fallbackHint')}
          value={plan.fallback}
          onChange={(fallback) => {
            onChange({ ...plan, fallback })
          }}
          maxLength={TEXT_LIMIT}
        />
      </div>
      <div className={styles.field}>
        <TextField
          label={t('plan.giveBack')}
          description={t('plan.giveBackHint')}
          value={plan.giveBack}
          onChange={(giveBack) => {
            onChange({ ...plan, giveBack })
          }}
          maxLength={TEXT_LIMIT}
        />
      </div>
    </div>
  )
}

type RowProps = {
  /** The answer as it stands beside the field. */
  readonly shown: string
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
}

function Row({ shown, label, value, onChange }: RowProps) {
  return (
    <div className={styles.row}>
      <span aria-hidden>{shown}</span>
      <TextField label={label} labelHidden value={value} onChange={onChange} maxLength={TEXT_LIMIT} />
    </div>
  )
}
