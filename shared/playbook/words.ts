/** The words a language must have for the plays: every one of them, or it does not compile. */
import type { PlayId } from './plays.ts'

/** A play's name holds at most as many characters, so that it fits beside a risk. */
export const PLAY_NAME_LIMIT = 60

export type PlayWords = {
  /** What to do, as an imperative without a full stop; at most 60 characters. */
  readonly name: string
  /** Why it is the play, in one sentence. */
  readonly why: string
  /** Two to four short imperative sentences, in their order. */
  readonly steps: readonly string[]
  /** How one tells that it is done, in one sentence. */
  readonly done: string
}

export type PlaybookWords = { readonly [id in PlayId]: PlayWords }
