/** The fields of a record while they are being changed: what is wrong with them, and closing once they are stored. */
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Edit } from '../../shared/changes/change.ts'
import type { Json } from '../../shared/json.ts'

export type WrongRecord = 'name' | 'notSaved'

export type RecordFields<Fields> = {
  readonly fields: Fields
  readonly set: (change: Partial<Fields>) => void
  readonly wrong: WrongRecord | null
  readonly setWrong: (wrong: WrongRecord) => void
  /** Stores the edits and closes the form; nothing changed, nothing is stored. It stays open where they are not taken. */
  readonly store: (edits: readonly Edit[]) => Promise<void>
}

export function useRecordFields<Fields extends object>(
  initial: Fields,
  write: (edits: readonly Edit[]) => Promise<{ readonly stored: boolean }>,
  onDone: () => void,
): RecordFields<Fields> {
  const [fields, setFields] = useState(initial)
  const [wrong, setWrong] = useState<WrongRecord | null>(null)
  return {
    fields,
    set: (change) => {
      setFields((old) => ({ ...old, ...change }))
      // A field that still counts as wrong would keep the browser from sending the form again.
      setWrong(null)
    },
    wrong,
    setWrong,
    store: async (edits) => {
      const changes = edits.filter((edit) => Object.keys(edit.set).length > 0)
      if (changes.length === 0 || (await write(changes)).stored) onDone()
      else setWrong('notSaved')
    },
  }
}

/** For the field that takes the focus as soon as the form stands. */
export function useFirstField(act: 'focus' | 'select'): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    field.current?.[act]()
  }, [act])
  return field
}

/** Only what differs is written, so that everything else keeps its author. */
export function changedFields(
  before: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, Json>>,
): Record<string, Json> {
  return Object.fromEntries(Object.entries(wanted).filter(([field, value]) => before[field] !== value))
}
