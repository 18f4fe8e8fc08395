/** Where contracts stand on a day, to the day, and which of them the page opens with. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contractsInOrder, leadOf, standingOf } from '../../../../renderer/features/renewals/notice.ts'
import { addDays, day } from '../../../../shared/domain/day.ts'
import { contract } from './contracts.ts'

const on = (text: string) => day.parse(text)
const renewsOn = on('2026-10-01')

describe('standingOf', () => {
  const withNotice = contract({ renewsOn, noticeDays: 90 })

  it('counts down to the last day of notice, that day included', () => {
    const deadline = on('2026-07-03')
    expect(standingOf(withNotice, on('2026-06-12'))).toEqual({ type: 'open', deadline, days: 21 })
    expect(standingOf(withNotice, deadline)).toEqual({ type: 'open', deadline, days: 0 })
    expect(standingOf(withNotice, on('2026-07-04'))).toEqual({ type: 'passed', deadline, days: 89 })
    expect(standingOf(withNotice, renewsOn)).toEqual({ type: 'passed', deadline, days: 0 })
  })

  it('asks what became of a term that is over', () => {
    expect(standingOf(withNotice, on('2026-10-03'))).toEqual({ type: 'overdue', renewsOn, days: 2 })
  })

  it('needs no notice where none is agreed', () => {
    expect(standingOf(contract({ renewsOn }), on('2026-09-30'))).toEqual({ type: 'noNotice', days: 1 })
  })

  it('runs until the day it ended on', () => {
    const ended = contract({ renewsOn, noticeDays: 90, endedOn: on('2026-06-01') })
    expect(standingOf(ended, on('2026-05-31')).type).toBe('open')
    expect(standingOf(ended, on('2026-06-01'))).toEqual({ type: 'ended', on: on('2026-06-01') })
  })

  it('never loses a day between deadline and end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 600 }), (noticeDays, left) => {
        const asOf = addDays(renewsOn, -left)
        const standing = standingOf(contract({ renewsOn, noticeDays }), asOf)
        if (standing.type === 'open') expect(standing.days).toBe(left - noticeDays)
        else expect(standing).toMatchObject({ type: 'passed', days: left })
      }),
    )
  })
})

describe('leadOf', () => {
  const asOf = on('2026-06-12')
  const near = contract({ name: 'Near', renewsOn: on('2026-07-20'), noticeDays: 30 })
  const far = contract({ name: 'Far', renewsOn, noticeDays: 30 })
  const missed = contract({ name: 'Missed', renewsOn: on('2026-06-30'), noticeDays: 30 })
  const over = contract({ name: 'Over', renewsOn: on('2026-05-01') })
  const ended = contract({ name: 'Ended', renewsOn: on('2026-05-01'), endedOn: on('2026-05-01') })

  it('says that there is none, or that none runs any more', () => {
    expect(leadOf([], asOf)).toEqual({ type: 'none' })
    const earlier = contract({ renewsOn, endedOn: on('2025-05-01') })
    expect(leadOf([earlier, ended], asOf)).toEqual({ type: 'allEnded', on: '2026-05-01' })
  })

  it('takes the nearest deadline that can still be met, whatever else stands', () => {
    expect(leadOf([missed, far, over, near, ended], asOf)).toMatchObject({
      contract: { name: 'Near' },
      standing: { type: 'open', days: 8 },
      name: 'Near',
    })
  })

  it('then asks after a term that is over, and then tells of a deadline that has passed', () => {
    expect(leadOf([missed, over], asOf)).toMatchObject({ contract: { name: 'Over' } })
    expect(leadOf([missed, ended], asOf)).toMatchObject({
      contract: { name: 'Missed' },
      standing: { type: 'passed', days: 18 },
      name: null,
    })
  })

  it('does not hang on the order in which they were written down', () => {
    const all = [near, far, missed, over, ended]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(contractsInOrder(shuffled, asOf).map(({ contract: { name } }) => name)).toEqual([
          'Over',
          'Near',
          'Missed',
          'Far',
          'Ended',
        ])
        expect(leadOf(shuffled, asOf)).toEqual(leadOf(all, asOf))
      }),
    )
  })
})
