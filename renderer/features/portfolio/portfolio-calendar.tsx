/** Saves the notice deadlines of the accounts that are shown as a calendar file. */
import { useTranslation } from 'react-i18next'
import { calendarContracts } from '../../data/calendar-contracts.ts'
import { useData } from '../../data/data-context.tsx'
import type { PortfolioRow } from '../../data/data.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import type { CalendarFile } from '../../ui/use-calendar-file.ts'

export type PortfolioCalendarProps = {
  readonly shown: readonly PortfolioRow[]
  /** Whether some are filtered out. */
  readonly filtered: boolean
  readonly calendar: CalendarFile
}

export function PortfolioCalendar({ shown, filtered, calendar }: PortfolioCalendarProps) {
  const { t } = useTranslation('portfolio')
  const data = useData()
  return (
    <OpenButton
      isDisabled={calendar.saving || shown.length === 0}
      onPress={() => {
        const accounts = shown.map(({ account }) => account)
        void calendar.save(calendarContracts(data, accounts), null)
      }}
    >
      {filtered ? t('tools.calendarOf', { count: shown.length }) : t('tools.calendar')}
    </OpenButton>
  )
}
