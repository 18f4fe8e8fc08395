/** The drawer at the inline end: what a number rests on. Not modal; on wide windows it docks beside the page. */
import { useLayoutEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { DrawerEdge } from './drawer-edge.tsx'
import styles from './drawer.module.css'
import { Kbd } from './kbd.tsx'

/** The id of the frame's place for a drawer. */
export const DRAWER_PLACE = 'drawer-place'

/** What stands on the key in every language. */
const CLOSING_KEY = 'Esc'

export type DrawerProps = {
  readonly title: string
  /** One line under the title. */
  readonly sub?: ReactNode
  /** Names the closing button for readers; the key is drawn on it. */
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Drawer({ title, sub, closeLabel, onClose, children }: DrawerProps) {
  const heading = useId()
  const titleElement = useRef<HTMLHeadingElement>(null)

  // Focus comes in when the drawer opens and goes back to what opened it when it closes.
  useLayoutEffect(() => {
    const opener = document.activeElement
    titleElement.current?.focus({ preventScroll: true })
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [])

  // Esc closes it from wherever the focus is, unless something nearer has used the key.
  const close = useRef(onClose)
  useLayoutEffect(() => {
    close.current = onClose
  })
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      event.preventDefault()
      close.current()
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  }, [])

  const drawer = (
    <aside data-region="drawer" aria-labelledby={heading} className={styles.drawer}>
      <DrawerEdge />
      <div className={styles.head}>
        <h2 ref={titleElement} tabIndex={-1} id={heading} className="type-section">
          {title}
        </h2>
        <button type="button" aria-label={closeLabel} className={styles.close} onClick={onClose}>
          <span aria-hidden>
            <Kbd>{CLOSING_KEY}</Kbd>
          </span>
        </button>
      </div>
      {sub !== undefined && <p className={styles.sub}>{sub}</p>}
      {children}
    </aside>
  )
  const place = document.getElementById(DRAWER_PLACE)
  return place === null ? drawer : createPortal(drawer, place)
}
