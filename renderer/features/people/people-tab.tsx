/** The people of an account: who is missing, who left, and everybody as a table or in words. Added and changed in place. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import { leavingAlerts } from '../../../shared/people/leaving.ts'
import { missingParts, type NeededPart } from '../../../shared/people/missing-parts.ts'
import type { AccountView } from '../../data/data.ts'
import { useAccountView } from '../../data/hooks.ts'
import { useCatalogue } from '../../ui/instrument-words.ts'
import { useNavigation, withSearch } from '../../ui/navigation.tsx'
import { OpenLink } from '../../ui/open-link.tsx'
import { RecordPage } from '../../ui/record-page.tsx'
import { formersOf } from './former.ts'
import { heardOf } from './heard.ts'
import { LeavingSection } from './leaving-section.tsx'
import { thereAndLeft } from './left.ts'
import { MissingPartsSection } from './missing-parts-section.tsx'
import { OrgUnits } from './org-units.tsx'
import { PeopleLead } from './people-lead.tsx'
import { PeopleList } from './people-list.tsx'
import { PeopleMapView } from './people-map-view.tsx'
import { PeopleTables } from './people-tables.tsx'
import type { OpenPerson } from './people-table.tsx'
import { PeopleViews, readPeopleView } from './people-views.tsx'
import styles from './people-tab.module.css'
import { PersonForm } from './person-form.tsx'

export type PeopleTabProps = { readonly account: string; readonly asOf: Day }

export function PeopleTab({ account, asOf }: PeopleTabProps) {
  const view = useAccountView(account)
  return view == null ? null : <People account={account} view={view} asOf={asOf} />
}

type PeopleProps = { readonly account: string; readonly view: AccountView; readonly asOf: Day }
type Adding = { readonly part: NeededPart | null }

function People({ account, view, asOf }: PeopleProps) {
  const { t } = useTranslation('people')
  const { search } = useNavigation()
  const catalogue = useCatalogue()
  const { records, stored } = view
  /** What stands open below a row. */
  const [opened, setOpened] = useState<OpenPerson | null>(() => {
    // Where the address names somebody, as the alert about who left does, the page opens on them.
    const named = records.people.find(({ id }) => id === search['person'])
    return named === undefined ? null : { what: 'detail', person: named.id }
  })
  const [adding, setAdding] = useState<Adding | null>(null)
  const { there, left } = thereAndLeft(records.people, asOf)
  const inside = records.people.filter(({ place }) => place === 'inside')
  const missing = missingParts(records.people, asOf)
  const alerts = leavingAlerts(records, asOf, catalogue)
  // Chosen as the page opens: the first relation that is added takes nobody out of the table they are filling in.
  const [related] = useState(records.relations.length)
  const shown = readPeopleView(search['view'], related)
  const shared = {
    account,
    records,
    formers: formersOf(stored),
    asOf,
    opened,
    onOpen: (one: OpenPerson) => {
      setAdding(null)
      setOpened(one)
    },
    onClose: () => {
      setOpened(null)
    },
  }
  return (
    <RecordPage
      addLabel={t('add')}
      onAdd={() => {
        setOpened(null)
        setAdding({ part: null })
      }}
      adding={
        adding && (
          <PersonForm
            key={adding.part}
            account={account}
            person={null}
            part={adding.part}
            onDone={() => {
              setAdding(null)
            }}
          />
        )
      }
    >
      <PeopleLead
        there={there}
        left={left}
        heard={inside.map((person) => heardOf(person.id, records.observations, asOf))}
        missing={missing}
      />
      {alerts.length > 0 && <LeavingSection alerts={alerts} asOf={asOf} />}
      <div className={styles.ways}>
        {records.people.length > 0 && <PeopleViews account={account} current={shown} />}
        <p className="ink-2">
          <OpenLink href={withSearch('/exchange/tables', { account })}>
            {t(records.people.length > 0 ? 'tables.both' : 'tables.import')}
          </OpenLink>
        </p>
      </div>
      {shown === 'map' && <PeopleMapView {...shared} />}
      {shown === 'list' && <PeopleList {...shared} people={[...there, ...left]} />}
      {shown === 'table' && <PeopleTables {...shared} there={there} left={left} />}
      {records.people.length > 0 && missing.length > 0 && (
        <div className={styles.part}>
          <MissingPartsSection
            missing={missing}
            onAdd={(part) => {
              setOpened(null)
              setAdding({ part })
            }}
          />
        </div>
      )}
      {records.people.length > 0 && (
        <div className={styles.part}>
          <OrgUnits account={account} records={records} />
        </div>
      )}
    </RecordPage>
  )
}
