/** What the journal throws of itself, beside what its host's files throw. */

/** A newer build wrote: what it means is not guessed at. */
export class NewerJournal extends Error {}

/** What was handed over is no change: nothing of it was kept. */
export class NoChange extends Error {}
