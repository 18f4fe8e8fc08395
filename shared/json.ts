/** JSON values as they stand in files and in fields, with one canonical text for each. */
import canonicalize from 'canonicalize'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** The canonical text of a value (RFC 8785): equal values, and only they, have equal texts. */
export function canonicalText(value: Json): string {
  return canonicalize(value) ?? 'null'
}

/** Whether two values are equal as JSON, whatever the order of their keys. */
export function sameJson(a: Json, b: Json): boolean {
  return a === b || canonicalText(a) === canonicalText(b)
}
