/** The labels of the model beside what a person says instead, with the reason, and everything that was said of them before. */
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Overridable, Override } from '../../../shared/domain/finding.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/section.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { overrideHistory } from './findings-on.ts'
import styles from './findings-tab.module.css'
import type { LabelRow } from './labels.ts'
import { OverrideForm } from './override-form.tsx'
import { useLabelWords } from './use-label-words.ts'

export type OverridesSectionProps = {
  readonly account: string
  readonly rows: readonly LabelRow[]
  readonly overrides: readonly Override[]
  readonly asOf: Day
}

type Opened = { readonly of: Overridable; readonly takeBack: boolean }

const COLUMNS = ['of', 'model', 'person', 'reason'] as const

export function OverridesSection({ account, rows, overrides, asOf }: OverridesSectionProps) {
  const { t } = useTranslation('findings')
  const [opened, setOpened] = useState<Opened | null>(null)
  const place = useFocusBack<HTMLDivElement>(opened?.of ?? null)
  return (
    <Section title={t('overrides.title')} sub={t('overrides.sub')}>
      <div ref={place}>
        <table className={classNames(table.table, styles.labels)}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`overrides.columns.${column}`)}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{t('overrides.columns.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Fragment key={row.of}>
                <LabelLine row={row} asOf={asOf} onOpen={setOpened} />
                {opened?.of === row.of && (
                  <tr>
                    <td colSpan={COLUMNS.length + 1} className={styles.below}>
                      <OverrideForm
                        key={String(opened.takeBack)}
                        account={account}
                        of={row.of}
                        standing={row.person?.label ?? null}
                        takeBack={opened.takeBack}
                        asOf={asOf}
                        onDone={() => {
                          setOpened(null)
                        }}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <History overrides={overrideHistory(overrides, asOf)} asOf={asOf} />
    </Section>
  )
}

type LineProps = {
  readonly row: LabelRow
  readonly asOf: Day
  readonly onOpen: (opened: Opened) => void
}

function LabelLine({ row: { of, model, hedge, person }, asOf, onOpen }: LineProps) {
  const { t } = useTranslation('findings')
  const format = useFormat()
  const lower = t(`lead.reads.${of}`)
  return (
    <tr data-opens={of}>
      <th scope="row">{t(`overrides.of.${of}`)}</th>
      <td>
        <Label of={of} label={model} />
        {hedge !== null && <span className="ink-2">, {t(`overrides.hedges.${hedge}`)}</span>}
      </td>
      <td>
        {person === null ? (
          <span className="ink-3">{t('overrides.nobody')}</span>
        ) : (
          <>
            <Label of={of} label={person.label} />
            <span className={classNames('type-meta', 'ink-2', styles.second)}>
              <By recorder={person.recorder} day={format.day(person.day, asOf)} />
            </span>
          </>
        )}
      </td>
      <td className={styles.reason}>{person !== null && <bdi dir="auto">{person.reason}</bdi>}</td>
      <td className={styles.rowActs}>
        <Button
          variant="quiet"
          aria-label={
            person === null ? t('overrides.set', { of: lower }) : t('overrides.change', { of: lower })
          }
          onPress={() => {
            onOpen({ of, takeBack: false })
          }}
        >
          {person === null ? t('overrides.setShort') : t('overrides.changeShort')}
        </Button>
        {person !== null && (
          <Button
            variant="quiet"
            aria-label={t('overrides.takeBack', { of: lower })}
            onPress={() => {
              onOpen({ of, takeBack: true })
            }}
          >
            {t('overrides.takeBackShort')}
          </Button>
        )}
      </td>
    </tr>
  )
}

/** Quadrants are waters on the chart, and set like them. */
function Label({ of, label }: { readonly of: Overridable; readonly label: string | null }) {
  const words = useLabelWords()
  const text = words(of, label)
  if (label === null) return <span className="ink-3">{text}</span>
  return of === 'quadrant' ? (
    <em className={styles.quadrant}>{text}</em>
  ) : (
    <span className={styles.label}>{text}</span>
  )
}

function By({ recorder, day }: { readonly recorder: string; readonly day: string }) {
  const { t } = useTranslation('findings')
  return recorder === '' ? (
    t('overrides.byNobody', { day })
  ) : (
    <bdi>{t('overrides.byWhom', { name: recorder, day })}</bdi>
  )
}

function History({ overrides, asOf }: { readonly overrides: readonly Override[]; readonly asOf: Day }) {
  const { t } = useTranslation('findings')
  const format = useFormat()
  const words = useLabelWords()
  if (overrides.length === 0) return null
  return (
    <div className={styles.history}>
      <h4 className="type-meta ink-2">{t('overrides.history')}</h4>
      <ul>
        {overrides.map(({ id, of, label, reason, day, recorder }) => (
          <li key={id}>
            <span className="ink-2">
              <By recorder={recorder} day={format.day(day, asOf)} />
            </span>{' '}
            <span className="strong">
              {label === null
                ? t('overrides.wasTakenBack', { of: t(`overrides.of.${of}`) })
                : t('overrides.said', { of: t(`overrides.of.${of}`), label: words(of, label) })}
            </span>
            . <bdi dir="auto">{reason}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}
