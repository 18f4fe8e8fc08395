/** How much goes into a file, a step and a round of the journal, in bytes where nothing else is said. Tests use less, to come to every border. */
export type Limits = {
  /** After which a log file is closed. */
  readonly logFile: number
  /** Of closed log files, from which on they are settled: every start reads them. */
  readonly tidyFrom: number
  /** So many closed log files are settled whatever is in them. */
  readonly tidyFiles: number
  /** Of the log that are settled in one go. */
  readonly batch: number
  /** Written after which a step of settling ends, so that an append waits for little. */
  readonly step: number
  /** After which a part is full; the last one is written anew each time something is added. */
  readonly part: number
}

export const LIMITS: Limits = {
  logFile: 262_144,
  tidyFrom: 1_000_000,
  tidyFiles: 64,
  batch: 32_000_000,
  step: 1_000_000,
  part: 1_000_000,
}
