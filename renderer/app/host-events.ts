/** Takes what the host tells, one event after the other, and keeps each until somebody in the page has dealt with it. */
import type { Host, HostEvent } from '../../shared/host/contract.ts'

/** Milliseconds until a host that could not answer is asked again. */
const ASK_AGAIN_AFTER = 1_000

/** Says whether it has dealt with the event; one that nobody dealt with waits for the next listener. */
export type HostListener = (event: HostEvent) => boolean

export type HostEvents = {
  /** Hears first what waits already. What is returned ends it. */
  readonly listen: (listener: HostListener) => () => void
}

/** Asks the host only where it is a program of its own. `later` runs something after so many milliseconds. */
export function followHost(
  host: Pick<Host, 'describe' | 'nextEvent'>,
  later: (run: () => void, milliseconds: number) => void,
): HostEvents {
  const listeners = new Set<HostListener>()
  let waiting: readonly HostEvent[] = []

  function offer(event: HostEvent): void {
    for (const listener of listeners) if (listener(event)) return
    waiting = [...waiting, event]
  }

  async function ask(): Promise<void> {
    for (;;) {
      const answer = await host.nextEvent({})
      if (answer.ok) offer(answer.value.event)
      // Another page asks now.
      else if (answer.error.type === 'unavailable') return
      else {
        later(() => void ask(), ASK_AGAIN_AFTER)
        return
      }
    }
  }

  void host.describe({}).then((described) => {
    if (described.ok && described.value.desktop) void ask()
  })

  return {
    listen: (listener) => {
      listeners.add(listener)
      const left = waiting
      waiting = []
      left.forEach(offer)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
