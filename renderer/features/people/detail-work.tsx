/** What somebody does, then and now, where they work and how to reach them: fields that are kept as they are left. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrgUnit, orgUnitSorts } from '../../../shared/domain/org-unit.ts'
import { personPlaces, type Person } from '../../../shared/domain/person.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { orgTree } from '../../../shared/people/org-tree.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Select, type SelectOption } from '../../ui/select.tsx'
import { KeptField } from './kept-field.tsx'
import { parseLeftOn } from './left.ts'
import styles from './person-detail.module.css'
import type { KeepField } from './use-person-edit.ts'

const NOWHERE = 'nowhere'

export type DetailWorkProps = {
  readonly person: Person
  readonly units: readonly OrgUnit[]
  readonly onKeep: KeepField
}

export function DetailWork({ person, units, onKeep }: DetailWorkProps) {
  const { t } = useTranslation('people')
  const lines = ['role', 'roleBefore', 'email', 'phone'] as const
  const texts = ['otherContact', 'about'] as const
  return (
    <>
      <div className={styles.fields}>
        {lines.slice(0, 2).map(lineField)}
        <SinceField since={person.roleSince ?? ''} onKeep={onKeep} />
        <Select
          label={t('person.place')}
          options={personPlaces.map((id) => ({ id, label: t(`person.places.${id}`) }))}
          value={person.place}
          onChange={(place) => void onKeep({ place })}
        />
        {orgSelect('unit')}
        {orgSelect('site')}
        {lines.slice(2).map(lineField)}
      </div>
      <div className={styles.texts}>
        {texts.map((field) => (
          <KeptField
            key={field}
            label={t(`person.${field}`)}
            multiline
            value={person[field]}
            maxLength={TEXT_LIMIT}
            onKeep={(value) => onKeep({ [field]: value })}
          />
        ))}
      </div>
    </>
  )

  function lineField(field: (typeof lines)[number]) {
    return (
      <KeptField
        key={field}
        label={t(`person.${field}`)}
        value={person[field]}
        maxLength={NAME_LIMIT}
        onKeep={(value) => onKeep({ [field]: value })}
      />
    )
  }

  function orgSelect(sort: (typeof orgUnitSorts)[number]) {
    const all = orgTree(units.filter((unit) => unit.sort === sort))
    if (all.length === 0) return null
    const options: readonly SelectOption<string>[] = [
      { id: NOWHERE, label: t('person.nowhere') },
      ...all.map(({ unit, path }) => ({ id: unit.id, label: path.join(', ') })),
    ]
    const value = person[sort]
    return (
      <Select
        label={t(`person.${sort}`)}
        options={options}
        value={options.some(({ id }) => id === value) ? value : NOWHERE}
        onChange={(chosen) => void onKeep({ [sort]: chosen === NOWHERE ? null : chosen })}
      />
    )
  }
}

/** A day is kept once it is whole. */
function SinceField({ since, onKeep }: { readonly since: string; readonly onKeep: KeepField }) {
  const { t } = useTranslation('people')
  const [wrong, setWrong] = useState(false)
  return (
    <DateField
      label={t('person.roleSince')}
      value={since}
      onChange={(typed) => {
        const parsed = parseLeftOn(typed)
        setWrong(!parsed.ok)
        if (parsed.ok && parsed.value !== (since === '' ? null : since))
          void onKeep({ roleSince: parsed.value })
      }}
      error={wrong ? t('needDay') : null}
    />
  )
}
