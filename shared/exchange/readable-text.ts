/** The canonical readable text of a file: keys in text order, one value a line, a line end at the end. */
import { compareText } from '../changes/field-paths.ts'

/** Equal values, and only they, have equal texts. `value` must be JSON; keys without a value are left out. */
export function readableText(value: unknown): string {
  const parts: string[] = []
  write(value, '\n', parts)
  parts.push('\n')
  return parts.join('')
}

function write(value: unknown, lineStart: string, parts: string[]): void {
  if (typeof value !== 'object' || value === null) {
    parts.push(JSON.stringify(value))
    return
  }
  const inner = `${lineStart} `
  const isList = Array.isArray(value)
  const entries: (readonly [string, unknown])[] = isList
    ? value.map((item: unknown) => ['', item] as const)
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => compareText(a, b))
  parts.push(isList ? '[' : '{')
  for (const [index, [key, item]] of entries.entries()) {
    parts.push(index === 0 ? inner : `,${inner}`)
    if (!isList) parts.push(JSON.stringify(key), ': ')
    write(item, inner, parts)
  }
  if (entries.length > 0) parts.push(lineStart)
  parts.push(isList ? ']' : '}')
}
