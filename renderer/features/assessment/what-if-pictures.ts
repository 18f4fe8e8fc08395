/** The picture of what is known, and the one with the answers that are tried: what the page shows, and what it is compared with. */
import { useMemo } from 'react'
import type { Day } from '../../../shared/domain/day.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useScoreOf } from '../../data/use-score.ts'
import { pictureData, type PictureData } from './picture-data.ts'
import { believedBy } from './time-believed.ts'
import { withTries, type Try } from './what-if.ts'

export type Pictures = {
  readonly known: PictureData
  /** The same as `known` while nothing is tried. */
  readonly picture: PictureData
}

export type Seen = {
  readonly records: AccountRecords | undefined
  readonly believedAt: number | null
  readonly tries: readonly Try[]
}

/** Null until the account is read and scored. */
export function usePictures(
  account: string,
  asOf: Day,
  { records, believedAt, tries }: Seen,
): Pictures | null {
  const believed = useMemo(
    () => (records === undefined ? undefined : believedBy(records, believedAt)),
    [records, believedAt],
  )
  const tried = useMemo(
    () =>
      believed === undefined || tries.length === 0
        ? undefined
        : withTries(believed, tries, { asOf, believedAt }),
    [believed, tries, asOf, believedAt],
  )
  const options = believedAt === null ? {} : { believedAt }
  const score = useScoreOf(believed, asOf, options)
  const scoreTried = useScoreOf(tried, asOf, options)
  return useMemo(() => {
    if (believed === undefined || score === undefined) return null
    const known = pictureData(account, asOf, believed, score, { believedAt })
    if (tried === undefined || scoreTried === undefined) return { known, picture: known }
    const beside = { believedAt, known: score, tried: new Set(tries.map(({ id }) => id)) }
    return { known, picture: pictureData(account, asOf, tried, scoreTried, beside) }
  }, [account, asOf, believed, believedAt, score, tried, scoreTried, tries])
}
