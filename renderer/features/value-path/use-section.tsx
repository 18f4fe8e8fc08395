/** The readings of use, drawn over time or as a table, each beside its entitlement; added, changed and deleted where they stand. */
import { Fragment, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Intervention } from '../../../shared/domain/intervention.ts'
import type { Reading } from '../../../shared/domain/reading.ts'
import { useSingleKeys } from '../../data/use-single-keys.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { Empty } from '../../ui/empty.tsx'
import { useFormat } from '../../ui/format.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { RecordActs } from '../../ui/record-acts.tsx'
import { Section } from '../../ui/section.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { ReadingForm } from './reading-form.tsx'
import { barOf, readingsOn, windowOf } from './reading-order.ts'
import { UsageDrawing } from './usage-drawing.tsx'
import styles from './use.module.css'

export type UseSectionProps = {
  readonly account: string
  readonly readings: readonly Reading[]
  readonly interventions: readonly Intervention[]
  readonly asOf: Day
}

const COLUMNS = 8

export function UseSection({ account, readings, interventions, asOf }: UseSectionProps) {
  const { t } = useTranslation('valuePath')
  /** A reading's id, `new`, or null. */
  const [opened, setOpened] = useState<string | null>(null)
  const [asTable, setAsTable] = useState(false)
  const [singleKeys] = useSingleKeys()
  const shown = readingsOn(readings, asOf)
  const [newest] = shown
  const close = () => {
    setOpened(null)
  }
  const edited = shown.find(({ id }) => id === opened)
  const drawingKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
    if (!asTable || !singleKeys || key.toLowerCase() !== 't' || ctrlKey || metaKey || altKey || shiftKey)
      return
    if (target instanceof HTMLElement && target.closest('form') !== null) return
    event.preventDefault()
    event.stopPropagation()
    setAsTable(false)
  }
  return (
    <Section
      title={t('use.title')}
      sub={t('use.sub')}
      act={
        shown.length > 0 && (
          <OpenButton
            onPress={() => {
              setAsTable(!asTable)
            }}
          >
            {t(asTable ? 'chart.drawing' : 'chart.table')}
          </OpenButton>
        )
      }
    >
      {shown.length === 0 && opened !== 'new' && <Empty why={t('use.none')} />}
      {shown.length > 0 && !asTable && (
        <>
          <UsageDrawing
            readings={shown}
            interventions={interventions}
            asOf={asOf}
            singleKeys={singleKeys}
            onEdit={setOpened}
            onTable={() => {
              setAsTable(true)
            }}
          />
          {edited !== undefined && (
            <ReadingForm key={edited.id} account={account} reading={edited} newest={newest} onDone={close} />
          )}
        </>
      )}
      {shown.length > 0 && asTable && (
        <table onKeyDown={drawingKey} className={classNames(table.table, styles.readings)}>
          <thead>
            <tr>
              <th scope="col">{t('use.columns.period')}</th>
              <th scope="col" className={table.number}>
                {t('use.columns.used')}
              </th>
              <th scope="col" className={table.number}>
                {t('use.columns.entitled')}
              </th>
              <th scope="col">{t('use.columns.unit')}</th>
              <th scope="col" className={table.number}>
                {t('use.columns.share')}
              </th>
              <th scope="col">{t('use.columns.bar')}</th>
              <th scope="col">{t('use.columns.source')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('use.columns.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((reading) => (
              <Fragment key={reading.id}>
                <ReadingRow
                  account={account}
                  reading={reading}
                  shown={shown}
                  asOf={asOf}
                  onEdit={() => {
                    setOpened(reading.id)
                  }}
                />
                {opened === reading.id && (
                  <tr>
                    <td colSpan={COLUMNS} className={styles.below}>
                      <ReadingForm account={account} reading={reading} newest={newest} onDone={close} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {opened === 'new' ? (
        <ReadingForm account={account} reading={null} newest={newest} onDone={close} />
      ) : (
        <div className={styles.add}>
          <Button
            onPress={() => {
              setOpened('new')
            }}
          >
            {t('use.add')}
          </Button>
        </div>
      )}
    </Section>
  )
}

type RowProps = {
  readonly account: string
  readonly reading: Reading
  readonly shown: readonly Reading[]
  readonly asOf: Day
  readonly onEdit: () => void
}

function ReadingRow({ account, reading, shown, asOf, onEdit }: RowProps) {
  const { t } = useTranslation('valuePath')
  const format = useFormat()
  const write = useWriter()
  const say = useUndoToast()
  const { from, to, used, entitled, unit, source, remark } = reading
  const named = { to: format.day(to, asOf) }
  const outside = to < windowOf(asOf).from
  const remove = async () => {
    const wrote = await write(account, [{ record: reading.id, kind: 'reading', set: { deleted: true } }])
    if (wrote.stored) say(t('use.deleted', named), wrote.undo)
  }
  return (
    <tr>
      <th scope="row" className={styles.period}>
        {t('use.period', { from: format.day(from, to), to: format.day(to, asOf) })}
        {outside && <span className="ink-3 type-meta"> {t('use.outside')}</span>}
      </th>
      <td className={table.number}>{format.number(used)}</td>
      <td className={table.number}>{format.number(entitled)}</td>
      <td>
        <bdi>{unit}</bdi>
      </td>
      <td className={classNames(table.number, 'strong')}>{format.percent(used / entitled)}</td>
      <td className={styles.bar}>
        <UseBar reading={reading} shown={shown} faint={outside} />
      </td>
      <td className="ink-2">
        <bdi>{source}</bdi>
        {remark.trim() !== '' && (
          <p className="type-meta ink-3">
            <bdi dir="auto">{remark}</bdi>
          </p>
        )}
      </td>
      <td className={styles.acts}>
        <RecordActs
          edit={{ short: t('use.editShort'), whole: t('use.edit', named) }}
          remove={{ short: t('use.deleteShort'), whole: t('use.delete', named) }}
          onEdit={onEdit}
          onRemove={remove}
        />
      </td>
    </tr>
  )
}

type BarProps = { readonly reading: Reading; readonly shown: readonly Reading[]; readonly faint: boolean }

/** The numbers stand beside it; the drawing is not read aloud. */
function UseBar({ reading, shown, faint }: BarProps) {
  const bar = barOf(reading, shown)
  const percent = (value: number) => `${String(Math.round(value * 1000) / 10)}%`
  const line = percent(bar.entitled)
  return (
    <svg width="100%" height="16" aria-hidden className={styles.drawing}>
      <path d="M0 0V16" className={styles.zero} />
      <rect y="5" width={percent(bar.used)} height="6" className={faint ? styles.faint : styles.used} />
      <line x1="0" x2={line} y1="14" y2="14" className={styles.base} />
      <line x1={line} x2={line} y1="1" y2="16" className={styles.entitled} />
    </svg>
  )
}
