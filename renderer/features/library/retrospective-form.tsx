/** Looks back on a customer, or changes a look back where it stands; a customer who is not here yet is added with it. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createAccount, createRetrospective } from '../../../shared/domain/constructors.ts'
import { dayOf } from '../../../shared/domain/day.ts'
import { accountId, retrospectiveId } from '../../../shared/domain/ids.ts'
import type { Retrospective } from '../../../shared/domain/retrospective.ts'
import { TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useWriter } from '../../data/use-writer.ts'
import { ComboField } from '../../ui/combo-field.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { changedFields } from '../../ui/use-record-fields.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { PlacingChart } from './placing-chart.tsx'
import {
  accountsNamed,
  toDraft,
  toFields,
  steeredChoices,
  WHOLE,
  wrongInDraft,
  type RetrospectiveDraft,
  type WrongInDraft,
} from './retrospective-draft.ts'
import styles from './retrospective.module.css'

export type NamedAccount = { readonly account: string; readonly name: string }

export type RetrospectiveFormProps = {
  /** On which account; or of which ones the customer may be, where it is asked for. */
  readonly on: NamedAccount | { readonly oneOf: readonly NamedAccount[] }
  /** Of the account, to be about one of them. */
  readonly initiatives: readonly { readonly id: string; readonly name: string }[]
  /** Null: a new one. */
  readonly look: Retrospective | null
  readonly onDone: () => void
}

export function RetrospectiveForm({ on, initiatives, look, onDone }: RetrospectiveFormProps) {
  const { t } = useTranslation('retrospective')
  const { now, newId } = useEnvironment()
  const [author] = useAuthorName()
  const write = useWriter()
  const say = useUndoToast()
  const today = dayOf(now())
  const [draft, setDraft] = useState(() => toDraft(look, today))
  const [wrong, setWrong] = useState<readonly WrongInDraft[]>([])
  const [failed, setFailed] = useState(false)
  const set = (change: Partial<RetrospectiveDraft>) => {
    setDraft((old) => ({ ...old, ...change }))
    setFailed(false)
  }

  const save = async () => {
    const named = 'oneOf' in on ? accountsNamed(on.oneOf, draft.customer) : []
    const found = wrongInDraft(draft, today, 'oneOf' in on, named.length)
    setWrong(found)
    const fields = toFields(draft)
    if (found.length > 0 || fields === null) return
    const known = 'oneOf' in on ? (named[0] ?? null) : on
    const account = accountId.safeParse(known?.account ?? newId())
    const id = retrospectiveId.safeParse(look?.id ?? newId())
    const added =
      known === null && account.success ? createAccount(account.data, { name: draft.customer.trim() }) : null
    const by = { recordedAt: look?.recordedAt ?? now(), recorder: look?.recorder ?? author }
    const made = id.success ? createRetrospective(id.data, { ...fields, ...by }) : null
    if (!account.success || made?.ok !== true || added?.ok === false) {
      setFailed(true)
      return
    }
    const edit = look === null ? made.value : { ...made.value, set: changedFields(look, fields) }
    const edits = [...(added === null ? [] : [added.value]), edit].filter(
      (one) => Object.keys(one.set).length > 0,
    )
    if (edits.length === 0) {
      onDone()
      return
    }
    const wrote = await write(account.data, edits)
    setFailed(!wrote.stored)
    if (!wrote.stored) return
    say(
      t(known === null ? 'form.keptNew' : 'form.kept', { name: known?.name ?? draft.customer.trim() }),
      wrote.undo,
    )
    onDone()
  }

  const text = (name: 'happened' | 'differently' | 'again') => (
    <TextField
      label={t(`form.${name}`)}
      multiline
      value={draft[name]}
      onChange={(value) => {
        set({ [name]: value })
      }}
      maxLength={TEXT_LIMIT}
    />
  )

  return (
    <RecordForm
      className={styles.form}
      label={look === null ? t('form.new') : t('entry.editOf', { name: 'oneOf' in on ? '' : on.name })}
      error={failed ? t('form.notSaved') : null}
      submitLabel={look === null ? t('form.create') : t('form.save')}
      cancelLabel={t('form.cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <div className={styles.fields}>
        {'oneOf' in on ? (
          <ComboField
            label={t('form.customer')}
            description={t('form.customerHint')}
            options={[...new Set(on.oneOf.map(({ name }) => name))]}
            value={draft.customer}
            onChange={(customer) => {
              set({ customer })
            }}
            autoFocus
            error={
              wrong.includes('customer')
                ? t('form.needCustomer')
                : wrong.includes('twice')
                  ? t('form.twice')
                  : null
            }
          />
        ) : (
          <Select
            label={t('form.initiative')}
            options={[
              { id: WHOLE, label: t('form.whole') },
              ...initiatives.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={draft.initiative}
            onChange={(initiative) => {
              set({ initiative })
            }}
          />
        )}
        <DateField
          label={t('form.day')}
          description={t('form.dayHint')}
          value={draft.day}
          onChange={(day) => {
            set({ day })
          }}
          error={wrong.includes('day') ? t('form.needDay') : null}
        />
      </div>
      <div className={styles.where}>
        <PlacingChart place={draft} onPlace={set} />
        <div className={styles.stack}>
          {(['clarity', 'priority'] as const).map((axis) => (
            <NumberField
              key={axis}
              label={t(`form.${axis}`)}
              description={t('form.placeHint')}
              decimals={2}
              value={draft[axis]}
              onChange={(value) => {
                set({ [axis]: value })
              }}
              error={wrong.includes(axis) ? t('form.needPlace') : null}
            />
          ))}
          <RadioOptions
            label={t('form.steered')}
            options={steeredChoices.map((id) => ({ id, label: t(`steered.${id}`) }))}
            value={draft.steered}
            onChange={(steered) => {
              set({ steered })
            }}
          />
        </div>
      </div>
      {text('happened')}
      {text('differently')}
      {text('again')}
    </RecordForm>
  )
}
