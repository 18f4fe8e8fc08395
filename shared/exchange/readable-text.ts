/** The canonical readable text of a file: keys in text order, one value a line, a line end at the end. */

/** Equal values, and only they, have equal texts. `value` must be JSON; keys without a value are left out. */
export function readableText(value: unknown): string {
  return `${write(value, '\n')}\n`
}

function write(value: unknown, lineStart: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${lineStart} `
  let text = ''
  if (Array.isArray(value)) {
    for (const item of value) text += `${text === '' ? '' : ','}${inner}${write(item, inner)}`
    return text === '' ? '[]' : `[${text}${lineStart}]`
  }
  const entries = new Map<string, unknown>(Object.entries(value))
  // Without a comparison of its own, `sort` compares by UTF-16 units: the same on every machine.
  for (const key of [...entries.keys()].sort()) {
    const item = entries.get(key)
    if (item !== undefined)
      text += `${text === '' ? '' : ','}${inner}${JSON.stringify(key)}: ${write(item, inner)}`
  }
  return text === '' ? '{}' : `{${text}${lineStart}}`
}
