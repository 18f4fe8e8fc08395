/** The value path, the motives and the contracts of a sample account, as edits. */
import type { Edit } from '../changes/change.ts'
import { addDays, type Day } from '../domain/day.ts'
import type { SampleMotive } from './sample-account.ts'
import { AUTHOR, idOf, MINUTE, moment, quotationIn, type Seeded, type Written } from './sample-written.ts'

export function steps(source: Seeded, today: Day): readonly Edit[] {
  return (source.steps ?? []).map(({ key, name, owner, policy, apart }, place) => ({
    record: idOf(today, source.seed, key),
    kind: 'valueStep',
    set: { name, place, owner: owner === null ? null : idOf(today, source.seed, owner), policy, apart },
  }))
}

export function contracts(source: Seeded, today: Day): readonly Edit[] {
  return (source.contracts ?? []).map(({ key, beganDaysAgo, renewsInDays, ...fields }) => ({
    record: idOf(today, source.seed, key),
    kind: 'contract',
    set: { ...fields, begins: addDays(today, -beganDaysAgo), renewsOn: addDays(today, renewsInDays) },
  }))
}

export function readings(source: Seeded, today: Day): readonly Written[] {
  return (source.readings ?? []).map(({ fromDaysAgo, toDaysAgo, ...fields }, index): Written => {
    const key = `reading ${String(index)}`
    const wall = moment(today, toDaysAgo, '20:00')
    const [from, to] = [addDays(today, -fromDaysAgo), addDays(today, -toDaysAgo)]
    const set = { ...fields, from, to, recordedAt: wall, recorder: AUTHOR }
    return { key, wall, edits: [{ record: idOf(today, source.seed, key), kind: 'reading', set }] }
  })
}

export function motives(source: Seeded, today: Day): readonly Written[] {
  return (source.motives ?? []).map((motive, index): Written => {
    const key = `motive ${String(index)}`
    const wall = moment(today, motive.daysAgo, '18:00') + index * MINUTE
    const set = motiveFields(source, today, motive, wall)
    return { key, wall, edits: [{ record: idOf(today, source.seed, key), kind: 'motive', set }] }
  })
}

function motiveFields(source: Seeded, today: Day, motive: SampleMotive, recordedAt: number): Edit['set'] {
  const { person, reason, view, main, belief, daysAgo, words, remark = '' } = motive
  const note = source.notes.find(({ key }) => key === motive.note)
  return {
    person: person === null ? null : idOf(today, source.seed, person),
    reason,
    view,
    main,
    belief: belief?.words ?? '',
    beliefIs: belief?.is ?? 'unverified',
    day: addDays(today, -daysAgo),
    recordedAt,
    recorder: AUTHOR,
    note: note === undefined ? null : idOf(today, source.seed, note.key),
    quotation: note === undefined || words === undefined ? null : quotationIn(note, words),
    remark,
  }
}

export function valueViews(source: Seeded, today: Day): readonly Written[] {
  return (source.valueViews ?? []).map((view, index): Written => {
    const { side, person, reason, says, daysAgo, words } = view
    const key = `value view ${String(index)}`
    const wall = moment(today, daysAgo, '18:30') + index * MINUTE
    const note = source.notes.find((one) => one.key === view.note)
    const set = {
      side,
      person: person === null ? null : idOf(today, source.seed, person),
      reason,
      says,
      day: addDays(today, -daysAgo),
      recordedAt: wall,
      recorder: AUTHOR,
      note: note === undefined ? null : idOf(today, source.seed, note.key),
      quotation: note === undefined || words === undefined ? null : quotationIn(note, words),
    }
    return { key, wall, edits: [{ record: idOf(today, source.seed, key), kind: 'valueView', set }] }
  })
}

/** Written down on the day they began. */
export function interventions(source: Seeded, today: Day): readonly Written[] {
  return (source.interventions ?? []).map((intervention, index): Written => {
    const { name, fromDaysAgo, untilDaysAgo, step, expects } = intervention
    const key = `intervention ${String(index)}`
    const set = {
      name,
      from: addDays(today, -fromDaysAgo),
      until: untilDaysAgo === null ? null : addDays(today, -untilDaysAgo),
      step: step === undefined ? null : idOf(today, source.seed, step),
      expects,
    }
    const wall = moment(today, fromDaysAgo, '19:00')
    return { key, wall, edits: [{ record: idOf(today, source.seed, key), kind: 'intervention', set }] }
  })
}
