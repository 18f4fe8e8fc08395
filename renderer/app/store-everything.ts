/** Stores all that was typed before the window closes, and says what would be lost where that does not work. */
import type { OpenedData } from '../data/start-up.ts'

/** What would be lost: text in the window alone, the journal's copy, or what is still being stored. */
export type Lost = 'text' | 'journal' | 'slow'

/** Milliseconds that one step may take before somebody may decide to go without it. */
const PATIENCE = 10_000

export type StoreDeps = Pick<OpenedData, 'leaving' | 'saveState' | 'retryJournal'> & {
  /** Runs something after so many milliseconds. */
  readonly later: (run: () => void, milliseconds: number) => void
}

/** Null once everything is in the database and, where one is kept, in the journal. */
export async function storeEverything(deps: StoreDeps): Promise<Lost | null> {
  const { leaving, saveState, retryJournal, later } = deps
  const inTime = <T>(work: Promise<T>): Promise<T | 'late'> =>
    Promise.race([
      work,
      new Promise<'late'>((resolve) => {
        later(() => {
          resolve('late')
        }, PATIENCE)
      }),
    ])

  /** Resolves once no write is under way. */
  const settled = () =>
    new Promise<null>((resolve) => {
      const look = () => {
        if (saveState.getState().state === 'waiting') return
        unsubscribe()
        resolve(null)
      }
      const unsubscribe = saveState.subscribe(look)
      look()
    })

  const finished = await inTime(leaving.finishAll())
  if (finished === 'late' || (await inTime(settled())) === 'late') return 'slow'
  const before = saveState.getState()
  if (before.state === 'failed' && before.failure.type === 'notJournalled') {
    // It is tried again every few seconds anyway; whoever leaves must not have to wait for that.
    if ((await inTime(retryJournal())) === 'late' || (await inTime(settled())) === 'late') return 'slow'
  }
  const state = saveState.getState()
  if (state.state === 'failed') return state.failure.type === 'notJournalled' ? 'journal' : 'text'
  return finished ? null : 'text'
}
