/** What the commands of the native menu do in the page. */
import type { MenuCommand } from '../../shared/host/contract.ts'
import { withSearch, type AppPath } from '../ui/navigation.tsx'
import { pressButton } from './regions.ts'

export type MenuDeps = {
  readonly path: string
  readonly go: (path: AppPath) => void
  readonly print: () => void
  readonly toggleSidebar: () => void
}

export function runMenuCommand(command: MenuCommand, { path, go, print, toggleSidebar }: MenuDeps): void {
  switch (command) {
    case 'accounts':
    case 'library':
    case 'exchange':
    case 'restore':
    case 'settings':
      go(`/${command}`)
      return
    case 'import':
      go('/exchange/import')
      return
    case 'keys':
      go('/help')
      return
    case 'model':
      go('/help/model')
      return
    case 'print':
      print()
      return
    case 'sidebar':
      toggleSidebar()
      return
    case 'export': {
      const account = /^\/accounts\/([^/]+)/.exec(path)?.[1]
      go(withSearch('/exchange', { account }))
      return
    }
    case 'newAccount':
      go('/accounts')
      pressOnceThere('N')
  }
}

/** Milliseconds until a page that shows no such button is given up. */
const GIVE_UP_AFTER = 5_000

/** Presses the button that carries the key, as soon as the page with it is there. */
function pressOnceThere(key: string): void {
  const onAccounts = () => document.querySelector('[data-page="accounts"]') !== null
  const press = () => onAccounts() && pressButton(key)
  if (press()) return
  const observer = new MutationObserver(() => {
    if (press()) stop()
  })
  const timer = setTimeout(() => {
    stop()
  }, GIVE_UP_AFTER)
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
  }
  observer.observe(document.body, { childList: true, subtree: true })
}
