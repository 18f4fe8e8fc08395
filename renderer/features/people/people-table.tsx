/** A table of people, in groups where they are wanted, with what was opened of one of them below their row. */
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Hanging } from '../../../shared/domain/hanging.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { coverageOf } from '../../../shared/people/coverage.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useData } from '../../data/data-context.tsx'
import { useWriter } from '../../data/use-writer.ts'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { DeleteQuestion, nothingHangs } from '../../ui/delete-question.tsx'
import { useCatalogue } from '../../ui/instrument-words.ts'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { hangingOnPerson, type Formers } from './former.ts'
import { groupsOf, type GroupBy } from './groups.ts'
import { heardOf } from './heard.ts'
import { motivesOf } from './motives-of.ts'
import { PersonAnswers } from './person-answers.tsx'
import { PersonDetail } from './person-detail.tsx'
import { PersonForm } from './person-form.tsx'
import { PersonRow } from './person-row.tsx'
import styles from './people-tab.module.css'

/** What stands open below a row. */
export type OpenPerson =
  | { readonly what: 'detail' | 'edit' | 'answers'; readonly person: string }
  | { readonly what: 'delete'; readonly person: string; readonly hanging: Hanging }

export type PeopleTableProps = {
  readonly account: string
  readonly label: string
  readonly people: readonly Person[]
  readonly records: AccountRecords
  readonly formers: Formers
  readonly asOf: Day
  readonly groupBy: GroupBy
  readonly opened: OpenPerson | null
  readonly onOpen: (opened: OpenPerson) => void
  readonly onClose: () => void
}

const COLUMNS = 8

export function PeopleTable(props: PeopleTableProps) {
  const { label, people, records, groupBy, opened } = props
  const { t } = useTranslation('people')
  const here = opened !== null && people.some(({ id }) => id === opened.person) ? opened : null
  const rows = useFocusBack<HTMLTableElement>(here === null ? null : `${here.what} ${here.person}`)
  return (
    <table ref={rows} aria-label={label} className={classNames(table.table, styles.people)}>
      <thead>
        <tr>
          <th scope="col">{t('columns.name')}</th>
          <th scope="col">{t('columns.part')}</th>
          <th scope="col">{t('columns.support')}</th>
          <th scope="col">{t('columns.where')}</th>
          <th scope="col">{t('columns.coverage')}</th>
          <th scope="col" className={table.number}>
            {t('columns.answers')}
          </th>
          <th scope="col">{t('columns.motives')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('columns.actions')}</span>
          </th>
        </tr>
      </thead>
      {groupsOf(people, records.orgUnits, groupBy).map((group) => (
        <tbody key={group.path?.join('\n') ?? ''}>
          {group.path !== null && (
            <tr>
              <th scope="rowgroup" colSpan={COLUMNS} className={styles.group}>
                {group.path.length > 0
                  ? group.path.join(', ')
                  : t(groupBy === 'site' ? 'org.noSite' : 'org.noUnit')}
              </th>
            </tr>
          )}
          {group.people.map((person) => (
            <PersonRows key={person.id} {...props} person={person} opened={here} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** Somebody's row, and what stands open below it. */
function PersonRows(props: PeopleTableProps & { readonly person: Person }) {
  const { account, person, records, formers, asOf, opened, onOpen, onClose } = props
  const { t } = useTranslation('people')
  const catalogue = useCatalogue()
  const say = useUndoToast()
  const data = useData()
  const write = useWriter()
  const heard = heardOf(person.id, records.observations, asOf)
  const was = formers.get(person.id) ?? []
  const begin = async () => {
    // As it is stored: something added just now may hang on them before it has come back to this page.
    const view = await data.account(account)
    const hanging = view === null ? {} : hangingOnPerson(view, person.id)
    if (nothingHangs(hanging)) await remove()
    else onOpen({ what: 'delete', person: person.id, hanging })
  }
  const remove = async () => {
    // First, so that the focus goes to the row, and from there to the next one as the row goes.
    onClose()
    const wrote = await write(account, [{ record: person.id, kind: 'person', set: { deleted: true } }])
    if (!wrote.stored) return
    say(t('deleted', { name: person.name, count: heard.answers.length }), wrote.undo)
  }
  return (
    <Fragment>
      <PersonRow
        account={account}
        person={person}
        units={records.orgUnits}
        heard={heard}
        coverage={coverageOf(person, records, asOf, catalogue)}
        motives={motivesOf(person.id, records.motives, asOf)}
        asOf={asOf}
        isOpen={opened?.person === person.id && opened.what === 'detail'}
        onOpen={(what) => {
          if (what === 'detail' && opened?.person === person.id && opened.what === 'detail') onClose()
          else onOpen({ what, person: person.id })
        }}
        onRemove={begin}
      />
      {opened?.person === person.id && (
        <tr>
          <td colSpan={COLUMNS} className={styles.below}>
            {below(opened)}
          </td>
        </tr>
      )}
    </Fragment>
  )

  function below(open: OpenPerson) {
    switch (open.what) {
      case 'edit':
        return <PersonForm account={account} person={person} onDone={onClose} />
      case 'answers':
        return <PersonAnswers name={person.name} answers={heard.answers} asOf={asOf} onClose={onClose} />
      case 'delete':
        return (
          <DeleteQuestion
            name={person.name}
            hanging={open.hanging}
            onDelete={() => void remove()}
            onKeep={onClose}
          />
        )
      case 'detail':
        return (
          <PersonDetail
            key={person.id}
            account={account}
            person={person}
            records={records}
            formers={was}
            asOf={asOf}
            onClose={onClose}
            onOpen={(other) => {
              onOpen({ what: 'detail', person: other })
            }}
          />
        )
    }
  }
}
