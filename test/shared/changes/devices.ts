/** Devices that write, type, swap and merge, without any machine below them: every id, time and salt comes from a seed. */
import fc from 'fast-check'
import type { Edit, OpenChange, SealedChange } from '../../../shared/changes/change.ts'
import { CLOCK_START, receive, tick } from '../../../shared/changes/clock.ts'
import { draftChange } from '../../../shared/changes/draft.ts'
import { materialise } from '../../../shared/changes/materialise.ts'
import { mergeChanges } from '../../../shared/changes/merge.ts'
import { chainEnd, seal } from '../../../shared/changes/seal.ts'
import type { StoredRecord } from '../../../shared/changes/stored-record.ts'

/** A uuid that ends in `number`. */
export function uuid(group: string, number: number): string {
  return `${group.padEnd(8, '0')}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
}

export const ACCOUNT = uuid('a', 1)
const NOON = 1_780_000_000_000

export type Device = {
  readonly id: string
  readonly changes: () => readonly SealedChange[]
  readonly records: () => ReadonlyMap<string, StoredRecord>
  readonly record: (id: string) => StoredRecord
  /** Writes and seals. */
  readonly write: (...edits: Edit[]) => SealedChange
  /** The open change that the edits would make. */
  readonly draft: (...edits: Edit[]) => OpenChange
  readonly take: (theirs: readonly SealedChange[]) => void
  readonly setChanges: (changes: readonly SealedChange[]) => void
}

/** `offset`: how wrong the device's clock is, in milliseconds. */
export function createDevice(number: number, offset = 0, account: string = ACCOUNT): Device {
  const id = uuid('d', number)
  let changes: readonly SealedChange[] = []
  let clock = CLOCK_START
  let written = 0

  const wall = () => NOON + offset + written * 1_000
  const records = () => new Map(materialise(changes).map((record) => [record.id, record]))
  const draft = (...edits: Edit[]) => {
    written += 1
    clock = tick(clock, wall())
    let salts = 0
    return draftChange(edits, {
      id: uuid('c', number * 1_000_000 + written),
      at: clock,
      wall: wall(),
      device: id,
      author: `Author ${number}`,
      account,
      records: records(),
      salt: () => {
        salts += 1
        return `${number.toString(16).padStart(4, '0')}${written.toString(16).padStart(8, '0')}${salts.toString(16).padStart(4, '0')}`
      },
    })
  }
  const take = (theirs: readonly SealedChange[]) => {
    const merged = mergeChanges(changes, theirs)
    if (!merged.ok) throw new Error(merged.error.type)
    changes = merged.value
    for (const change of theirs) clock = receive(clock, change.at, wall())
  }
  return {
    id,
    changes: () => changes,
    records,
    record: (record) => {
      const found = records().get(record)
      if (found === undefined) throw new Error(`no record ${record}`)
      return found
    },
    write: (...edits) => {
      const change = seal(draft(...edits), chainEnd(changes, id))
      changes = [...changes, change]
      return change
    },
    draft,
    take,
    setChanges: (next) => {
      changes = next
    },
  }
}

export const RECORDS = [uuid('b', 1), uuid('b', 2)]

/** An edit of one field of one of two records, deletes and returns included. */
export const anyEdit: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.constantFrom(...RECORDS),
    fc.oneof(
      fc.tuple(
        fc.constantFrom('name', 'about', 'present/x', 'present/y'),
        fc.constantFrom('red', 'blue', 1, null),
      ),
      fc.tuple(fc.constant('deleted'), fc.boolean()),
    ),
  )
  .map(([record, [field, value]]) => ({ record, kind: 'person', set: { [field]: value } }))

export type Step =
  | { readonly type: 'write'; readonly device: number; readonly edits: readonly Edit[] }
  | { readonly type: 'send'; readonly from: number; readonly to: number }

const anyDevice = fc.integer({ min: 0, max: 2 })

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('write'),
      device: anyDevice,
      edits: fc.array(anyEdit, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('send'), from: anyDevice, to: anyDevice }) },
)

const TEN_YEARS = 315_576_000_000

/** Three devices after any history of writing and sending, one with a clock ten years off, if not right. */
export const anyDevices: fc.Arbitrary<readonly [Device, Device, Device]> = fc
  .tuple(fc.array(anyStep, { maxLength: 25 }), fc.constantFrom(0, TEN_YEARS, -TEN_YEARS))
  .map(([steps, offset]) => {
    const devices = [createDevice(1), createDevice(2, offset), createDevice(3, 5_000)] as const
    for (const step of steps) {
      if (step.type === 'write') devices[step.device]?.write(...step.edits)
      else devices[step.to]?.take(devices[step.from]?.changes() ?? [])
    }
    return devices
  })

/** An arbitrary order of the same things. */
export function anyOrder<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length })
}

export function idsOf(changes: readonly { readonly id: string }[]): string[] {
  return changes.map((change) => change.id).sort()
}
