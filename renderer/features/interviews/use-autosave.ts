/** Keeps a note's text saved while it is typed, and hands over the rest when the window is left in any way. */
import { useCallback, useEffect, useMemo } from 'react'
import { useData, useOpenedData } from '../../data/data-context.tsx'
import { createAutosave, type Autosave } from './autosave.ts'

export type NoteAutosave = Autosave & {
  /** Hands over what waits and closes the revision. */
  readonly finish: () => Promise<boolean>
}

export function useAutosave(account: string, note: string): NoteAutosave {
  const data = useData()
  const { leaving } = useOpenedData()
  const autosave = useMemo(
    () =>
      createAutosave({
        hand: async (body) =>
          (await data.type({ account, edit: { record: note, kind: 'note', set: { body } } })).ok,
        markWaiting: data.markWaiting,
        later: (run, milliseconds) => {
          const timer = setTimeout(run, milliseconds)
          return () => {
            clearTimeout(timer)
          }
        },
      }),
    [data, account, note],
  )

  const finish = useCallback(async () => {
    if (!(await autosave.flush())) return false
    return (await data.seal(account)).ok
  }, [autosave, data, account])

  useEffect(() => {
    const flush = () => {
      void autosave.flush()
    }
    window.addEventListener('blur', flush)
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    const left = leaving.join(finish)
    return () => {
      left()
      window.removeEventListener('blur', flush)
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
      void finish()
    }
  }, [autosave, finish, leaving])

  return useMemo(() => ({ ...autosave, finish }), [autosave, finish])
}
