/** The accounts in the sidebar: those that are pinned, and the one that is open. */
import { z } from '../../shared/zod.ts'
import { useAccountNames } from '../data/use-account-names.ts'
import { usePreference } from '../data/use-preference.ts'
import { useNavigation } from '../ui/navigation.tsx'

/** How many accounts can be pinned; the oldest pin goes when one more comes. */
const MOST = 7

const ids = z.array(z.string()).max(100)

export type SidebarAccount = {
  readonly id: string
  readonly name: string
  readonly pinned: boolean
  readonly current: boolean
}

export function usePinned(): {
  readonly accounts: readonly SidebarAccount[]
  readonly toggle: (account: string) => void
} {
  const { path } = useNavigation()
  const [pinned, setPinned] = usePreference<string[]>('pinned', [], ids)
  const names = useAccountNames()
  const open = /^\/accounts\/([^/]+)/.exec(path)?.[1] ?? null
  const shown = open === null || pinned.includes(open) ? pinned : [...pinned, open]
  return {
    accounts: shown.flatMap((id) => {
      const name = names?.get(id)
      return name === undefined ? [] : [{ id, name, pinned: pinned.includes(id), current: id === open }]
    }),
    toggle: (account) => {
      setPinned(
        pinned.includes(account) ? pinned.filter((id) => id !== account) : [...pinned, account].slice(-MOST),
      )
    },
  }
}
