/** Recordings that are no attachments yet, for the components that record: those alone load what keeps them. */
import { useOpenedData } from './data-context.tsx'
import { createRecordings, type CreateRecordings, type Marks, type Recordings } from './recordings.ts'

/** Locks of the browser: it lets go of them where a window dies. */
const locks: Marks = {
  hold: (mark) =>
    new Promise((resolve, reject) => {
      const held = () => new Promise<void>((release) => resolve(release))
      navigator.locks.request(mark, held).catch(reject)
    }),
  isHeld: async (mark) => {
    const { held = [] } = await navigator.locks.query()
    return held.some(({ name }) => name === mark)
  },
}

const create: CreateRecordings = (deps) => createRecordings(deps, locks)

export function useRecordings(): Recordings {
  return useOpenedData().recordings(create)
}
