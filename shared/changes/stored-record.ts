/** A record as the changes make it: for every field its heads, the value that stands, and what is in conflict. */
import type { Json } from '../json.ts'

/** A value that no other is over. */
export type Head = {
  readonly change: string
  readonly at: string
  readonly device: string
  readonly value: Json
  /** For a delete only: the changes it knew, of any field. */
  readonly knew?: readonly string[]
}

export type StoredRecord = {
  readonly id: string
  readonly account: string
  readonly kind: string
  /** By field path, in text order. At least one head each; the one that stands comes first. */
  readonly heads: { readonly [field: string]: readonly Head[] }
  /** The standing values, keyed maps nested, fields of newer versions included. */
  readonly fields: { readonly [field: string]: Json }
  /** Field paths whose heads differ in value, in text order; `deleted` where a delete stands beside a concurrent edit. */
  readonly conflicts: readonly string[]
  /** Whether it was deleted and no concurrent edit speaks against it. */
  readonly deleted: boolean
}
