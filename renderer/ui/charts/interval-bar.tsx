/** One estimate from 0 to 1: its 80 % interval as a bar, a tick at the level, and below it a tick for each answer. */
import { useId } from 'react'
import { HatchPattern } from '../hatch.tsx'
import styles from './chart.module.css'
import { toneOf } from './tone.ts'

export type IntervalBarProps = {
  /** All 0 to 1. Null where nothing is known: the bar is hatched. */
  readonly estimate: { readonly level: number; readonly low: number; readonly high: number } | null
  /** The values of the answers, 0 to 1. */
  readonly answers?: readonly number[]
  /** Pixels. */
  readonly width?: number
  /** Says the same in words; leave it out where the words stand beside the bar. */
  readonly label?: string
}

const HEIGHT = 22
const MIDDLE = 9

export function IntervalBar({ estimate, answers = [], width = 232, label }: IntervalBarProps) {
  const hatch = useId()
  const at = (value: number) => 1.5 + value * (width - 3)
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg {...named} width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} className={styles.chart}>
      {estimate === null ? (
        <>
          <defs>
            <HatchPattern id={hatch} />
          </defs>
          <rect
            x={0.5}
            y={4.5}
            width={width - 1}
            height={11}
            fill={`url(#${hatch})`}
            className={styles.unknown}
          />
        </>
      ) : (
        <>
          <path d={`M1 ${MIDDLE}H${width - 1}`} className={styles.track} />
          <path d={`M${at(0.5)} 2V16`} className={styles.centre} />
          <path d={`M1.5 5V13M${width - 1.5} 5V13`} className={styles.track} />
          <rect
            x={at(estimate.low)}
            y={MIDDLE - 2.5}
            width={Math.max(1, at(estimate.high) - at(estimate.low))}
            height={5}
            className={styles[toneOf(estimate.low, estimate.high, 0.5)]}
          />
          <path d={`M${at(estimate.level)} 5V13`} className={styles.gap} />
          <path d={`M${at(estimate.level)} 2V16`} className={styles.tick} />
          {answers.map((value, index) => (
            <path key={index} d={`M${at(value)} 17v5`} className={styles.answer} />
          ))}
        </>
      )}
    </svg>
  )
}
