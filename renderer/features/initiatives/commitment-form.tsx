/** Adds people or time committed to an initiative, or changes what is, where it stands. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createCommitment } from '../../../shared/domain/constructors.ts'
import { day as daySchema } from '../../../shared/domain/day.ts'
import type { Commitment } from '../../../shared/domain/goal.ts'
import { commitmentId, personId } from '../../../shared/domain/ids.ts'
import { useWriter } from '../../data/use-writer.ts'
import { DateField } from '../../ui/date-field.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Select } from '../../ui/select.tsx'
import { changedFields, useRecordFields } from '../../ui/use-record-fields.ts'
import type { InitiativeView } from './initiative-view.ts'
import { NamedForm } from './named-form.tsx'
import styles from './parts.module.css'

const NOBODY = 'nobody'
const MOST_DAYS = 100_000

export type CommitmentFormProps = {
  readonly view: InitiativeView
  /** Null: a new one. */
  readonly commitment: Commitment | null
  readonly onDone: () => void
}

type Fields = {
  readonly name: string
  readonly person: string
  readonly days: number | null
  readonly from: string
  readonly until: string
  readonly about: string
}

function toFields(commitment: Commitment | null): Fields {
  return {
    name: commitment?.name ?? '',
    person: commitment?.person ?? NOBODY,
    days: commitment?.daysPerMonth ?? null,
    from: commitment?.from ?? '',
    until: commitment?.until ?? '',
    about: commitment?.about ?? '',
  }
}

export function CommitmentForm({ view, commitment, onDone }: CommitmentFormProps) {
  const { t } = useTranslation('initiatives')
  const { newId } = useEnvironment()
  const write = useWriter()
  const [tried, setTried] = useState(false)
  const { fields, set, wrong, setWrong, store } = useRecordFields<Fields>(
    toFields(commitment),
    (edits) => write(view.account, edits),
    onDone,
  )
  const { days, from, until } = fields
  const daysWrong = days !== null && (days < 0 || days > MOST_DAYS)
  const untilWrong = from !== '' && until !== '' && until < from

  const save = async () => {
    setTried(true)
    const wanted = {
      name: fields.name.trim(),
      person: personId.safeParse(fields.person).data ?? null,
      daysPerMonth: days,
      from: daySchema.safeParse(from).data ?? null,
      until: daySchema.safeParse(until).data ?? null,
      about: fields.about,
    }
    if (wanted.name === '') {
      setWrong('name')
      return
    }
    if (daysWrong || untilWrong) return
    const id = commitmentId.safeParse(commitment?.id ?? newId())
    const made = id.success ? createCommitment(id.data, { ...wanted, initiative: view.initiative.id }) : null
    if (made === null || !made.ok) {
      setWrong('notSaved')
      return
    }
    await store([
      commitment === null ? made.value : { ...made.value, set: changedFields(commitment, wanted) },
    ])
  }

  return (
    <NamedForm
      before={commitment}
      words={{
        new: t('parts.committed.new'),
        name: t('parts.committed.name'),
        nameHint: t('parts.committed.nameHint'),
        needName: t('parts.committed.needName'),
        about: t('parts.committed.about'),
      }}
      fields={fields}
      set={set}
      wrong={wrong}
      onSubmit={save}
      onCancel={onDone}
    >
      <div className={styles.fields}>
        <Select
          label={t('parts.committed.person')}
          options={[
            { id: NOBODY, label: t('parts.committed.nobody') },
            ...view.people.map(({ id, name }) => ({ id: String(id), label: name })),
          ]}
          value={fields.person}
          onChange={(person) => {
            set({ person })
          }}
        />
        <NumberField
          label={t('parts.committed.days')}
          description={t('parts.committed.daysHint')}
          decimals={1}
          value={days}
          onChange={(next) => {
            set({ days: next })
          }}
          error={tried && daysWrong ? t('parts.committed.needDays') : null}
        />
      </div>
      <div className={styles.fields}>
        <DateField
          label={t('parts.committed.from')}
          value={from}
          onChange={(next) => {
            set({ from: next })
          }}
        />
        <DateField
          label={t('parts.committed.until')}
          value={until}
          onChange={(next) => {
            set({ until: next })
          }}
          error={tried && untilWrong ? t('parts.committed.needUntil') : null}
        />
      </div>
    </NamedForm>
  )
}
