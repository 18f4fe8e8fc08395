/** Counts the way from one page to the next as under way, until the new page is drawn. */
import type { Activity } from '../data/activity.ts'
import type { createAppRouter } from './router.tsx'

/** Returns what ends it. */
export function countNavigation(router: ReturnType<typeof createAppRouter>, activity: Activity): () => void {
  let arrived: (() => void) | null = null
  const leave = () => {
    arrived ??= activity.begin()
  }
  const arrive = () => {
    arrived?.()
    arrived = null
  }
  if (router.state.status === 'pending') leave()
  const stops = [router.subscribe('onBeforeNavigate', leave), router.subscribe('onResolved', arrive)]
  return () => {
    for (const stop of stops) stop()
    arrive()
  }
}
