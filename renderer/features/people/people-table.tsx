/** A table of people, with what was opened of one of them below their row. */
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { heardOf } from './heard.ts'
import { motivesOf } from './motives-of.ts'
import { PersonAnswers } from './person-answers.tsx'
import { PersonForm } from './person-form.tsx'
import { PersonRow } from './person-row.tsx'
import styles from './people-tab.module.css'

/** What stands open below a row. */
export type OpenPerson = { readonly what: 'edit' | 'answers'; readonly person: string }

export type PeopleTableProps = {
  readonly account: string
  readonly label: string
  readonly people: readonly Person[]
  readonly records: AccountRecords
  readonly asOf: Day
  readonly opened: OpenPerson | null
  readonly onOpen: (opened: OpenPerson) => void
  readonly onClose: () => void
}

const COLUMNS = 7

export function PeopleTable(props: PeopleTableProps) {
  const { account, label, people, records, asOf, opened, onOpen, onClose } = props
  const { t } = useTranslation('people')
  const rows = useFocusBack<HTMLTableElement>(opened === null ? null : `${opened.what} ${opened.person}`)
  return (
    <table ref={rows} aria-label={label} className={classNames(table.table, styles.people)}>
      <thead>
        <tr>
          <th scope="col">{t('columns.name')}</th>
          <th scope="col">{t('columns.role')}</th>
          <th scope="col">{t('columns.department')}</th>
          <th scope="col" className={table.number}>
            {t('columns.answers')}
          </th>
          <th scope="col">{t('columns.lastHeard')}</th>
          <th scope="col">{t('columns.motives')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('columns.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => {
          const heard = heardOf(person.id, records.observations, asOf)
          return (
            <Fragment key={person.id}>
              <PersonRow
                account={account}
                person={person}
                heard={heard}
                motives={motivesOf(person.id, records.motives, asOf)}
                asOf={asOf}
                onOpen={(what) => {
                  onOpen({ what, person: person.id })
                }}
              />
              {opened?.person === person.id && (
                <tr>
                  <td colSpan={COLUMNS} className={styles.below}>
                    {opened.what === 'edit' ? (
                      <PersonForm account={account} person={person} onDone={onClose} />
                    ) : (
                      <PersonAnswers
                        name={person.name}
                        answers={heard.answers}
                        asOf={asOf}
                        onClose={onClose}
                      />
                    )}
                  </td>
                </tr>
              )}
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}
