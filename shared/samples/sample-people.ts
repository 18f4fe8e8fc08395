/** What the samples say of people in depth: units and sites, where each stands, and how they stand to each other. */
import type { Edit } from '../changes/change.ts'
import type { Json } from '../json.ts'
import type { SampleAccount, SamplePersonDepth } from './sample-account.ts'

type IdOf = (key: string) => string

/** How a sample's keys become ids and its days moments, milliseconds since 1970 UTC. */
export type SampleTime = {
  readonly idOf: IdOf
  readonly moment: (daysAgo: number) => number
  readonly recorder: string
}

export function units({ units: all = [] }: SampleAccount, idOf: IdOf): readonly Edit[] {
  return all.map(({ key, name, sort, within }) => ({
    record: idOf(key),
    kind: 'orgUnit',
    set: { name, sort, within: within === undefined ? null : idOf(within) },
  }))
}

/** Only what is said, so that whoever says nothing keeps the content they had. */
export function depthOf(
  depth: SamplePersonDepth | undefined,
  idOf: IdOf,
): { readonly [field: string]: Json } {
  if (depth === undefined) return {}
  const { unit, site, parts = [], probed = [], ...plain } = depth
  return {
    ...plain,
    ...(unit === undefined ? {} : { unit: idOf(unit) }),
    ...(site === undefined ? {} : { site: idOf(site) }),
    ...Object.fromEntries(parts.map((part) => [`parts/${part}`, true])),
    ...Object.fromEntries(probed.map((probe) => [`probed/${probe}`, true])),
  }
}

export function relations(
  source: SampleAccount,
  { idOf, moment, recorder }: SampleTime,
): readonly { readonly key: string; readonly wall: number; readonly edits: readonly Edit[] }[] {
  return (source.relations ?? []).map(({ from, to, sort, about = '', daysAgo }, index) => {
    const key = `relation ${String(index)}`
    const wall = moment(daysAgo) + index
    const set = { from: idOf(from), to: idOf(to), sort, about, recordedAt: wall, recorder }
    return { key, wall, edits: [{ record: idOf(key), kind: 'relation', set }] }
  })
}
