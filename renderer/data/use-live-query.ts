/** A live read of the database for a component, counted as under way from when it is wanted until its answer is handed over. */
import { liveQuery } from 'dexie'
import { useObservable } from 'dexie-react-hooks'
import type { Activity } from './activity.ts'
import { useActivity } from './data-context.tsx'

/** `before`: what stands until the first answer. The hook reads again when one of `deps` is another. */
export function useLiveQuery<T>(read: () => Promise<T>, deps: readonly unknown[], before?: T): T | undefined {
  const activity = useActivity()
  return useObservable<T, T | undefined>(() => counted(read, activity), [activity, ...deps], before)
}

function counted<T>(read: () => Promise<T>, activity: Activity) {
  const answers = liveQuery(async () => {
    const end = activity.begin()
    try {
      return await read()
    } finally {
      end()
    }
  })
  return {
    // Nothing is read before somebody subscribes.
    hasValue: () => false,
    subscribe: (next: (value: T) => void, failed: (thrown: unknown) => void) => {
      // The first read begins only a turn later.
      const end = activity.begin()
      const reading = answers.subscribe(
        (value) => {
          end()
          next(value)
        },
        (thrown) => {
          end()
          failed(thrown)
        },
      )
      return () => {
        end()
        reading.unsubscribe()
      }
    },
  }
}
