/** The few words before an interview: who is here, what we do if the talk goes elsewhere, the plan. None is required. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Edit } from '../../../shared/changes/change.ts'
import { createPerson } from '../../../shared/domain/constructors.ts'
import type { Day } from '../../../shared/domain/day.ts'
import { personFields, type Person } from '../../../shared/domain/person.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useData } from '../../data/data-context.tsx'
import { useAsksForName, useAuthorName } from '../../data/use-author-name.ts'
import { useScoreOf } from '../../data/use-score.ts'
import { Button } from '../../ui/button.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { NameField } from '../../ui/name-field.tsx'
import { useNavigate, withSearch } from '../../ui/navigation.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PlanFields } from './plan-fields.tsx'
import { NO_PLAN } from './plan.ts'
import { PresentPeople } from './present-people.tsx'
import styles from './start-form.module.css'
import { startInterview } from './start-interview.ts'
import { useRecording } from './use-recording.ts'

export type StartFormProps = {
  readonly records: AccountRecords
  readonly today: Day
  readonly onCancel: () => void
}

export function StartForm({ records, today, onCancel }: StartFormProps) {
  const account: string = records.account.id
  const { t } = useTranslation('interviews')
  const data = useData()
  const { now, newId } = useEnvironment()
  const { newPersonId } = useRecording()
  const go = useNavigate()
  const asksForName = useAsksForName()
  const [author, setAuthor] = useAuthorName()
  const [present, setPresent] = useState<ReadonlySet<string>>(new Set())
  const [added, setAdded] = useState<readonly { readonly person: Person; readonly edit: Edit }[]>([])
  const [bailOut, setBailOut] = useState('')
  const [plan, setPlan] = useState(NO_PLAN)
  const [picked, setPicked] = useState<readonly string[]>([])
  const score = useScoreOf(records, today)
  const [failed, setFailed] = useState(false)
  const everybody = [...records.people, ...added.map(({ person }) => person)]

  const add = (name: string) => {
    const id = newPersonId()
    const made = createPerson(id, { name })
    if (!made.ok) return
    setAdded((before) => [...before, { person: { id, ...personFields.parse({ name }) }, edit: made.value }])
    setPresent((before) => new Set(before).add(id))
  }
  const start = async (isLater: boolean) => {
    const started = await startInterview(
      { data, now, newId },
      {
        account,
        present: everybody.filter(({ id }) => present.has(id)).map(({ id }) => id),
        bailOut,
        plan,
        isLater,
        newPeople: added.map(({ edit }) => edit),
      },
    )
    if (!started.ok) setFailed(true)
    else if (!isLater) go(`/live/${started.value}`)
    else {
      go(withSearch(`/accounts/${account}/interviews`, { note: started.value }))
      onCancel()
    }
  }

  return (
    <section className={styles.form} aria-label={t('start.title')}>
      <h3 className="type-section">{t('start.present')}</h3>
      <PresentPeople
        people={everybody}
        isPresent={({ id }) => present.has(id)}
        onChange={({ id }, isThere) => {
          setPresent((before) => {
            const next = new Set(before)
            if (isThere) next.add(id)
            else next.delete(id)
            return next
          })
        }}
        onAdd={add}
      />
      <div className={styles.plan}>
        <TextField
          label={t('start.bailOut')}
          description={t('start.bailOutHint')}
          value={bailOut}
          onChange={setBailOut}
          maxLength={20_000}
        />
      </div>
      {asksForName && (
        <div className={styles.plan}>
          <NameField name={author} onName={setAuthor} />
        </div>
      )}
      <div className={styles.before}>
        <Section title={t('plan.title')} sub={t('plan.sub')}>
          <PlanFields
            plan={plan}
            picked={picked}
            onChange={setPlan}
            onPick={setPicked}
            score={score}
            steps={records.valueSteps}
          />
        </Section>
      </div>
      {failed && (
        <p role="alert" className={styles.failed}>
          {t('start.failed')}
        </p>
      )}
      <div className={styles.acts}>
        <Button onPress={() => void start(false)}>{t('start.act')}</Button>
        <Button variant="quiet" onPress={() => void start(true)}>
          {t('plan.later')}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          {t('start.cancel')}
        </Button>
      </div>
    </section>
  )
}
