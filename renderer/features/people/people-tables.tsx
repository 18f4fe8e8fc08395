/** The people as tables: those who are there, those around the account, and those who left; by unit or site where wanted. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { orgUnitSorts } from '../../../shared/domain/org-unit.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { orgTree } from '../../../shared/people/org-tree.ts'
import { Section } from '../../ui/section.tsx'
import { Select, type SelectOption } from '../../ui/select.tsx'
import { peopleIn, type GroupBy } from './groups.ts'
import { PeopleTable, type PeopleTableProps } from './people-table.tsx'
import styles from './people-tab.module.css'

const EVERYBODY = 'everybody'

export type PeopleTablesProps = Omit<PeopleTableProps, 'people' | 'label' | 'groupBy'> & {
  readonly there: readonly Person[]
  readonly left: readonly Person[]
}

export function PeopleTables({ there, left, ...table }: PeopleTablesProps) {
  const { t } = useTranslation('people')
  const units = table.records.orgUnits
  const [where, setWhere] = useState<string>(EVERYBODY)
  const [groupBy, setGroupBy] = useState<GroupBy>('none')
  const options: readonly SelectOption<string>[] = [
    { id: EVERYBODY, label: t('org.everybody') },
    ...orgUnitSorts.flatMap((sort) =>
      orgTree(units.filter((unit) => unit.sort === sort)).map(({ unit, path }) => ({
        id: unit.id,
        label: path.join(', '),
        detail: t(`org.sorts.${sort}`),
      })),
    ),
  ]
  // A unit that was deleted meanwhile leaves nobody out.
  const chosen = options.some(({ id }) => id === where) ? where : EVERYBODY
  const shown = (people: readonly Person[]) => peopleIn(people, units, chosen === EVERYBODY ? null : chosen)
  const here = shown(there)
  const inside = here.filter(({ place }) => place === 'inside')
  const around = here.filter(({ place }) => place !== 'inside')
  const gone = shown(left)
  const shared = { ...table, groupBy }
  return (
    <div className={styles.tables}>
      {units.length > 0 && (
        <div className={styles.tools}>
          <Select label={t('org.filter')} options={options} value={chosen} onChange={setWhere} />
          <Select
            label={t('org.groupBy')}
            options={(['none', ...orgUnitSorts] as const).map((id) => ({ id, label: t(`org.groups.${id}`) }))}
            value={groupBy}
            onChange={setGroupBy}
          />
        </div>
      )}
      {chosen !== EVERYBODY && here.length + gone.length === 0 && <p>{t('org.noneHere')}</p>}
      {inside.length > 0 && <PeopleTable {...shared} label={t('hereTable')} people={inside} />}
      {around.length > 0 && (
        <Section title={t('around')} sub={t('aroundSub')}>
          <PeopleTable {...shared} label={t('around')} people={around} />
        </Section>
      )}
      {gone.length > 0 && (
        <Section title={t('leftTitle')} sub={t('leftSub')}>
          <PeopleTable {...shared} label={t('leftTitle')} people={gone} />
        </Section>
      )}
    </div>
  )
}
