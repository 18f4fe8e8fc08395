/** Adds a unit or a site, or changes one: its name and what it is within. */
import { useTranslation } from 'react-i18next'
import { createOrgUnit } from '../../../shared/domain/constructors.ts'
import { orgUnitId } from '../../../shared/domain/ids.ts'
import { orgUnitSorts, type OrgUnit } from '../../../shared/domain/org-unit.ts'
import { NAME_LIMIT } from '../../../shared/domain/text.ts'
import { orgTree, withinUnit } from '../../../shared/people/org-tree.ts'
import { useWriter } from '../../data/use-writer.ts'
import { useEnvironment } from '../../ui/environment.tsx'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { Select, type SelectOption } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { changedFields, useFirstField, useRecordFields } from '../../ui/use-record-fields.ts'
import styles from './org-units.module.css'

const TOP = 'top'

export type OrgUnitFormProps = {
  readonly account: string
  readonly units: readonly OrgUnit[]
  /** Null: a new one. */
  readonly unit: OrgUnit | null
  readonly onDone: () => void
}

export function OrgUnitForm({ account, units, unit, onDone }: OrgUnitFormProps) {
  const { t } = useTranslation('people')
  const { newId } = useEnvironment()
  const write = useWriter()
  const first = useFirstField('focus')
  const { fields, set, wrong, setWrong, store } = useRecordFields<Pick<OrgUnit, 'name' | 'sort' | 'within'>>(
    unit ?? { name: '', sort: 'unit', within: null },
    (edits) => write(account, edits),
    onDone,
  )
  const save = async () => {
    const name = fields.name.trim()
    if (name === '') {
      setWrong('name')
      return
    }
    const id = orgUnitId.safeParse(unit?.id ?? newId())
    const wanted = { name, sort: fields.sort, within: fields.within }
    const made = id.success ? createOrgUnit(id.data, wanted) : null
    if (made?.ok !== true) setWrong('notSaved')
    else await store([unit === null ? made.value : { ...made.value, set: changedFields(unit, wanted) }])
  }
  // Within itself, or within what is within it, nothing can be put.
  const below = unit === null ? new Set<string>() : withinUnit(units, unit.id)
  const places: readonly SelectOption<string>[] = [
    { id: TOP, label: t('org.top') },
    ...orgTree(units.filter(({ sort }) => sort === fields.sort))
      .filter((branch) => !below.has(branch.unit.id))
      .map((branch) => ({ id: branch.unit.id, label: branch.path.join(', ') })),
  ]
  return (
    <RecordForm
      className={styles.form}
      label={unit === null ? t('org.addTitle') : t('org.editTitle', { name: unit.name })}
      error={wrong === 'notSaved' ? t('notSaved') : null}
      submitLabel={unit === null ? t('org.create') : t('org.save')}
      cancelLabel={t('org.cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <div className={styles.fields}>
        <TextField
          label={t('org.name')}
          value={fields.name}
          onChange={(name) => {
            set({ name })
          }}
          maxLength={NAME_LIMIT}
          inputRef={first}
          error={wrong === 'name' ? t('org.needName') : null}
        />
        <Select
          label={t('org.within')}
          options={places}
          value={places.some(({ id }) => id === fields.within) ? fields.within : TOP}
          onChange={(chosen) => {
            set({ within: chosen === TOP ? null : (orgUnitId.safeParse(chosen).data ?? null) })
          }}
        />
      </div>
      {unit === null && (
        <RadioOptions
          label={t('org.sort')}
          inRow
          options={orgUnitSorts.map((id) => ({ id, label: t(`org.sorts.${id}`) }))}
          value={fields.sort}
          onChange={(sort) => {
            set({ sort, within: null })
          }}
        />
      )}
    </RecordForm>
  )
}
