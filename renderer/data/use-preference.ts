/** A preference as component state, followed live. */
import { useLiveQuery } from 'dexie-react-hooks'
import { useCallback } from 'react'
import type { Json } from '../../shared/json.ts'
import type { z } from '../../shared/zod.ts'
import { useOpenedData } from './data-context.tsx'

/** What was stored goes through `schema`; what doesn't fit counts as never set. Undefined until it is read. */
export function usePreference<T extends Json>(
  key: string,
  fallback: T,
  schema: z.ZodType<T>,
): readonly [value: T | undefined, set: (value: T) => void] {
  const { preferences } = useOpenedData()
  const read = useLiveQuery(async () => ({ value: await preferences.get(key) }), [preferences, key])
  const set = useCallback((value: T) => void preferences.set(key, value), [preferences, key])
  if (read === undefined) return [undefined, set]
  const parsed = schema.safeParse(read.value)
  return [parsed.success ? parsed.data : fallback, set]
}
