/** What the interface may say about saving: always true. `saved` only once everything is in the database and the journal. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { HostDescription } from '../../shared/host/contract.ts'
import type { SaveState, WriteFailure } from './data.ts'

export type SaveStateStore = StoreApi<SaveState>

export type SaveTracker = {
  readonly store: SaveStateStore
  /** Somebody typed and the text was not handed over yet. */
  readonly waiting: () => void
  /** A write is under way; `typed` where it hands over what was waiting. Call what it returns when the write has ended: with the moment of the flush, or null. */
  readonly begin: (typed: boolean) => (flushedAt: number | null) => void
  /** Everything that waited for the journal is in it. */
  readonly flushed: (at: number) => void
  /** Remembers a failure under a name until `solved` is called with it. */
  readonly failed: (name: string, failure: WriteFailure) => void
  readonly solved: (name: string) => void
  readonly journal: (kept: HostDescription['journal']) => void
}

export function createSaveTracker(): SaveTracker {
  const store = createStore<SaveState>(() => ({ state: 'idle' }))
  const failures = new Map<string, WriteFailure>()
  let typed = false
  let running = 0
  let at: number | null = null
  let journal: HostDescription['journal'] = 'none'

  function show(): void {
    const failure = [...failures.values()].at(-1)
    if (failure !== undefined) store.setState({ state: 'failed', failure }, true)
    else if (typed || running > 0) store.setState({ state: 'waiting' }, true)
    else if (at !== null) store.setState({ state: 'saved', at, journal }, true)
    else store.setState({ state: 'idle' }, true)
  }

  return {
    store,
    waiting: () => {
      typed = true
      show()
    },
    begin: (handsOver) => {
      // Another write must not hide that text is still waiting.
      if (handsOver) typed = false
      running += 1
      show()
      return (flushedAt) => {
        running -= 1
        if (flushedAt !== null) at = Math.max(at ?? 0, flushedAt)
        show()
      }
    },
    flushed: (flushedAt) => {
      at = Math.max(at ?? 0, flushedAt)
      show()
    },
    failed: (name, failure) => {
      // Taken out first, so that the latest failure is the one shown.
      failures.delete(name)
      failures.set(name, failure)
      show()
    },
    solved: (name) => {
      if (failures.delete(name)) show()
    },
    journal: (kept) => {
      journal = kept
      show()
    },
  }
}
