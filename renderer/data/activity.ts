/** Counts what was asked for and is not on the page yet, so that whoever drives the page can tell when it is at rest. */

export type Activity = {
  /** Something is under way from now on. Call what this returns when it is over; a second call does nothing. */
  readonly begin: () => () => void
  /** How much is under way. */
  readonly open: () => number
  /** Calls `listener` whenever something begins while nothing was under way, and whenever the last of it is over. */
  readonly listen: (listener: () => void) => () => void
}

export function createActivity(): Activity {
  const listeners = new Set<() => void>()
  let open = 0
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    begin: () => {
      open += 1
      if (open === 1) tell()
      let over = false
      return () => {
        if (over) return
        over = true
        open -= 1
        if (open === 0) tell()
      }
    },
    open: () => open,
    listen: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/**
 * The same object, each of whose calls that answers later is counted until it has answered. Its methods stay the same from
 * one reading to the next, so that they may stand among the dependencies of a hook.
 */
export function countCalls<Port extends object>(port: Port, activity: Activity): Port {
  const counted = new Map<PropertyKey, unknown>()
  return new Proxy(port, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name)
      if (typeof method !== 'function') return method
      const known = counted.get(name)
      if (known !== undefined) return known
      const call = (...given: readonly unknown[]): unknown => {
        const answer: unknown = Reflect.apply(method, target, given)
        if (answer instanceof Promise) {
          const end = activity.begin()
          answer.then(end, end)
        }
        return answer
      }
      counted.set(name, call)
      return call
    },
  })
}
