/** Taking back and doing again follow what was written in this window, in order. */
import { describe, expect, it } from 'vitest'
import { createChangeHistory } from '../../../renderer/app/change-history.ts'
import type { Data } from '../../../renderer/data/data.ts'
import { err, ok } from '../../../shared/result.ts'

/** Data that numbers its changes and notes what was asked of it. */
function numbered(): { readonly data: Data; readonly undone: string[]; readonly refuse: Set<string> } {
  let count = 0
  const undone: string[] = []
  const refuse = new Set<string>()
  const next = () => {
    count += 1
    return { change: `c${count}`, at: count }
  }
  const unused = () => Promise.reject(new Error('not part of this test'))
  const data: Data = {
    commit: () => Promise.resolve(ok(next())),
    undo: (change) => {
      if (refuse.has(change)) return Promise.resolve(err({ type: 'nothingToUndo' }))
      undone.push(change)
      return Promise.resolve(ok({ ...next(), left: [] }))
    },
    commitTogether: unused,
    undoTogether: unused,
    bytes: unused,
    keepBytes: unused,
    heldBytes: unused,
    attachmentsOf: unused,
    type: unused,
    seal: unused,
    markWaiting: () => {},
    account: unused,
    changes: unused,
    portfolio: unused,
    libraries: unused,
    editLibrary: unused,
    imports: unused,
    outcomeAccounts: unused,
    looksBack: unused,
    answerCounts: unused,
    recordsBefore: unused,
    exportText: unused,
    planImport: unused,
    runImport: unused,
  }
  return { data, undone, refuse }
}

const draft = { account: 'a', edits: [] }

describe('the history of changes', () => {
  it('takes back the latest first, then the one before', async () => {
    const { data, undone } = numbered()
    const history = createChangeHistory(data)
    await history.data.commit(draft)
    await history.data.commit(draft)
    expect(await history.undo()).toEqual({ type: 'done', left: 0 })
    expect(await history.undo()).toEqual({ type: 'done', left: 0 })
    expect(undone).toEqual(['c2', 'c1'])
    expect(await history.undo()).toEqual({ type: 'nothing' })
  })
  it('does again by taking back what the taking back wrote', async () => {
    const { data, undone } = numbered()
    const history = createChangeHistory(data)
    await history.data.commit(draft)
    await history.undo()
    expect(await history.redo()).toEqual({ type: 'done', left: 0 })
    expect(undone).toEqual(['c1', 'c2'])
    expect(await history.redo()).toEqual({ type: 'nothing' })
    await history.undo()
    expect(undone).toEqual(['c1', 'c2', 'c3'])
  })
  it('forgets what could be done again when something new is written', async () => {
    const { data } = numbered()
    const history = createChangeHistory(data)
    await history.data.commit(draft)
    await history.undo()
    await history.data.commit(draft)
    expect(await history.redo()).toEqual({ type: 'nothing' })
  })
  it('counts a change taken back from a toast', async () => {
    const { data, undone } = numbered()
    const history = createChangeHistory(data)
    await history.data.commit(draft)
    await history.data.commit(draft)
    await history.data.undo('c1')
    await history.undo()
    expect(undone).toEqual(['c1', 'c2'])
    expect(await history.undo()).toEqual({ type: 'nothing' })
  })
  it('passes over a change of which nothing stands any more', async () => {
    const { data, refuse } = numbered()
    const history = createChangeHistory(data)
    await history.data.commit(draft)
    refuse.add('c1')
    expect(await history.undo()).toEqual({ type: 'nothing' })
  })
})
