/** What must be stored before the window closes: whoever holds typed text joins, and is asked when the time has come. */
export type Leaving = {
  /** `finish` stores what is held and says whether that worked. What `join` returns ends it. */
  readonly join: (finish: () => Promise<boolean>) => () => void
  /** Resolves once all that is held is stored; false where some of it is not. */
  readonly finishAll: () => Promise<boolean>
}

export function createLeaving(): Leaving {
  const held = new Set<() => Promise<boolean>>()
  return {
    join: (finish) => {
      // A function of its own for every call, so that one that joins twice has to leave twice.
      const own = () => finish()
      held.add(own)
      return () => {
        held.delete(own)
      }
    },
    finishAll: async () => {
      const done = await Promise.all([...held].map((finish) => finish().catch(() => false)))
      return done.every((stored) => stored)
    },
  }
}
