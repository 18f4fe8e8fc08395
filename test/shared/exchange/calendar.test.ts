/** Calendar files are read back by a parser that is not ours: the right days, reminders, stable ids, lines as short as promised. */
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarOf, type CalendarWords } from '../../../shared/exchange/calendar.ts'
import { contract } from '../../renderer/features/renewals/contracts.ts'
import { day } from '../../../shared/domain/day.ts'

const NOW = Date.UTC(2026, 4, 29, 12, 30, 15)
const words: CalendarWords = {
  notice: (name, account) => `Notice for ${name}, ${account}`,
  renews: (name, account) => `${name} renews, ${account}`,
  ends: (name, account) => `${name} ends, ${account}`,
  body: ({ noticeMethod }) => noticeMethod,
}
const one = (fields: Parameters<typeof contract>[0], sequence = 3) => ({
  account: 'Kestrel',
  contract: contract({ renewsOn: day.parse('2026-10-01'), ...fields }),
  sequence,
})

const isControl = (one: string) => (one < ' ' && one !== '\n') || one === '\u007f'

function read(text: string) {
  return ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((component) => {
      const event = new ICAL.Event(component)
      return {
        uid: event.uid,
        summary: event.summary,
        description: event.description,
        sequence: event.sequence,
        day: event.startDate.toString(),
        wholeDay: event.startDate.isDate,
        reminders: component
          .getAllSubcomponents('valarm')
          .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
      }
    })
}

describe('calendarOf', () => {
  it('writes the notice deadline with two reminders, and the day of the renewal', () => {
    const given = one({
      name: 'Terminals',
      noticeDays: 30,
      autoRenew: true,
      noticeMethod: 'Letter; signed, by post',
    })
    const [notice, renewal, ...others] = read(calendarOf([given], words, NOW))
    expect(others).toEqual([])
    expect(notice).toEqual({
      uid: `${given.contract.id}-notice`,
      summary: 'Notice for Terminals, Kestrel',
      description: 'Letter; signed, by post',
      sequence: 3,
      day: '2026-09-01',
      wholeDay: true,
      reminders: ['-P30D', '-P7D'],
    })
    expect(renewal).toMatchObject({
      uid: `${given.contract.id}-renewal`,
      summary: 'Terminals renews, Kestrel',
      day: '2026-10-01',
      wholeDay: true,
      reminders: [],
    })
  })

  it('reminds of the end where no notice is needed, and has nothing of a contract that was ended', () => {
    const events = read(
      calendarOf(
        [one({ noticeDays: 0 }), one({ noticeDays: 30, endedOn: day.parse('2026-05-01') })],
        words,
        NOW,
      ),
    )
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ summary: 'Licence ends, Kestrel', reminders: ['-P30D', '-P7D'] })
    expect(read(calendarOf([], words, NOW))).toEqual([])
  })

  it('keeps the ids of a contract that moved, with a higher number', () => {
    const given = one({ noticeDays: 30 })
    const moved = {
      ...given,
      contract: { ...given.contract, renewsOn: day.parse('2027-10-01') },
      sequence: 4,
    }
    const [before, after] = [given, moved].map((it) => read(calendarOf([it], words, NOW)))
    expect(after?.map(({ uid }) => uid)).toEqual(before?.map(({ uid }) => uid))
    expect(after?.map(({ sequence }) => sequence)).toEqual([4, 4])
  })

  it('takes any text whatever, unbroken, in lines of at most 75 octets', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom('a', ';', ',', '\\', '\n', '"', ':', 'ü', '漢', '😀'),
        maxLength: 300,
      }),
    )
    fc.assert(
      fc.property(anyText, anyText, (name, noticeMethod) => {
        const text = calendarOf([one({ name: `n${name}`, noticeMethod, noticeDays: 1 })], words, NOW)
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/u)
        }
        const [notice] = read(text)
        // What no calendar may hold is left out; line ends are one kind.
        const plain = (said: string) =>
          Array.from(said.replaceAll(/\r\n?/g, '\n').replaceAll(/\p{Surrogate}/gu, '\ufffd'), (one) =>
            isControl(one) ? ' ' : one,
          ).join('')
        expect(notice?.summary).toBe(plain(`Notice for n${name}, Kestrel`))
        if (noticeMethod !== '') expect(notice?.description).toBe(plain(noticeMethod))
      }),
    )
  })
})
