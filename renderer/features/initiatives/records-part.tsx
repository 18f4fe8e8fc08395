/** A part that holds records of an initiative: each in its row or, while it is changed, in its form; a new one is added below. */
import { useState, type ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import type { InitiativeView } from './initiative-view.ts'
import { Part } from './part.tsx'
import styles from './parts.module.css'
import { RecordRow } from './record-row.tsx'

export type RecordsPartProps<One> = {
  readonly view: InitiativeView
  readonly kind: string
  readonly title: string
  readonly sub?: ReactNode
  readonly add: { readonly short: string; readonly whole: string }
  readonly records: readonly One[]
  /** Said once it is gone. */
  readonly deleted: (record: One) => string
  /** Null: a new one. */
  readonly form: (record: One | null, onDone: () => void) => ReactNode
  readonly row: (record: One) => ReactNode
  /** Stands above the records. */
  readonly children: ReactNode
}

export function RecordsPart<One extends { readonly id: string; readonly name: string }>({
  view,
  kind,
  title,
  sub,
  add,
  records,
  deleted,
  form,
  row,
  children,
}: RecordsPartProps<One>) {
  const [opened, setOpened] = useState<string | null>(null)
  const place = useFocusBack<HTMLDivElement>(opened)
  const close = () => {
    setOpened(null)
  }
  return (
    <div ref={place} className={styles.part}>
      <Part
        of={view.initiative.name}
        title={title}
        sub={sub}
        act={
          opened === 'new' ? undefined : (
            <span data-opens="new">
              <Button
                variant="quiet"
                aria-label={add.whole}
                onPress={() => {
                  setOpened('new')
                }}
              >
                {add.short}
              </Button>
            </span>
          )
        }
      >
        {children}
        <ul className={styles.list}>
          {records.map((record) => (
            <li key={record.id}>
              {opened === record.id ? (
                form(record, close)
              ) : (
                <RecordRow
                  account={view.account}
                  record={{ id: record.id, kind, name: record.name }}
                  deleted={deleted(record)}
                  onEdit={() => {
                    setOpened(record.id)
                  }}
                >
                  {row(record)}
                </RecordRow>
              )}
            </li>
          ))}
        </ul>
        {opened === 'new' && form(null, close)}
      </Part>
    </div>
  )
}
