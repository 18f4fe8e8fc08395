/** What a calendar file of contracts says, and what it is called. */
import type { TFunction } from 'i18next'
import { noticeDeadline } from '../../shared/domain/contract.ts'
import type { CalendarWords } from '../../shared/exchange/calendar.ts'
import { plainFileName } from '../../shared/host/contract.ts'
import type { Format } from './format.ts'

export function calendarWords(t: TFunction<'calendar'>, format: Format): CalendarWords {
  return {
    notice: (name, account) => t('notice', { name, account }),
    renews: (name, account) => t('renews', { name, account }),
    ends: (name, account) => t('ends', { name, account }),
    body: (contract) => {
      const { noticeDays, noticeMethod, autoRenew, renewsOn } = contract
      const day = format.day(renewsOn)
      return [
        ...(noticeDays > 0 ? [t('until', { day: format.day(noticeDeadline(contract)) })] : []),
        ...(noticeDays > 0 && noticeMethod !== '' ? [t('method', { method: noticeMethod })] : []),
        autoRenew ? t('otherwiseRenews', { day }) : t('otherwiseEnds', { day }),
      ].join('\n')
    },
  }
}

const LONGEST = 80

/** `terminals.ics`: letters of every script stay; what no disk likes becomes a dash. */
export function calendarFileName(subject: string, nameless: string): string {
  const plain = subject
    .normalize('NFC')
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  const name = `${nameless}-${plain}.ics`
  return plain !== '' && plainFileName.safeParse(name).success ? name : `${nameless}.ics`
}
