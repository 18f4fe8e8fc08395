/** How long ago a day was, as one would say it: "3 months ago". */
import type { TFunction } from 'i18next'
import { daysBetween, type Day } from '../../../shared/domain/day.ts'

const WEEK = 7
const MONTH = 30.4
const YEAR = 365.25
/** Up to so many days are counted in days, up to so many in weeks, up to so many in months. */
const [IN_DAYS, IN_WEEKS, IN_MONTHS] = [13, 59, 729]

export function agoWords(day: Day, asOf: Day, t: TFunction<'people'>): string {
  const days = daysBetween(day, asOf)
  if (days <= 0) return t('person.ago.today')
  if (days <= IN_DAYS) return t('person.ago.days', { count: days })
  if (days <= IN_WEEKS) return t('person.ago.weeks', { count: Math.floor(days / WEEK) })
  if (days <= IN_MONTHS) return t('person.ago.months', { count: Math.round(days / MONTH) })
  return t('person.ago.years', { count: Math.round(days / YEAR) })
}
