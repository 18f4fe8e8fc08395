/** Whether single keys act outside of fields, as this machine's user wants it. */
import { z } from '../../shared/zod.ts'
import { usePreference } from './use-preference.ts'

const flag = z.boolean()

export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
  return usePreference<boolean>('singleKeys', true, flag)
}
