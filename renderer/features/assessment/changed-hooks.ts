/** The occasions of an account, for components: followed live, as of the day looked at and by what was then believed. */
import { useMemo } from 'react'
import { useImports } from '../../data/hooks.ts'
import { occasionsOf, type Occasion } from './changed-occasions.ts'
import type { PictureData } from './picture-data.ts'

/** Newest first; undefined until the imports are read. */
export function useOccasions(picture: PictureData): readonly Occasion[] | undefined {
  const { account, records, asOf, believedAt } = picture
  const imports = useImports(account)
  return useMemo(() => {
    if (imports === undefined) return undefined
    const known = imports.filter(({ at }) => believedAt === null || at <= believedAt)
    return occasionsOf({ records, imports: known, asOf })
  }, [records, imports, asOf, believedAt])
}
