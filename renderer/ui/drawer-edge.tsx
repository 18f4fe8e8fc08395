/** The edge of the drawer by which it is made wider or narrower: with the pointer, or with the arrow keys. */
import { useLayoutEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { DRAWER_WIDTH, drawerWidth, setDrawerWidth } from './drawer-width.ts'
import styles from './drawer.module.css'

/** How many pixels the drawer grows where something moves one pixel to the right. */
function growth(element: Element): 1 | -1 {
  return getComputedStyle(element).direction === 'rtl' ? 1 : -1
}

export function DrawerEdge() {
  const { t } = useTranslation('ui')
  const width = useStore(drawerWidth)
  const pulled = useRef<{ readonly from: number; readonly width: number } | null>(null)
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--drawer', `${width}px`)
  }, [width])

  const press = (event: KeyboardEvent) => {
    const towards = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (towards !== undefined)
      setDrawerWidth(width + towards * growth(event.currentTarget) * DRAWER_WIDTH.step)
    else if (event.key === 'Home') setDrawerWidth(DRAWER_WIDTH.least)
    else if (event.key === 'End') setDrawerWidth(DRAWER_WIDTH.most)
    else return
    event.preventDefault()
  }
  const take = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    pulled.current = { from: event.clientX, width }
  }
  const pull = (event: PointerEvent) => {
    if (pulled.current === null) return
    setDrawerWidth(pulled.current.width + (event.clientX - pulled.current.from) * growth(event.currentTarget))
  }
  const letGo = () => {
    pulled.current = null
  }
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('drawerWidth')}
      aria-valuenow={width}
      aria-valuemin={DRAWER_WIDTH.least}
      aria-valuemax={DRAWER_WIDTH.most}
      tabIndex={0}
      className={styles.edge}
      onKeyDown={press}
      onPointerDown={take}
      onPointerMove={pull}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onDoubleClick={() => {
        setDrawerWidth(DRAWER_WIDTH.usual)
      }}
    />
  )
}
