/** Reads from a snapshot's name when it was made. */

const BEFORE_IMPORT =
  /^before-import-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2}\.\d{3})Z\.soundings(?:\.json)?$/

/** Milliseconds since 1970 UTC; null where the name says nothing of it. */
export function snapshotTime(name: string): number | null {
  const [, day, hour, minute, second] = BEFORE_IMPORT.exec(name) ?? []
  if (day === undefined || hour === undefined || minute === undefined || second === undefined) return null
  const time = Date.parse(`${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(time) ? null : time
}
