/** Hands typed text over soon and in order: at most one hand-over runs at a time, and the newest text always follows. */

/** Milliseconds from a keystroke to its hand-over. */
export const HAND_OVER_AFTER = 250
/** Milliseconds until text that was not taken is handed over again. */
const RETRY_AFTER = 3_000

export type Autosave = {
  /** Every keystroke. */
  readonly typed: (text: string) => void
  /** Hands over what waits now; resolves once all of it was taken (true) or refused (false). */
  readonly flush: () => Promise<boolean>
}

export type AutosaveDeps = {
  /** Stores the text; false where that failed. */
  readonly hand: (text: string) => Promise<boolean>
  readonly markWaiting: () => void
  /** Runs something later; the answer cancels it. */
  readonly later: (run: () => void, milliseconds: number) => () => void
}

export function createAutosave({ hand, markWaiting, later }: AutosaveDeps): Autosave {
  let waiting: string | null = null
  let cancel: (() => void) | null = null
  let isRetry = false
  let running: Promise<boolean> | null = null

  function schedule(milliseconds: number) {
    cancel ??= later(() => {
      void send()
    }, milliseconds)
  }

  function unschedule() {
    cancel?.()
    cancel = null
    isRetry = false
  }

  async function handAll(): Promise<boolean> {
    try {
      while (waiting !== null) {
        const text: string = waiting
        waiting = null
        if (await hand(text)) continue
        // What was typed meanwhile holds the refused text too.
        waiting ??= text
        schedule(RETRY_AFTER)
        isRetry = true
        return false
      }
      return true
    } finally {
      // In the same turn as the last look at `waiting`, so that no text falls between two runs.
      running = null
    }
  }

  function send(): Promise<boolean> {
    unschedule()
    if (running === null && waiting === null) return Promise.resolve(true)
    running ??= handAll()
    return running
  }

  return {
    typed: (text) => {
      waiting = text
      markWaiting()
      // What is new does not wait for the next attempt with what is old.
      if (isRetry) unschedule()
      schedule(HAND_OVER_AFTER)
    },
    flush: send,
  }
}
