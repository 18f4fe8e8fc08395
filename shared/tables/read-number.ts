/** Numbers as people and programs write them: `1,234.5`, `1.234,5`, `1 234,5`, `1'234.5`. */

export const numberStyles = ['point', 'comma'] as const
/** Which sign parts the whole from its fraction. */
export type NumberStyle = (typeof numberStyles)[number]

const POINT = /^[+-]?(?:\d{1,3}(?:[, \u00a0\u202f'’]\d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?$/i
const COMMA = /^[+-]?(?:\d{1,3}(?:[. \u00a0\u202f'’]\d{3})+|\d+)?(?:,\d+)?(?:e[+-]?\d+)?$/i

/** Null where the text is no number in this style. */
export function readNumber(text: string, style: NumberStyle): number | null {
  const trimmed = text.trim()
  if (!/\d/.test(trimmed) || !(style === 'point' ? POINT : COMMA).test(trimmed)) return null
  const bare = trimmed.replace(/[ \u00a0\u202f'’]/g, '')
  const plain = style === 'point' ? bare.replaceAll(',', '') : bare.replaceAll('.', '').replace(',', '.')
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}
