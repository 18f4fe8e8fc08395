/** One device that writes into many accounts, without a database: the clock, the chain's ends and the records that it still edits. */
import type { Edit, OpenChange, SealedChange } from '../../../shared/changes/change.ts'
import { CLOCK_START, receive, tick } from '../../../shared/changes/clock.ts'
import { draftChange, reviseChange } from '../../../shared/changes/draft.ts'
import { applyChange } from '../../../shared/changes/materialise.ts'
import { seal, type ChainEnd } from '../../../shared/changes/seal.ts'
import type { StoredRecord } from '../../../shared/changes/stored-record.ts'

export type WriterDeps = {
  readonly device: string
  readonly author: string
  /** A fresh UUID. */
  readonly newId: () => string
  /** 16 random hex digits. */
  readonly newSalt: () => string
}

export type Writer = {
  /** Writes a change and seals it. `wall`: milliseconds since 1970 UTC. */
  readonly write: (account: string, wall: number, edits: readonly Edit[]) => SealedChange
  /** Opens a change; nothing stands of it before it is sealed. */
  readonly open: (account: string, wall: number, edits: readonly Edit[]) => OpenChange
  /** Its next revision. */
  readonly revise: (open: OpenChange, wall: number, edits: readonly Edit[]) => OpenChange
  readonly seal: (open: OpenChange) => SealedChange
  /** Takes over what another device has written, so that what follows is over it. */
  readonly take: (changes: readonly SealedChange[]) => void
  /** Lets go of records that are not edited any more. */
  readonly forget: (records: readonly string[]) => void
}

export function createWriter({ device, author, newId, newSalt }: WriterDeps): Writer {
  const ends = new Map<string, ChainEnd>()
  const records = new Map<string, StoredRecord>()
  let clock = CLOCK_START

  function next(wall: number) {
    clock = tick(clock, wall)
    return { at: clock, wall, records, salt: newSalt }
  }

  function apply(change: SealedChange): void {
    for (const record of applyChange(records, change)) records.set(record.id, record)
  }

  function open(account: string, wall: number, edits: readonly Edit[]): OpenChange {
    return draftChange(edits, { ...next(wall), id: newId(), device, author, account })
  }

  function sealNext(change: OpenChange): SealedChange {
    const sealed = seal(change, ends.get(change.account) ?? null)
    ends.set(change.account, { seq: sealed.seq, link: sealed.link })
    apply(sealed)
    return sealed
  }

  return {
    open,
    revise: (change, wall, edits) => reviseChange(change, edits, next(wall)),
    seal: sealNext,
    write: (account, wall, edits) => sealNext(open(account, wall, edits)),
    take: (changes) => {
      for (const change of changes) {
        clock = receive(clock, change.at, change.wall)
        apply(change)
      }
    },
    forget: (gone) => {
      for (const id of gone) records.delete(id)
    },
  }
}
