/** Whether an estimate has earned a colour: only when its whole interval lies on one side of a line. */
export type Tone = 'favourable' | 'unfavourable' | 'undecided'

/** `low`, `high` and `line` on the same scale, low ≤ high. Touching the line is not enough. */
export function toneOf(low: number, high: number, line: number): Tone {
  if (low > line) return 'favourable'
  if (high < line) return 'unfavourable'
  return 'undecided'
}
