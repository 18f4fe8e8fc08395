/** A file that is looked at before anything is written: how it is read, what each row becomes, what cannot be taken, and the button. */
import { useTranslation } from 'react-i18next'
import { matchChoices } from '../../../shared/tables/plan-import.ts'
import type { PortfolioRow } from '../../data/data.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useFormat } from '../../ui/format.ts'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { Section } from '../../ui/section.tsx'
import { ColumnsSection } from './columns-section.tsx'
import { HowSection } from './how-section.tsx'
import { PreviewSection } from './preview-section.tsx'
import { ProblemsSection } from './problems-section.tsx'
import { planCounts, problemsOf, unplanned } from './table-counts.ts'
import { isBlocked, type ReadTable, type TableSettings } from './table-settings.ts'
import type { TableSource } from './table-source.ts'
import styles from './tables-page.module.css'
import type { TableImport } from './use-table-import.ts'

export type LookingPartProps = {
  readonly source: TableSource
  readonly settings: TableSettings
  readonly read: ReadTable
  readonly importing: TableImport
  readonly rows: readonly PortfolioRow[]
}

export function LookingPart({ source, settings, read, importing, rows }: LookingPartProps) {
  const { t } = useTranslation('tables')
  const { plan, change } = importing
  const { content } = source
  const { kind, leaveOut, onMatch } = settings
  const isCards = content.type === 'cards'
  const problems = problemsOf(read, plan)
  const planned = plan?.planned ?? unplanned(read.entries)
  const counts = planCounts(plan)
  const writes = counts.added + counts.filled
  const isReady = writes > 0 && (problems.length === 0 || (leaveOut && !isBlocked(problems)))
  const choices = matchChoices.filter((id) => id !== 'add' || kind !== 'accounts')
  return (
    <>
      <HowSection
        source={source}
        settings={settings}
        rows={rows}
        onChange={change}
        onReadAgain={importing.readAgain}
      />
      {content.type === 'sheet' ? (
        <ColumnsSection sheet={content.sheet} settings={settings} read={read} onChange={change} />
      ) : (
        <CardsRest settings={settings} read={read} onChange={change} />
      )}
      {planned.length > 0 && (
        <PreviewSection
          planned={planned}
          newAccounts={plan?.newAccounts ?? []}
          isPlanned={plan !== null}
          settings={settings}
          isCards={isCards}
        />
      )}
      {plan !== null && (counts.found > 0 || onMatch !== 'fill') && (
        <Section title={t('match.title')} sub={t(`match.${kind}`)}>
          <RadioOptions
            label={t('match.title')}
            labelHidden
            options={choices.map((id) => ({ id, label: t(`match.${id}`) }))}
            value={onMatch}
            onChange={(next) => {
              change({ ...settings, onMatch: next })
            }}
          />
        </Section>
      )}
      {problems.length > 0 && (
        <ProblemsSection
          problems={problems}
          isCards={isCards}
          leaveOut={leaveOut}
          onLeaveOut={(next) => {
            change({ ...settings, leaveOut: next })
          }}
        />
      )}
      <div className={styles.foot}>
        <span className={styles.promise}>{t('import.promise')}</span>
        <Button onPress={importing.cancel}>{t('import.cancel')}</Button>
        <Button variant="primary" isDisabled={!isReady} onPress={importing.run}>
          {plan === null || read.undecided.length > 0
            ? t('import.notYet')
            : writes === 0
              ? t('import.none')
              : counts.added > 0
                ? t('import.run', { rows: t(`rowsWithin.${kind}`, { count: counts.added }) })
                : t('import.fill', { rows: t(`rowsWithin.${kind}`, { count: counts.filled }) })}
        </Button>
      </div>
    </>
  )
}

type CardsRestProps = {
  readonly settings: TableSettings
  readonly read: ReadTable
  readonly onChange: (settings: TableSettings) => void
}

/** What cards hold that has no place here: listed, and kept if somebody wants it. */
function CardsRest({ settings, read, onChange }: CardsRestProps) {
  const { t } = useTranslation('tables')
  const format = useFormat()
  const { rest, pictures } = read
  if (rest.length === 0 && pictures === 0) return null
  return (
    <div className={styles.rest}>
      {pictures > 0 && <p>{t('cards.pictures', { count: pictures })}</p>}
      {rest.length > 0 && (
        <>
          <p>
            {t('cards.rest', {
              names: format.list(
                rest.map(({ name, count }) =>
                  count === null || count === 1 ? name : t('cards.one', { name, count }),
                ),
              ),
            })}
          </p>
          <Checkbox
            isSelected={settings.keepRest}
            onChange={(keepRest) => {
              onChange({ ...settings, keepRest })
            }}
          >
            {t('columns.keepAbout')}
          </Checkbox>
        </>
      )}
    </div>
  )
}
