/** The settings that other parts of the app heed, each read and written in one place. */
import { z } from '../../../shared/zod.ts'
import { usePreference } from '../../data/use-preference.ts'

const flag = z.boolean()

/** Whether single keys act outside of fields. They do until it is known that they should not. */
export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
  const [on = true, set] = usePreference<boolean>('singleKeys', true, flag)
  return [on, set]
}
