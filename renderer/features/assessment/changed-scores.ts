/** The account without and with what an occasion brought, as of its day: computed only for the occasion that is looked at. */
import { useMemo } from 'react'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useRecordsBefore } from '../../data/hooks.ts'
import { useScoreOf } from '../../data/use-score.ts'
import { movesBetween, type Moves } from './changed-moves.ts'
import { nothingKnown, withoutOccasion, type Occasion } from './changed-occasions.ts'
import { pictureData, type PictureData } from './picture-data.ts'
import { believedBy } from './time-believed.ts'

export type OccasionMoves = {
  readonly before: PictureData
  readonly after: PictureData
  readonly moves: Moves
}

type AnsweredOccasion = Exclude<Occasion, { kind: 'import' }>
type ImportOccasion = Extract<Occasion, { kind: 'import' }>

/** Undefined until both are worked out. Keep the occasion the same between renders. */
export function useAnsweredMoves(
  picture: PictureData,
  occasion: AnsweredOccasion,
): OccasionMoves | undefined {
  const without = useMemo(() => withoutOccasion(picture.records, occasion), [picture.records, occasion])
  return useMoves(picture, without, occasion)
}

export type ImportMoves = {
  /** Before the import there was no such account here. */
  readonly whole: boolean
  readonly moved: OccasionMoves | undefined
}

export function useImportMoves(picture: PictureData, occasion: ImportOccasion): ImportMoves | undefined {
  const { account, records, believedAt } = picture
  const before = useRecordsBefore(account, occasion.imported.changes)
  const without = useMemo(
    () =>
      before === undefined
        ? undefined
        : before === null
          ? nothingKnown(records)
          : believedBy(before, believedAt),
    [before, records, believedAt],
  )
  const moved = useMoves(picture, without, occasion)
  return before === undefined ? undefined : { whole: before === null, moved }
}

function useMoves(
  picture: PictureData,
  without: AccountRecords | undefined,
  { day }: Occasion,
): OccasionMoves | undefined {
  const { account, records } = picture
  const before = useScoreOf(without, day)
  const after = useScoreOf(records, day)
  return useMemo(() => {
    // Of a score of other records or of another day, which stands until the right one is there, nothing is told.
    if (without === undefined || before?.asOf !== day || after?.asOf !== day) return undefined
    return {
      before: pictureData(account, day, without, before),
      after: pictureData(account, day, records, after),
      moves: movesBetween(before, after),
    }
  }, [account, day, without, records, before, after])
}
