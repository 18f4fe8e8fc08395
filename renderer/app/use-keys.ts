/** Listens to the keyboard for the whole window and does what the keys mean. */
import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSingleKeys } from '../data/use-single-keys.ts'
import { useNavigation, withSearch, type AppPath } from '../ui/navigation.tsx'
import { showToast } from '../ui/toast.tsx'
import type { HistoryStep } from './change-history.ts'
import { readKey, takesText, type Command } from './keys.ts'
import { focusFilter, focusRegion, pressButton } from './regions.ts'
import { tabOfDigit } from './account-tabs.ts'
import { useSaveWords } from './save-line.tsx'
import { useServices } from './services.tsx'

/** How long the second key of a sequence is awaited. */
const SEQUENCE = 1_500

const PLACES: Readonly<Record<'accounts' | 'library' | 'exchange' | 'import' | 'settings', AppPath>> = {
  accounts: '/accounts',
  library: '/library',
  exchange: '/exchange',
  import: '/exchange/import',
  settings: '/settings',
}

export function useKeys(): void {
  const { mac } = useServices()
  const [singleKeys] = useSingleKeys()
  const run = useCommands()
  const latest = useRef(run)
  useLayoutEffect(() => {
    latest.current = run
  })

  useLayoutEffect(() => {
    let awaitingUntil = 0
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return
      const reading = readKey(
        {
          key: event.key,
          code: event.code,
          ctrl: event.ctrlKey,
          meta: event.metaKey,
          alt: event.altKey,
          shift: event.shiftKey,
          inField: takesText(document.activeElement),
        },
        { mac, awaiting: event.timeStamp < awaitingUntil, singleKeys },
      )
      awaitingUntil = reading.awaits ? event.timeStamp + SEQUENCE : 0
      if (reading.command !== null && latest.current(reading.command)) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  }, [mac, singleKeys])
}

/** Runs a command; false where there is nothing for it to act on, so that the key stays the browser's. */
function useCommands(): (command: Command) => boolean {
  const { t } = useTranslation('app')
  const { go, path, search } = useNavigation()
  const { history, panels } = useServices()
  const saved = useSaveWords()

  const say = (
    step: HistoryStep,
    words: { readonly done: string; readonly nothing: string },
    again?: { readonly label: string; readonly act: () => void },
  ) => {
    if (step.type === 'nothing') showToast({ text: words.nothing })
    else if (step.type === 'failed') showToast({ text: t('toasts.notUndone') })
    else {
      const text = step.left > 0 ? t('toasts.undoneLeft', { count: step.left }) : words.done
      showToast(again === undefined ? { text } : { text, action: again })
    }
  }
  const redo = async () => {
    say(
      await history.redo(),
      { done: t('toasts.redone'), nothing: t('toasts.nothingToRedo') },
      { label: t('toasts.undo'), act: () => void undo() },
    )
  }
  const undo = async () => {
    say(
      await history.undo(),
      { done: t('toasts.undone'), nothing: t('toasts.nothingToUndo') },
      { label: t('toasts.redo'), act: () => void redo() },
    )
  }

  return (command) => {
    switch (command.type) {
      case 'help':
        go('/help')
        return true
      case 'region':
        focusRegion(command.step)
        return true
      case 'undo':
        void undo()
        return true
      case 'redo':
        void redo()
        return true
      case 'place':
        go(PLACES[command.place])
        return true
      case 'saved':
        showToast({ text: saved })
        return true
      case 'sidebar':
        // An interview has none.
        if (path.startsWith('/live/')) return false
        panels.toggleSidebar()
        return true
      case 'filter':
        return focusFilter()
      case 'button':
        return pressButton(command.key)
      case 'tab': {
        const account = /^\/accounts\/([^/]+)\//.exec(path)?.[1]
        const tab = tabOfDigit(command.number)
        if (account === undefined || tab === undefined) return false
        go(withSearch(`/accounts/${account}/${tab}`, { asOf: search['asOf'] }))
        return true
      }
    }
  }
}
