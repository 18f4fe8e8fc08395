/** Numbers and days as the language of the interface writes them: levels with two digits, shares in per cent, short days. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

export type Format = {
  /** A level, gauge or interval's end, 0 to 1, with two digits: `0.47`. */
  readonly level: (value: number) => string
  /** A share of 0 to 1 in whole per cent: `58 %`. */
  readonly percent: (value: number) => string
  /** A plain number with at most two decimals: `1,250.5`. */
  readonly number: (value: number) => string
  /** A calendar day (`2026-05-29`), without its year where it is that of `near`: `29 May`. */
  readonly day: (day: string, near?: string) => string
  /** The day on which a moment falls, by the clock on the wall. Milliseconds since 1970 UTC, both. */
  readonly dayOfMoment: (moment: number, now: number) => string
  /** A moment with its time: `29 May 2026, 14:32`. Milliseconds since 1970 UTC. */
  readonly moment: (moment: number) => string
  /** The time of a moment by the clock on the wall: `14:32`. Milliseconds since 1970 UTC. */
  readonly time: (moment: number) => string
  /** Several names in a row: `Osei and Wirth`. */
  readonly list: (names: readonly string[]) => string
}

/** The formats of one language, by its BCP 47 tag. */
export function formatIn(language: string): Format {
  const level = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  const short = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const long = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const shortHere = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' })
  const longHere = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' })
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' })
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return {
    level: (value) => level.format(value),
    percent: (value) => `${whole.format(value * 100)}\u00a0%`,
    number: (value) => plain.format(value),
    day: (day, near) => (near?.slice(0, 4) === day.slice(0, 4) ? short : long).format(Date.parse(day)),
    dayOfMoment: (at, now) =>
      (new Date(at).getFullYear() === new Date(now).getFullYear() ? shortHere : longHere).format(at),
    moment: (at) => moment.format(at),
    time: (at) => time.format(at),
    list: (names) => list.format(names),
  }
}

/** The formats of the language the interface speaks. English reads days first, as the rest of the app writes them. */
export function useFormat(): Format {
  const { i18n } = useTranslation()
  const { language } = i18n
  return useMemo(() => formatIn(language === 'en' ? 'en-GB' : language), [language])
}
