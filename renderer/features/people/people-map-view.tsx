/** The map of people, fetched when it is first looked at, with the detail of whoever was opened beside it. */
import { lazy, Suspense, useRef, useState } from 'react'
import type { Day } from '../../../shared/domain/day.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { Loading } from '../../data/settled-mark.tsx'
import type { Formers } from './former.ts'
import styles from './people-map-view.module.css'
import type { OpenPerson } from './people-table.tsx'
import { PersonDetail } from './person-detail.tsx'
import { RelationForm } from './relation-form.tsx'

const PeopleMap = lazy(async () => ({ default: (await import('./map/people-map.tsx')).PeopleMap }))

export type PeopleMapViewProps = {
  readonly account: string
  readonly records: AccountRecords
  readonly formers: Formers
  readonly asOf: Day
  readonly opened: OpenPerson | null
  readonly onOpen: (opened: OpenPerson) => void
  readonly onClose: () => void
}

type Relating = { readonly from: string; readonly to: string | null }

export function PeopleMapView(props: PeopleMapViewProps) {
  const { account, records, formers, asOf, opened, onOpen, onClose } = props
  const [selected, setSelected] = useState<string | null>(null)
  const [relating, setRelating] = useState<Relating | null>(null)
  const map = useRef<HTMLDivElement>(null)
  const person = records.people.find(({ id }) => id === opened?.person)
  const from = records.people.find(({ id }) => id === relating?.from)
  // Back to the drawing, which keeps where one was in it.
  const backToMap = () => map.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus()
  const open = (id: string) => {
    setRelating(null)
    setSelected(id)
    onOpen({ what: 'detail', person: id })
  }
  const close = () => {
    onClose()
    setRelating(null)
    backToMap()
  }
  return (
    <div className={styles.view}>
      <div ref={map} className={styles.map}>
        <Suspense fallback={<Loading />}>
          <PeopleMap
            records={records}
            asOf={asOf}
            selected={selected}
            onSelect={setSelected}
            onOpen={open}
            onRelate={(one, other) => {
              onClose()
              setRelating({ from: one, to: other })
            }}
          />
        </Suspense>
      </div>
      {relating !== null && from !== undefined && (
        <div className={styles.beside}>
          <RelationForm
            key={`${relating.from} ${relating.to ?? ''}`}
            account={account}
            people={records.people}
            person={from}
            relation={null}
            {...(relating.to === null ? {} : { other: relating.to })}
            onDone={close}
          />
        </div>
      )}
      {relating === null && person !== undefined && (
        <div className={styles.beside}>
          <PersonDetail
            key={person.id}
            account={account}
            person={person}
            named
            records={records}
            formers={formers.get(person.id) ?? []}
            asOf={asOf}
            onClose={close}
            onOpen={open}
          />
        </div>
      )}
    </div>
  )
}
