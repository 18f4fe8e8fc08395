/** The findings in the order they are delivered; moved, changed and deleted where they stand. */
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useWriter } from '../../data/use-writer.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { FindingEntry } from './finding-entry.tsx'
import { FindingForm } from './finding-form.tsx'
import type { FoundFinding } from './findings-on.ts'
import styles from './findings-tab.module.css'
import { moveEdits } from './order.ts'

export type FindingListProps = {
  readonly records: AccountRecords
  readonly shown: readonly FoundFinding[]
  readonly asOf: Day
  /** The finding whose form is open. */
  readonly editing: string | null
  readonly onEdit: (finding: string) => void
  readonly onDone: () => void
}

export function FindingList({ records, shown, asOf, editing, onEdit, onDone }: FindingListProps) {
  const { t } = useTranslation('findings')
  const write = useWriter()
  const say = useUndoToast()
  const list = useRef<HTMLOListElement>(null)
  const moving = useRef<{ readonly finding: string; readonly way: 'up' | 'down' } | null>(null)
  const order = shown.map(({ finding }) => finding.id).join(' ')

  // A row that moves in the document loses the focus; it comes back to the button that moved it, or to its neighbour.
  useLayoutEffect(() => {
    const moved = moving.current
    if (moved === null) return
    moving.current = null
    const row = list.current?.querySelector(`[data-finding="${moved.finding}"]`)
    const button =
      row?.querySelector<HTMLElement>(`[data-move="${moved.way}"]:not(:disabled)`) ??
      row?.querySelector<HTMLElement>('[data-move]:not(:disabled)')
    button?.focus()
  }, [order])

  const move = async (finding: string, by: -1 | 1) => {
    const findings = shown.map((found) => found.finding)
    const edits = moveEdits(findings, finding, by)
    if (edits.length === 0) return
    moving.current = { finding, way: by < 0 ? 'up' : 'down' }
    const wrote = await write(records.account.id, edits)
    if (!wrote.stored) return
    const place = findings.findIndex(({ id }) => id === finding) + by + 1
    say(t('moved', { place, all: findings.length }), wrote.undo)
  }
  const press = (event: KeyboardEvent, finding: string) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (by === null || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void move(finding, by)
  }

  return (
    <ol ref={list} className={styles.list}>
      {shown.map((found, index) => {
        const { id } = found.finding
        return editing === id ? (
          <li key={id}>
            <FindingForm records={records} finding={found.finding} asOf={asOf} onDone={onDone} />
          </li>
        ) : (
          <li
            key={id}
            data-finding={id}
            data-opens={id}
            onKeyDown={(event) => {
              press(event, id)
            }}
          >
            <FindingEntry
              account={records.account.id}
              found={found}
              people={records.people}
              asOf={asOf}
              isFirst={index === 0}
              isLast={index === shown.length - 1}
              onMove={(by) => {
                void move(id, by)
              }}
              onEdit={() => {
                onEdit(id)
              }}
            />
          </li>
        )
      })}
    </ol>
  )
}
