/** Listens for the keys of an interview before the editor and the frame see them. */
import { useLayoutEffect, useRef } from 'react'
import { readLiveKey, type LiveCommand } from './live-keys.ts'

export function isMac(): boolean {
  return /mac/i.test(navigator.userAgent)
}

export function useLiveKeys(active: boolean, run: (command: LiveCommand) => void): void {
  const latest = useRef(run)
  useLayoutEffect(() => {
    latest.current = run
  })
  useLayoutEffect(() => {
    if (!active) return undefined
    const mac = isMac()
    const press = (event: KeyboardEvent) => {
      if (event.isComposing) return
      const command = readLiveKey({
        key: event.key,
        code: event.code,
        mod: mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey,
        shift: event.shiftKey,
        alt: event.altKey,
      })
      if (command === null) return
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) latest.current(command)
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => {
      window.removeEventListener('keydown', press, { capture: true })
    }
  }, [active])
}
