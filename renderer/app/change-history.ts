/** Remembers the changes made in this window, so that the last one can be taken back and done again. */
import type { Data } from '../data/data.ts'

export type ChangeHistory = {
  /** The same data; what is written through it is remembered. */
  readonly data: Data
  readonly undo: () => Promise<HistoryStep>
  readonly redo: () => Promise<HistoryStep>
}

export type HistoryStep =
  /** `left`: how many values were changed since and stay as they are. */
  | { readonly type: 'done'; readonly left: number }
  | { readonly type: 'nothing' }
  | { readonly type: 'failed' }

/** How many changes are remembered. */
const DEPTH = 200

export function createChangeHistory(data: Data): ChangeHistory {
  let done: readonly string[] = []
  let undone: readonly string[] = []

  const undoAndRemember: Data['undo'] = async (change) => {
    const result = await data.undo(change)
    if (result.ok) {
      done = done.filter((other) => other !== change)
      undone = [...undone, result.value.change].slice(-DEPTH)
    }
    return result
  }

  function remember(change: string): void {
    done = [...done, change].slice(-DEPTH)
    undone = []
  }

  return {
    data: {
      ...data,
      commit: async (draft) => {
        const result = await data.commit(draft)
        if (result.ok) remember(result.value.change)
        return result
      },
      editLibrary: async (edits) => {
        const result = await data.editLibrary(edits)
        if (result.ok) remember(result.value.change)
        return result
      },
      undo: undoAndRemember,
    },
    undo: async () => {
      const change = done.at(-1)
      if (change === undefined) return { type: 'nothing' }
      const result = await undoAndRemember(change)
      if (result.ok) return { type: 'done', left: result.value.left.length }
      if (result.error.type !== 'nothingToUndo') return { type: 'failed' }
      done = done.slice(0, -1)
      return { type: 'nothing' }
    },
    // Doing again is taking back what the taking back wrote.
    redo: async () => {
      const change = undone.at(-1)
      if (change === undefined) return { type: 'nothing' }
      const result = await data.undo(change)
      if (!result.ok && result.error.type !== 'nothingToUndo') return { type: 'failed' }
      undone = undone.slice(0, -1)
      if (!result.ok) return { type: 'nothing' }
      done = [...done, result.value.change].slice(-DEPTH)
      return { type: 'done', left: result.value.left.length }
    },
  }
}
