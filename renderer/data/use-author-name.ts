/** Who records on this machine, and whether that is still to be asked. */
import { useState } from 'react'
import { z } from '../../shared/zod.ts'
import { AUTHOR } from './preferences.ts'
import { usePreference } from './use-preference.ts'

const name = z.string()

/** Empty where nobody said. */
export function useAuthorName(): readonly [string, (name: string) => void] {
  return usePreference<string>(AUTHOR, '', name)
}

/** Whether nobody had said when the page opened. A field that shows then stays: no button moves away under the pointer. */
export function useAsksForName(): boolean {
  const [known] = useAuthorName()
  const [asks] = useState(known === '')
  return asks
}
