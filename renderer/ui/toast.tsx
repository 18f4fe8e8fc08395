/** A line at the bottom start that says what was done and takes it back. It stays 10 s, and waits while the focus or pointer is on it. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Button } from './button.tsx'
import styles from './toast.module.css'

const SHOWN_FOR = 10_000

export type Toast = {
  readonly text: string
  readonly action?: { readonly label: string; readonly act: () => void }
}

type Shown = Toast & { readonly key: number }

let shown: Shown | null = null
let count = 0
const listeners = new Set<() => void>()

function set(next: Shown | null) {
  shown = next
  for (const listener of listeners) listener()
}

/** Shows a toast; the one before it goes. */
export function showToast(toast: Toast): void {
  count += 1
  set({ ...toast, key: count })
}

export function hideToast(): void {
  set(null)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Where toasts appear; the frame holds one. */
export function ToastPlace({ label }: { readonly label: string }) {
  const toast = useSyncExternalStore(subscribe, () => shown)
  return (
    <div role="region" aria-label={label} className={styles.place}>
      <div role="status">{toast !== null && <ToastLine key={toast.key} toast={toast} />}</div>
    </div>
  )
}

function ToastLine({ toast }: { readonly toast: Shown }) {
  const [held, setHeld] = useState(false)
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (held) return undefined
    const timer = setTimeout(hideToast, SHOWN_FOR)
    return () => {
      clearTimeout(timer)
    }
  }, [held])
  const { action } = toast
  return (
    <div
      ref={line}
      className={styles.toast}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(line.current?.contains(document.activeElement) ?? false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        hideToast()
      }}
    >
      <span dir="auto">{toast.text}</span>
      {action !== undefined && (
        <Button
          variant="quiet"
          onPress={() => {
            hideToast()
            action.act()
          }}
        >
          {action.label}
        </Button>
      )}
    </div>
  )
}
