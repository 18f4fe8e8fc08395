/** A preference as component state, followed live. */
import { useCallback } from 'react'
import type { Json } from '../../shared/json.ts'
import type { z } from '../../shared/zod.ts'
import { useOpenedData } from './data-context.tsx'
import { useLiveQuery } from './use-live-query.ts'

/** What was stored goes through `schema`; what doesn't fit counts as never set. It stands from the first sight of a page on. */
export function usePreference<T extends Json>(
  key: string,
  fallback: T,
  schema: z.ZodType<T>,
): readonly [value: T, set: (value: T) => void] {
  const { preferences } = useOpenedData()
  const value = useLiveQuery(() => preferences.get(key), [preferences, key], preferences.lastKnown(key))
  const set = useCallback((value: T) => void preferences.set(key, value), [preferences, key])
  const parsed = schema.safeParse(value)
  return [parsed.success ? parsed.data : fallback, set]
}
