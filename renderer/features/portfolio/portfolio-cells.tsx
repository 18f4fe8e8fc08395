/** The cells of one account in the portfolio: words and figures where they are known, the hatch where they are not. */
import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/domain/day.ts'
import type { PortfolioRow } from '../../data/data.ts'
import { classNames } from '../../ui/class-names.ts'
import { useFormat } from '../../ui/format.ts'
import { Flag } from '../../ui/glyph.tsx'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import styles from './portfolio-table.module.css'
import { readinessWords, riskWords } from './portfolio-words.ts'

/** Days before a notice deadline from which it is marked. */
const SOON = 30

export type PortfolioCellsProps = {
  readonly row: PortfolioRow
  readonly now: number
  /** Whether any account holds a conflict, so that there is a column for them. */
  readonly inConflict: boolean
  readonly onDelete: (row: PortfolioRow) => void
}

export function PortfolioCells({ row, now, inConflict, onDelete }: PortfolioCellsProps) {
  const { t } = useTranslation('portfolio')
  const words = useInstrumentWords()
  const format = useFormat()
  const { score } = row
  const readiness = score === null ? null : readinessWords(score, t)
  const gauge = (value: number | null | undefined) =>
    value === null || value === undefined ? (
      <Hatched>{score === null ? '…' : t('cell.notKnown')}</Hatched>
    ) : (
      format.level(value)
    )
  const risk = score === null ? null : riskWords(score, t, words)
  const notice = score?.nextNotice ?? undefined
  const askNext = score?.askNext?.question
  return (
    <>
      <div role="gridcell" className={styles.cell}>
        <a href={`#/accounts/${row.account}/picture`} tabIndex={-1} className={styles.name}>
          <bdi>{row.name}</bdi>
        </a>
      </div>
      <div role="gridcell" className={styles.cell}>
        {readiness ?? <Hatched>{score === null ? t('cell.waiting') : t('cell.notYetKnown')}</Hatched>}
      </div>
      <div role="gridcell" className={styles.cell}>
        {score === null || score.leading === null ? (
          <Hatched>{score === null ? t('cell.waiting') : t('cell.notKnown')}</Hatched>
        ) : score.contested ? (
          <Flag name="contested">{t('cell.contested')}</Flag>
        ) : (
          t(`cell.${score.leading}`)
        )}
      </div>
      <div role="gridcell" className={classNames(styles.cell, styles.number)}>
        {gauge(score?.outlook)}
      </div>
      <div role="gridcell" className={classNames(styles.cell, styles.number, styles.completeness)}>
        {gauge(score?.completeness)}
      </div>
      <div role="gridcell" className={classNames(styles.cell, styles.number, styles.confidence)}>
        {gauge(score?.confidence)}
      </div>
      <div role="gridcell" className={classNames(styles.question, styles.risk)}>
        {score === null ? <Hatched>…</Hatched> : (risk ?? <span className="ink-3">{t('cell.noRisk')}</span>)}
      </div>
      <div role="gridcell" className={classNames(styles.cell, styles.notice)}>
        {notice !== undefined && (
          <span className={notice.daysToNotice <= SOON ? styles.soon : undefined}>
            {format.day(notice.noticeDeadline, dayOf(now))}
          </span>
        )}
      </div>
      <div role="gridcell" className={classNames(styles.question, styles.askNext, 'ink-2')}>
        {askNext === undefined ? null : words.question(askNext)?.title}
      </div>
      {inConflict && (
        <div role="gridcell" className={classNames(styles.cell, styles.number, styles.conflicts)}>
          {row.conflicts === 0 ? (
            <span className="ink-3">{t('cell.noConflict')}</span>
          ) : (
            <span className={styles.waiting}>{row.conflicts}</span>
          )}
        </div>
      )}
      <div role="gridcell" className={classNames(styles.cell, 'ink-3')}>
        {format.dayOfMoment(row.touched, now)}
      </div>
      <div role="gridcell">
        <button
          type="button"
          tabIndex={-1}
          className={styles.delete}
          aria-label={t('cell.delete', { name: row.name })}
          onClick={() => {
            onDelete(row)
          }}
        >
          <Trash2 size={16} strokeWidth={1.5} aria-hidden />
        </button>
      </div>
    </>
  )
}

function Hatched({ children }: { readonly children: string }) {
  return (
    <span className={styles.hatched}>
      <span>{children}</span>
    </span>
  )
}
