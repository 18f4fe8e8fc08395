/** Whether the user wants things to stand still. Asked each time: the wish may change while the app runs. */
export function isMotionReduced(): boolean {
  return globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches
}
