/**
 * Files that came by themselves (dropped, double-clicked, chosen from the recent ones or among snapshots) and wait to be
 * looked at. Nothing of them is written before somebody has looked.
 */
import { createStore } from 'zustand/vanilla'
import type { OpenedFile } from '../../shared/host/contract.ts'

export const waitingFiles = createStore<readonly OpenedFile[]>(() => [])

/** Puts a file last. */
export function fileWaits(file: OpenedFile): void {
  waitingFiles.setState([...waitingFiles.getState(), file], true)
}

/** Takes the file that waited longest; null where none does. */
export function takeWaitingFile(): OpenedFile | null {
  const [first, ...others] = waitingFiles.getState()
  if (first === undefined) return null
  waitingFiles.setState(others, true)
  return first
}
