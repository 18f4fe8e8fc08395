/** A moment as the clock on the wall shows it. */

/** `moment`: milliseconds since 1970 UTC; to the second. */
export function clockTime(moment: number, language: string): string {
  return new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(moment)
}
