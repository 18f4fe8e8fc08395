/** What a command ends with, and the exit codes that scripts may rely on. */

export const exitCodes = {
  /** Done. */
  done: 0,
  /** A file was read and refused: no export, damaged, contradicting, of a newer version. */
  refused: 1,
  /** The command line is not understood. */
  usage: 2,
  /** A file cannot be read or written. */
  file: 3,
  /** A defect of ours. */
  internal: 4,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** `out` goes to standard output as it is; `problem` is one line for standard error. */
export type Outcome = { readonly code: ExitCode; readonly out: string; readonly problem: string | null }

export function done(out: string): Outcome {
  return { code: exitCodes.done, out, problem: null }
}

export function failed(code: ExitCode, problem: string): Outcome {
  return { code, out: '', problem }
}

/** Text from a file or a command line without what would move a terminal's cursor, colour it or break the line. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
}
