/** The path in words, step by step, for whoever reads rather than looks: the same as the drawing says, with the same acts. */
import { Fragment, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ValueStep } from '../../../shared/domain/value-step.ts'
import type { PathStep } from '../../../shared/scoring/account-score.ts'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { OpenButton } from '../../ui/open-link.tsx'
import styles from './steps.module.css'

export type FlowTableRow = {
  readonly step: ValueStep
  readonly friction: PathStep['friction']
  readonly state: string
  /** Null where nobody looks after it. */
  readonly owner: string | null
  readonly answers: number
}

export type FlowTableProps = {
  readonly rows: readonly FlowTableRow[]
  readonly opened: { readonly step: string; readonly panel: ReactNode } | null
  readonly onOpen: (step: string) => void
  readonly onMove: (step: string, by: -1 | 1) => void
}

const COLUMNS = ['place', 'step', 'friction', 'policy', 'owner', 'apart', 'answers'] as const

export function FlowTable({ rows, opened, onOpen, onMove }: FlowTableProps) {
  const { t } = useTranslation('valuePath')
  const move = (event: KeyboardEvent, step: string) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(step, event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <table className={classNames(table.table, styles.table)} aria-label={t('flow.tableLabel')}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              className={column === 'place' || column === 'answers' ? table.number : undefined}
            >
              {t(`flow.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ step, friction, state, owner, answers }, index) => (
          <Fragment key={step.id}>
            <tr
              onKeyDown={(event) => {
                move(event, step.id)
              }}
            >
              <td className={table.number}>{index + 1}</td>
              <th scope="row" data-flow-row={step.id}>
                <OpenButton
                  strong
                  aria-expanded={opened?.step === step.id}
                  onPress={() => {
                    onOpen(step.id)
                  }}
                >
                  <bdi>{step.name}</bdi>
                </OpenButton>
              </th>
              <td className={friction === 'none' || friction === null ? 'ink-2 whole' : 'strong whole'}>
                {state}
              </td>
              <td>
                <bdi dir="auto">{step.policy}</bdi>
              </td>
              <td className={owner === null ? 'ink-2' : undefined}>
                <bdi>{owner ?? t('flow.nobody')}</bdi>
              </td>
              <td>
                <bdi dir="auto">{step.apart}</bdi>
              </td>
              <td className={table.number}>{answers}</td>
            </tr>
            {opened?.step === step.id && (
              <tr>
                <td colSpan={COLUMNS.length} className={styles.below}>
                  {opened.panel}
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}
