/** Says what was kept when something has failed: how much the journal holds, since when, and where it lies. */
import type { HostDescription } from '../../shared/host/contract.ts'

export type Kept = Pick<HostDescription, 'journal' | 'journalled' | 'flushedAt' | 'dataPlace'>

export type KeptWords = {
  readonly entries: (values: { readonly count: number }) => string
  readonly entriesSince: (values: { readonly count: number; readonly time: string }) => string
  readonly place: (values: { readonly place: string }) => string
}

/** Empty where the host could not tell anything. `clock` puts a moment (milliseconds since 1970 UTC) as the wall shows it. */
export function keptLines(
  kept: Kept | null,
  words: KeptWords,
  clock: (moment: number) => string,
): readonly string[] {
  if (kept?.journal !== 'file') return []
  const { journalled: count, flushedAt, dataPlace: place } = kept
  return [
    ...(count === null
      ? []
      : [
          flushedAt === null
            ? words.entries({ count })
            : words.entriesSince({ count, time: clock(flushedAt) }),
        ]),
    ...(place === '' ? [] : [words.place({ place })]),
  ]
}
