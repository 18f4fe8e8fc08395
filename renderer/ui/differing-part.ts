/** Finds the part of a text in which it differs from other versions of it. */

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

function sharedEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length += 1
  return length
}

const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** From the first character that any other version lacks to the last; empty where the text only lacks theirs. */
export function differingPart(
  text: string,
  others: readonly string[],
): { readonly from: number; readonly to: number } {
  if (others.length === 0) return { from: 0, to: text.length }
  const start = Math.min(...others.map((other) => sharedStart(text, other)))
  // no character is cut in half
  const from = isSecondHalf(text.charCodeAt(start)) ? start - 1 : start
  // what is shared at the start is not shared at the end once more
  const rest = text.slice(from)
  const end = text.length - Math.min(...others.map((other) => sharedEnd(rest, other.slice(from))))
  const to = Math.max(from, isSecondHalf(text.charCodeAt(end)) ? end + 1 : end)
  return { from, to }
}
