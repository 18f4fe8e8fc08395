/** Every value that a field ever held, once each, the newest first, with the one before anybody said anything at the end. */
import type { Change } from '../../../shared/changes/change.ts'
import { valuesHeld } from '../../../shared/changes/history.ts'
import type { Settings } from '../../../shared/changes/stood-before.ts'
import type { StoredRecord } from '../../../shared/changes/stored-record.ts'
import { emptyValue } from '../../../shared/domain/record-fields.ts'
import { canonicalText, type Json } from '../../../shared/json.ts'

export type Held = {
  readonly id: string
  readonly value: Json
  /** The last change that set it; null for what stands while nobody has said anything. */
  readonly by: Change | null
  readonly state: 'now' | 'version' | 'past'
}

export function heldValues(stored: StoredRecord, field: string, settings: Settings): readonly Held[] {
  const heads = new Set((stored.heads[field] ?? []).map(({ change }) => change))
  const standing = stored.heads[field]?.[0]?.change
  const held = new Map<string, Held>()
  for (const { change, by, value } of valuesHeld(settings, stored.id, field)) {
    const text = canonicalText(value)
    const known = held.get(text)
    const state = change === standing ? 'now' : heads.has(change) && known === undefined ? 'version' : 'past'
    // Of a value that was set several times the last is told of, unless an earlier one is what stands.
    if (known === undefined || (state === 'now' && known.state !== 'now'))
      held.set(text, { id: change, value, by, state })
  }
  const empty = emptyValue(stored.kind, field)
  if (empty !== undefined && !held.has(canonicalText(empty)))
    held.set(canonicalText(empty), { id: 'unset', value: empty, by: null, state: 'past' })
  return [...held.values()]
}
