/** What of the frame is shown and how wide, kept for this machine from one start to the next. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { z } from '../../shared/zod.ts'
import type { Preferences } from '../data/preferences.ts'
import { DRAWER_WIDTH, drawerWidth } from '../ui/drawer-width.ts'

const KEY = 'panels'
/** Milliseconds until a change is kept: while an edge is pulled, every pixel is one. */
const KEEP_AFTER = 300

const kept = z.strictObject({
  sidebar: z.boolean(),
  drawer: z.int().min(DRAWER_WIDTH.least).max(DRAWER_WIDTH.most),
})

export type Panels = {
  /** Whether the sidebar is shown. */
  readonly sidebar: StoreApi<boolean>
  readonly toggleSidebar: () => void
  /** Keeps what changes from now on. Returns what ends it. */
  readonly follow: () => () => void
}

/** Reads what was kept; what does not fit counts as never set. */
export async function openPanels(preferences: Preferences): Promise<Panels> {
  const read = kept.safeParse(await preferences.get(KEY).catch(() => undefined))
  const sidebar = createStore<boolean>(() => !read.success || read.data.sidebar)
  if (read.success) drawerWidth.setState(read.data.drawer, true)
  const keep = () =>
    void preferences.set(KEY, { sidebar: sidebar.getState(), drawer: drawerWidth.getState() })
  let timer: ReturnType<typeof setTimeout> | undefined
  const keepSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(keep, KEEP_AFTER)
  }
  return {
    sidebar,
    toggleSidebar: () => {
      sidebar.setState(!sidebar.getState(), true)
    },
    follow: () => {
      // Whoever hides it and closes the window finds it hidden.
      const stops = [sidebar.subscribe(keep), drawerWidth.subscribe(keepSoon)]
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}
