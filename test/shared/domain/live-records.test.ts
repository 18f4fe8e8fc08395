/** Live records: known, valid and not deleted; what does not fit is named and stays stored. */
import { describe, expect, it } from 'vitest'
import { readLiveRecords, subjectInitiative, toAccountRecords } from '../../../shared/domain/live-records.ts'
import { subject } from '../../../shared/domain/observation.ts'
import { ACCOUNT, createDevice, RECORDS, uuid } from '../changes/devices.ts'
import { fixtureText, parsed } from '../exchange/exports.ts'

const [record = '', other = ''] = RECORDS

describe('readLiveRecords', () => {
  it('sorts the records of an account by kind, leaving out deleted ones and unknown kinds', () => {
    const [account] = parsed(fixtureText).accounts
    const { records, unreadable } = readLiveRecords(account?.records ?? [])
    expect(unreadable).toEqual([])
    expect(records?.account).toMatchObject({ id: ACCOUNT, name: 'Nordlicht Energie' })
    expect(records?.people.map((person) => person.name)).toEqual(['Ada Brandt', 'Bob Okafor'])
    expect(records?.notes[0]?.present).toEqual({ [uuid('b', 1)]: true, [uuid('b', 2)]: false })
    expect(records?.observations[0]).toMatchObject({ question: 'changeNewToAll', remark: '' })
    expect([records?.initiatives.length, records?.mainInitiatives.length]).toEqual([1, 1])
  })

  it('names what does not fit its schema, and keeps fields of newer versions', () => {
    const device = createDevice(1)
    device.write({ record: ACCOUNT, kind: 'account', set: { name: 'Nordlicht', mood: 'calm', id: 'forged' } })
    device.write({ record, kind: 'person', set: { name: 5 } })
    device.write({ record: other, kind: 'account', set: { name: 'A second account record' } })
    const { records, unreadable } = readLiveRecords([...device.records().values()])
    expect(unreadable).toEqual([record, other].sort())
    expect(records?.people).toEqual([])
    expect(records?.account).toMatchObject({ id: ACCOUNT, mood: 'calm' })
  })

  it('is nothing where the account is missing or deleted', () => {
    const device = createDevice(1)
    expect(toAccountRecords([])).toBeNull()
    device.write({ record: ACCOUNT, kind: 'account', set: { name: 'Nordlicht' } })
    expect(toAccountRecords([...device.records().values()])).not.toBeNull()
    device.write({ record: ACCOUNT, kind: 'account', set: { deleted: true } })
    expect(toAccountRecords([...device.records().values()])).toBeNull()
  })
})

describe('subjectInitiative', () => {
  it('is the initiative, and null for anything else', () => {
    expect(subjectInitiative(subject.parse({ kind: 'initiative', id: record }))).toBe(record)
    expect(subjectInitiative(subject.parse({ kind: 'initiative', id: 'forged' }))).toBeNull()
    expect(subjectInitiative(subject.parse({ kind: 'initiative' }))).toBeNull()
    expect(subjectInitiative(subject.parse({ kind: 'account' }))).toBeNull()
    expect(subjectInitiative(subject.parse({ kind: 'person', id: record }))).toBeNull()
  })
})
