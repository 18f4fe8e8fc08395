/** Values changed in two places are listed with their authors; a delete beside an edit offers both ways. */
import { describe, expect, it } from 'vitest'
import { conflictsOf } from '../../../../renderer/features/history/conflict-list.ts'
import type { StoredRecord } from '../../../../shared/changes/stored-record.ts'
import { sampleAccounts } from '../../../../shared/samples/sample-accounts.ts'
import { sampleDay } from '../assessment/sample-pictures.ts'

const [change] = sampleAccounts(sampleDay)
const known = change?.id ?? ''

function record(heads: StoredRecord['heads'], conflicts: readonly string[]): StoredRecord {
  return { id: 'r', account: 'a', kind: 'person', heads, fields: {}, conflicts, deleted: false }
}

function head(id: string, value: string | boolean) {
  return { change: id, at: '', device: '', value }
}

describe('conflictsOf', () => {
  it('gives each version with its author, the one that stands first', () => {
    const stored = record({ name: [head(known, 'Ada'), head('lost', 'Eda')] }, ['name'])
    const [conflict] = conflictsOf([stored], change === undefined ? [] : [change])
    expect(conflict?.versions).toEqual([
      { value: 'Ada', author: 'Sample', wall: change?.wall, standing: true, edits: [] },
      { value: 'Eda', author: null, wall: null, standing: false, edits: [] },
    ])
  })

  it('offers to keep what somebody deleted without knowing of an edit', () => {
    const stored = record({ deleted: [head(known, true)] }, ['deleted'])
    const [conflict] = conflictsOf([stored], change === undefined ? [] : [change])
    expect(conflict?.versions.map(({ value, standing }) => [value, standing])).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it('says what was changed without knowing of the delete, and by whom', () => {
    const heads = {
      deleted: [{ ...head('gone', true), knew: ['old'] }],
      name: [head('old', 'Ada')],
      role: [head(known, 'Planner')],
    }
    const [conflict] = conflictsOf([record(heads, ['deleted'])], change === undefined ? [] : [change])
    expect(conflict?.versions[1]).toMatchObject({
      value: false,
      author: 'Sample',
      edits: [{ field: 'role', value: 'Planner' }],
    })
  })
})
