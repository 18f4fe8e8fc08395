/** The settings that other parts of the app heed, each read and written in one place. */
import { z } from '../../../shared/zod.ts'
import { AUTHOR } from '../../data/preferences.ts'
import { usePreference } from '../../data/use-preference.ts'

const flag = z.boolean()
const name = z.string()

/** Whether single keys act outside of fields. They do until it is known that they should not. */
export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
  const [on = true, set] = usePreference<boolean>('singleKeys', true, flag)
  return [on, set]
}

/** Who records on this machine; undefined until it is read, empty where nobody said. */
export function useAuthorName(): readonly [string | undefined, (name: string) => void] {
  return usePreference<string>(AUTHOR, '', name)
}
