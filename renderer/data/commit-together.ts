/** Writes what one act does to several accounts in one transaction: all of it is stored, or nothing. */
import { err, ok } from '../../shared/result.ts'
import type { Data } from './data.ts'
import { save, type SaveDeps } from './save.ts'
import type { Parcel } from './touched-records.ts'
import { writeSealedEach } from './write.ts'
import { Abort } from './write-failure.ts'

/** A change may hold five times as many; smaller ones let progress be shown and the act be left. */
const EDITS_PER_CHANGE = 2_000
/** UTF-16 units of what the edits of one change set, so that the journal takes it. */
const SIZE_PER_CHANGE = 4_000_000
/** Small changes are read and put together until a round holds so many edits: thousands of accounts must not mean thousands of rounds. */
const EDITS_PER_ROUND = 500

export function createCommitTogether(deps: SaveDeps): Pick<Data, 'commitTogether'> {
  return {
    commitTogether: async (drafts, follow) => {
      const left = { cancelled: false }
      const saved = await save(deps, null, async (writing) => {
        const changes: string[] = []
        let done = 0
        for (const round of roundsOf(drafts)) {
          if (follow?.isCancelled() === true) {
            left.cancelled = true
            throw new Abort({ type: 'invalid', record: '', field: '', message: 'cancelled' })
          }
          const written = await writeSealedEach(writing, round)
          changes.push(...written.map(({ id }) => id))
          done += round.reduce((sum, { edits }) => sum + edits.length, 0)
          follow?.onProgress(done)
        }
        return changes
      })
      if (left.cancelled) return err({ type: 'cancelled' })
      return saved.ok ? ok({ changes: saved.value.value, at: saved.value.at }) : saved
    },
  }
}

/** The parcels of the drafts, one for each change, in rounds that are written one after another. */
function roundsOf(drafts: readonly Parcel[]): readonly (readonly Parcel[])[] {
  const rounds: Parcel[][] = []
  let size = EDITS_PER_ROUND
  for (const { account, edits } of drafts) {
    for (const some of changesOf(edits)) {
      if (size >= EDITS_PER_ROUND) {
        rounds.push([])
        size = 0
      }
      rounds.at(-1)?.push({ account, edits: some })
      size += some.length
    }
  }
  return rounds
}

/** The edits in their order, as many in each change as it may hold. */
function changesOf(edits: Parcel['edits']): readonly Parcel['edits'][] {
  const changes: Parcel['edits'][number][][] = []
  let size = Infinity
  for (const edit of edits) {
    const length = JSON.stringify(edit.set).length
    const isFull = (changes.at(-1)?.length ?? 0) >= EDITS_PER_CHANGE || size + length > SIZE_PER_CHANGE
    if (isFull) {
      changes.push([])
      size = 0
    }
    changes.at(-1)?.push(edit)
    size += length
  }
  return changes
}
