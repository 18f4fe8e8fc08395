/** The plan of a note where the note is read: what was planned, written or changed in place until the note is finalised. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Note } from '../../../shared/domain/note.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useScoreOf } from '../../data/use-score.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { useCatalogue, useInstrumentWords } from '../../ui/instrument-words.ts'
import { RecordForm } from '../../ui/record-form.tsx'
import { Section } from '../../ui/section.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { Pair } from './plan-at-hand.tsx'
import { PlanFields } from './plan-fields.tsx'
import {
  hasPlan,
  planChanges,
  planKey,
  plannedOptions,
  plannedQuestions,
  whatFollows,
  type Plan,
} from './plan.ts'
import styles from './plan.module.css'

export type PlanPartProps = {
  readonly note: Note
  readonly records: AccountRecords
  readonly today: Day
}

export function PlanPart({ note, records, today }: PlanPartProps) {
  const { t } = useTranslation('interviews')
  const [editing, setEditing] = useState(false)
  const place = useFocusBack<HTMLDivElement>(editing ? 'plan' : null)
  const isPlanned = hasPlan(note)
  if (note.finalisedAt !== null && !isPlanned) return null
  const act = note.finalisedAt === null && !editing && (
    <span data-opens="plan">
      <Button
        variant="quiet"
        onPress={() => {
          setEditing(true)
        }}
      >
        {t(isPlanned ? 'plan.edit' : 'plan.write')}
      </Button>
    </span>
  )
  return (
    <div ref={place} className={styles.part}>
      <Section
        title={t(note.finalisedAt === null ? 'plan.title' : 'plan.titleThen')}
        sub={editing ? t('plan.sub') : undefined}
        act={act}
      >
        {editing ? (
          <PlanForm
            note={note}
            records={records}
            today={today}
            onDone={() => {
              setEditing(false)
            }}
          />
        ) : isPlanned ? (
          <PlanText plan={note} />
        ) : (
          <p className={styles.sub}>{t('plan.none')}</p>
        )}
      </Section>
    </div>
  )
}

function PlanForm({ note, records, today, onDone }: PlanPartProps & { readonly onDone: () => void }) {
  const { t } = useTranslation('interviews')
  const write = useWriter()
  const catalogue = useCatalogue()
  const score = useScoreOf(records, today)
  const [plan, setPlan] = useState<Plan>(note)
  const [picked, setPicked] = useState(() => plannedQuestions(note.ifAnswered, catalogue))
  const [failed, setFailed] = useState(false)
  return (
    <RecordForm
      label={t('plan.title')}
      error={failed ? t('plan.notSaved') : null}
      submitLabel={t('plan.save')}
      cancelLabel={t('plan.cancel')}
      leaveOnEscape
      onSubmit={async () => {
        const set = planChanges(note, plan)
        const stored =
          Object.keys(set).length === 0 ||
          (await write(records.account.id, [{ record: note.id, kind: 'note', set }])).stored
        if (stored) onDone()
        else setFailed(true)
      }}
      onCancel={onDone}
    >
      <PlanFields
        plan={plan}
        picked={picked}
        onChange={setPlan}
        onPick={setPicked}
        score={score}
        steps={records.valueSteps}
      />
    </RecordForm>
  )
}

function PlanText({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('interviews')
  const words = useInstrumentWords()
  const catalogue = useCatalogue()
  return (
    <>
      {plannedQuestions(plan.ifAnswered, catalogue).map((id) => (
        <div key={id}>
          <h4 className={styles.title}>{words.question(id)?.title ?? id}</h4>
          <dl className={styles.read}>
            {plannedOptions(plan.ifAnswered, id, catalogue).map((option) => (
              <Pair
                key={option}
                term={t('plan.ifOption', { answer: words.option(id, option)?.label ?? option })}
              >
                {plan.ifAnswered[planKey(id, option)] ?? ''}
              </Pair>
            ))}
            {whatFollows(plan.ifAnswered, id, null).map((what) => (
              <Pair key="" term={t('plan.whatever')}>
                {what}
              </Pair>
            ))}
          </dl>
        </div>
      ))}
      {(plan.fallback !== '' || plan.giveBack !== '') && (
        <dl className={styles.read}>
          {plan.fallback !== '' && <Pair term={t('plan.fallback')}>{plan.fallback}</Pair>}
          {plan.giveBack !== '' && <Pair term={t('plan.giveBack')}>{plan.giveBack}</Pair>}
        </dl>
      )}
    </>
  )
}
