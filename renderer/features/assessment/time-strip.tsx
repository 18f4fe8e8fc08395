/** Along the time of an account: what was learnt when, how the outlook ran, and the picture as of any of the days. */
import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, daysBetween, type Day } from '../../../shared/domain/day.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useImports } from '../../data/hooks.ts'
import { useTimeline } from '../../data/use-score.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useFormat } from '../../ui/format.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { capitalised } from '../../ui/quadrant-label.ts'
import type { TimeAddress } from './time-address.ts'
import { LEFT, RIGHT, TimeDrawing } from './time-drawing.tsx'
import { dayAt, pointOn, spanOf, stepFrom, stopsOf } from './time-stops.ts'
import styles from './time-strip.module.css'
import { TimeTable } from './time-table.tsx'
import { useWidth } from './time-width.ts'
import { useTimeWords } from './time-words.ts'

export type TimeStripProps = {
  /** All that is known today; the strip itself tells what of it had been written down when. */
  readonly records: AccountRecords
  readonly asOf: Day
  readonly today: Day
  readonly address: TimeAddress
}

export function TimeStrip({ records, asOf, today, address }: TimeStripProps) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const words = useTimeWords()
  const [asTable, setAsTable] = useState(false)
  const imports = useImports(records.account.id)
  const points = useTimeline(records, today, address.believed ? 'asThenBelieved' : 'today')
  const stops = useMemo(() => stopsOf({ records, imports: imports ?? [], today }), [records, imports, today])
  const look = (day: Day) => {
    address.look(day === today ? null : day)
  }
  const past = asOf !== today
  const day = past ? format.day(asOf, today) : t('time.today')
  const learnt = words.learnt(stops.find((stop) => stop.day === asOf) ?? null)
  return (
    <section aria-label={t('time.title')} className={styles.time}>
      <div className={styles.head}>
        <p role="status">
          <strong className="strong">
            {t(past && address.believed ? 'time.asOfBelieved' : 'time.asOf', { day })}
          </strong>{' '}
          <bdi className="ink-2">{capitalised(learnt)}.</bdi>
        </p>
        <div className={styles.acts}>
          <Checkbox isSelected={address.believed} onChange={address.believe}>
            {t('time.believed')}
          </Checkbox>
          <OpenButton
            onPress={() => {
              setAsTable(!asTable)
            }}
          >
            {t(asTable ? 'time.asStrip' : 'time.asTable')}
          </OpenButton>
          {past ? (
            <OpenButton onPress={address.backToToday}>{t('time.back')}</OpenButton>
          ) : (
            <OpenButton onPress={address.hide}>{t('time.hide')}</OpenButton>
          )}
        </div>
      </div>
      {address.believed && <p className="type-meta ink-3">{t('time.believedNote')}</p>}
      {asTable ? (
        <TimeTable stops={stops} points={points ?? []} asOf={asOf} today={today} onLook={look} />
      ) : (
        <Slider stops={stops} points={points} asOf={asOf} today={today} onLook={look} />
      )}
    </section>
  )
}

type SliderProps = {
  readonly stops: ReturnType<typeof stopsOf>
  readonly points: ReturnType<typeof useTimeline>
  readonly asOf: Day
  readonly today: Day
  readonly onLook: (day: Day) => void
}

function Slider({ stops, points, asOf, today, onLook }: SliderProps) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const words = useTimeWords()
  const element = useRef<HTMLDivElement>(null)
  const width = useWidth(element)
  const span = useMemo(() => spanOf(stops, today), [stops, today])
  const stop = stops.find(({ day }) => day === asOf) ?? null
  const point = pointOn(points ?? [], asOf)
  const press = (event: KeyboardEvent) => {
    const to = dayByKey(event)
    if (to === undefined) return
    event.preventDefault()
    if (to !== null) onLook(to)
  }
  // Time does not mirror, so neither do the arrows.
  const dayByKey = ({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): Day | null | undefined => {
    if (altKey || ctrlKey || metaKey) return undefined
    const earlier = key === 'ArrowLeft' || key === 'ArrowDown'
    if (earlier || key === 'ArrowRight' || key === 'ArrowUp') {
      if (!shiftKey) return stepFrom(asOf, earlier ? 'earlier' : 'later', stops)
      const next = addDays(asOf, earlier ? -1 : 1)
      return next < span.from || next > span.to ? null : next
    }
    if (key === 'Home') return stepFrom(asOf, 'first', stops)
    return key === 'End' ? stepFrom(asOf, 'last', stops) : undefined
  }
  const pick = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    onLook(dayAt((event.clientX - box.left - LEFT) / Math.max(1, box.width - LEFT - RIGHT), stops, span))
  }
  return (
    <div
      ref={element}
      role="slider"
      tabIndex={0}
      aria-label={t('time.slider')}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={span.days}
      aria-valuenow={Math.min(span.days, Math.max(0, daysBetween(span.from, asOf)))}
      aria-valuetext={t('time.at', {
        day: asOf === today ? t('time.today') : format.day(asOf, today),
        what: [
          words.learnt(stop),
          t('time.outlookAt', { outlook: words.figure(point?.outlook ?? null) }),
          words.quadrant(point),
        ].join('; '),
      })}
      className={`${styles.slider ?? ''} ${styles.plot ?? ''}`}
      onKeyDown={press}
      onPointerDown={pick}
    >
      {width > 0 && (
        <TimeDrawing width={width} span={span} stops={stops} points={points ?? null} asOf={asOf} />
      )}
    </div>
  )
}
