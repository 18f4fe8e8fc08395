/** Remembers where somebody was, so that the app opens there again. An interview is not reopened: it may be over. */
import type { AppPath } from '../ui/navigation.tsx'
import type { OpenedData } from '../data/start-up.ts'
import { z } from '../../shared/zod.ts'
import { isAccountTab } from './account-tabs.ts'

const KEY = 'place'
const text = z.string().max(200)

/** The place, where it is one that is opened again; null otherwise. */
export function placeToKeep(path: string): AppPath | null {
  if (path === '/accounts' || path === '/library') return path
  const [, account, tab] = /^\/accounts\/([0-9a-f-]{36})\/([a-z-]+)$/.exec(path) ?? []
  return account !== undefined && isAccountTab(tab) ? `/accounts/${account}/${tab}` : null
}

/** Where the app opens; null for its usual first page. What did not all come back comes before anything else. */
export async function firstPlace({
  data,
  preferences,
  notice,
}: Pick<OpenedData, 'data' | 'preferences' | 'notice'>): Promise<AppPath | null> {
  if (notice.emptied && (notice.missing ?? 0) > 0) return '/restore'
  const read = text.safeParse(await preferences.get(KEY).catch(() => undefined))
  const place = read.success ? placeToKeep(read.data) : null
  const account = place === null ? undefined : /^\/accounts\/([^/]+)/.exec(place)?.[1]
  if (account === undefined) return place
  return (await data.account(account)) === null ? null : place
}

/** Remembers each place that is gone to from now on. Returns what ends it. */
export function keepPlaces(
  history: {
    readonly subscribe: (listener: () => void) => () => void
    readonly location: { readonly pathname: string }
  },
  { preferences }: Pick<OpenedData, 'preferences'>,
): () => void {
  let kept: string | null = null
  const keep = () => {
    const place = placeToKeep(history.location.pathname)
    if (place === null || place === kept) return
    kept = place
    void preferences.set(KEY, place)
  }
  return history.subscribe(keep)
}
