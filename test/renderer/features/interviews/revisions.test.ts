/** Holds the list of revisions: what was finalised, what came later, by whom, and how much it grew. */
import { describe, expect, it } from 'vitest'
import { revisionsOf } from '../../../../renderer/features/interviews/revisions.ts'
import { draftChange } from '../../../../shared/changes/draft.ts'

const note = '00000000-0000-4000-8000-0000000000aa'

function written(
  index: number,
  wall: number,
  set: { readonly [field: string]: string | number },
  author = 'Ada',
) {
  return draftChange([{ record: note, kind: 'note', set }], {
    id: `00000000-0000-4000-8000-00000000000${String(index)}`,
    at: `${wall.toString(16).padStart(12, '0')}-0000`,
    wall,
    device: '00000000-0000-4000-8000-0000000000dd',
    author,
    account: '00000000-0000-4000-8000-0000000000ac',
    records: new Map(),
    salt: () => '0123456789abcdef',
  })
}

describe('revisionsOf', () => {
  const changes = [
    written(4, 400, { body: 'Text, corrected and more' }, 'Ben'),
    written(1, 100, { body: 'Te', title: 'A' }),
    written(2, 200, { body: 'Text' }),
    written(3, 300, { body: 'Text, corrected' }),
    written(5, 500, { title: 'B' }),
  ]
  it('gives the finalised text and what came later, newest first', () => {
    const { finalised, later } = revisionsOf(changes, note, 250)
    expect(finalised?.body).toBe('Text')
    expect(later.map(({ body, author, grown }) => [body, author, grown])).toEqual([
      ['Text, corrected and more', 'Ben', 9],
      ['Text, corrected', 'Ada', 11],
    ])
  })
  it('knows when nothing was edited, and other notes', () => {
    expect(revisionsOf(changes, note, 900).later).toEqual([])
    expect(revisionsOf(changes, '00000000-0000-4000-8000-0000000000ab', 0)).toEqual({
      finalised: null,
      later: [],
    })
  })
})
