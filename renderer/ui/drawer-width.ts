/** How wide the drawer is, for all drawers alike; whoever keeps it from one start to the next listens to it. */
import { createStore } from 'zustand/vanilla'

/** Pixels. */
export const DRAWER_WIDTH = { least: 320, usual: 400, most: 640, step: 16 } as const

export const drawerWidth = createStore<number>(() => DRAWER_WIDTH.usual)

/** The nearest width that a drawer may have. */
export function setDrawerWidth(width: number): void {
  drawerWidth.setState(Math.round(Math.min(DRAWER_WIDTH.most, Math.max(DRAWER_WIDTH.least, width))), true)
}
