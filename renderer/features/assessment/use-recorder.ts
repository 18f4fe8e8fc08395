/** How whoever sits here calls themselves: the recorder of what is entered. */
import { AUTHOR } from '../../data/preferences.ts'
import { usePreference } from '../../data/use-preference.ts'
import { z } from '../../../shared/zod.ts'

const author = z.string()

export function useRecorder(): string {
  const [name] = usePreference(AUTHOR, '', author)
  return name ?? ''
}
