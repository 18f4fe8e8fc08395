/**
 * A calendar file (RFC 5545) of contracts: by when notice must be given, with two reminders, and when they renew or end.
 * Written here in a few lines: what the libraries for it bring beyond this are time zones and recurrence, and here all is
 * whole days, which mean the same day wherever the file is opened.
 */
import { noticeDeadline, type Contract } from '../domain/contract.ts'

/** What the file says, so that it can be said in the language of the interface. */
export type CalendarWords = {
  /** `Notice for Terminals, Kestrel Wireless` */
  readonly notice: (name: string, account: string) => string
  readonly renews: (name: string, account: string) => string
  readonly ends: (name: string, account: string) => string
  /** What stands in the notice's body: until when, how notice is given, and what happens otherwise. */
  readonly body: (contract: Contract) => string
}

export type CalendarContract = {
  readonly account: string
  readonly contract: Contract
  /** Rises with every change of the contract, so that importing the file again moves the events. */
  readonly sequence: number
}

/** Days before the deadline on which a calendar reminds of it. */
const REMINDERS = [30, 7] as const
/** Octets of a line, its end left out. */
const LINE = 75

/**
 * The file's text. `now`: milliseconds since 1970 UTC. Contracts that were ended have no event; one without notice has that
 * of its end alone, which then reminds.
 */
export function calendarOf(
  contracts: readonly CalendarContract[],
  words: CalendarWords,
  now: number,
): string {
  const stamp = `${new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  const events = contracts.filter(({ contract }) => contract.endedOn === null).flatMap((one) => eventsOf(one))
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Soundings//Notice deadlines//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')

  function eventsOf({ account, contract, sequence }: CalendarContract): readonly string[] {
    const { id, name, renewsOn, noticeDays, autoRenew } = contract
    const body = words.body(contract)
    const end = (autoRenew ? words.renews : words.ends)(name, account)
    const needsNotice = noticeDays > 0
    const notice = words.notice(name, account)
    return [
      ...(needsNotice ? event(`${id}-notice`, noticeDeadline(contract), notice, reminders(notice)) : []),
      ...event(`${id}-renewal`, renewsOn, end, needsNotice ? [] : reminders(end)),
    ]

    function event(uid: string, day: string, summary: string, alarms: readonly string[]): readonly string[] {
      return [
        'BEGIN:VEVENT',
        `UID:${uid}`,
        `DTSTAMP:${stamp}`,
        `SEQUENCE:${sequence}`,
        // A day without a length is that one day; a last day to count to would be another trap.
        `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
        `SUMMARY:${escaped(summary)}`,
        ...(body === '' ? [] : [`DESCRIPTION:${escaped(body)}`]),
        'TRANSP:TRANSPARENT',
        ...alarms,
        'END:VEVENT',
      ]
    }
  }
}

function reminders(text: string): readonly string[] {
  return REMINDERS.flatMap((days) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(text)}`,
    `TRIGGER:-P${days}D`,
    'END:VALARM',
  ])
}

/** Text as a value: what would end it is escaped, and what no calendar may hold is left out. */
function escaped(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex -- control characters are exactly what must not be in the file
      .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
      .replaceAll(/[\\;,]/g, String.raw`\$&`)
      .replaceAll('\n', String.raw`\n`)
  )
}

/** Broken into lines of at most 75 octets, never within a character; a line that goes on begins with a space. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const character of line.replaceAll(/\p{Surrogate}/gu, '\ufffd')) {
    const octets = octetsOf(character)
    if (size + octets > LINE) {
      parts.push(part)
      part = ' '
      size = 1
    }
    part += character
    size += octets
  }
  return [...parts, part].join('\r\n')
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4
}
