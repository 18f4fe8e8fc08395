/** The strip as a table: every day on which something was learnt, newest first, each with the way to it. */
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { TimelinePoint } from '../../../shared/scoring/timeline.ts'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { useFormat } from '../../ui/format.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { pointOn, type Stop } from './time-stops.ts'
import styles from './time-strip.module.css'
import { useTimeWords } from './time-words.ts'

export type TimeTableProps = {
  readonly stops: readonly Stop[]
  readonly points: readonly TimelinePoint[]
  readonly asOf: Day
  readonly today: Day
  readonly onLook: (day: Day) => void
}

export function TimeTable({ stops, points, asOf, today, onLook }: TimeTableProps) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const words = useTimeWords()
  return (
    <div className={styles.table}>
      <table className={classNames(table.table, table.compact)} aria-label={t('time.title')}>
        <thead>
          <tr>
            <th scope="col">{t('time.day')}</th>
            <th scope="col">{t('time.learnt')}</th>
            <th scope="col" className={table.number}>
              {t('time.outlook')}
            </th>
            <th scope="col" className={table.number}>
              {t('time.completeness')}
            </th>
            <th scope="col" className={table.number}>
              {t('time.confidence')}
            </th>
            <th scope="col">{t('time.quadrant')}</th>
          </tr>
        </thead>
        <tbody>
          {stops.toReversed().map((stop) => {
            const point = pointOn(points, stop.day)
            return (
              <tr key={stop.day} aria-current={stop.day === asOf ? 'date' : undefined}>
                <th scope="row" className="whole">
                  <OpenButton
                    onPress={() => {
                      onLook(stop.day)
                    }}
                  >
                    {stop.day === today ? t('time.today') : format.day(stop.day, today)}
                  </OpenButton>
                </th>
                <td>
                  <bdi>{words.learnt(stop)}</bdi>
                </td>
                <td className={table.number}>{words.figure(point?.outlook ?? null)}</td>
                <td className={table.number}>{words.figure(point?.completeness ?? 0)}</td>
                <td className={table.number}>{words.figure(point?.confidence ?? null)}</td>
                <td>{words.quadrant(point)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
