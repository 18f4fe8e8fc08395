/** What a test set up before the start, the record of what the program asks for, and events that can be prevented. */
import { EventEmitter } from 'node:events'

/** See `Setup` in `test/e2e/desktop/support/double.ts`. */
export const setup = JSON.parse(process.env.ELECTRON_DOUBLE)

/** Tells the test of each call with what it was given, functions left out; at once, because the program may end over it. */
export const note = (...call) => void (process.connected && process.send({ asked: call }))
/** Functions of which only the calls matter. */
export const noting = (...names) =>
  Object.fromEntries(names.map((name) => [name, (...given) => note(name, ...given)]))

export class Emitter extends EventEmitter {
  /** Emits an event that a listener may prevent; says whether none did. */
  offer(name, details, ...given) {
    const event = { ...details, defaultPrevented: false }
    event.preventDefault = () => (event.defaultPrevented = true)
    this.emit(name, event, ...given)
    return !event.defaultPrevented
  }
}
