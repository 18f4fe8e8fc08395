/** Takes the files that wait to be looked at: at once while nothing else is being looked at, else when asked. */
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { OpenedFile } from '../../../shared/host/contract.ts'
import { takeWaitingFile, waitingFiles } from '../../host/waiting-files.ts'
import type { Importing } from './use-importing.ts'

/** `next`: the one that is named, because another one is being looked at; null where none waits. */
export function useWaitingFiles({ state, failure, look }: Pick<Importing, 'state' | 'failure' | 'look'>): {
  readonly next: OpenedFile | null
  readonly lookAtNext: () => void
} {
  const waiting = useStore(waitingFiles)
  const { step } = state
  const before = useRef(0)
  useEffect(() => {
    const came = waiting.length > before.current
    before.current = waiting.length
    if (waiting.length === 0) return
    // What was imported, and what went wrong, stays to be read, unless somebody has just sent for another file.
    if ((step === 'idle' && failure === null) || ((step === 'idle' || step === 'done') && came)) {
      const file = takeWaitingFile()
      if (file !== null) look(file)
    }
  }, [waiting, step, failure, look])
  return {
    next: step === 'reading' || step === 'running' ? null : (waiting[0] ?? null),
    lookAtNext: () => {
      const file = takeWaitingFile()
      if (file !== null) look(file)
    },
  }
}
