/** What happens to the window as a whole: a file comes, the menu is used, the window is to be closed. Loaded after the first page. */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { HostEvent } from '../../shared/host/contract.ts'
import { useOpenedData } from '../data/data-context.tsx'
import { FileDrop } from '../features/safety/file-drop.tsx'
import { useHost } from '../host/host-context.tsx'
import { fileWaits, waitingFiles } from '../host/waiting-files.ts'
import { AlertDialog } from '../ui/alert-dialog.tsx'
import type { AppPath } from '../ui/navigation.tsx'
import { showToast } from '../ui/toast.tsx'
import { hasUnsavedForm } from '../ui/unsaved-forms.ts'
import { runMenuCommand } from './menu-commands.ts'
import type { createAppRouter } from './router.tsx'
import { useServices } from './services.tsx'
import { storeEverything, type Lost } from './store-everything.ts'

type Router = ReturnType<typeof createAppRouter>

export function WindowEvents({ router }: { readonly router: Router }) {
  const { t } = useTranslation('safety')
  const { events, panels } = useServices()
  const path = usePath(router)
  const go = useCallback(
    (to: AppPath) => {
      router.history.push(to)
    },
    [router],
  )
  const look = useCallback(() => {
    go('/exchange/import')
  }, [go])
  const inInterview = path.startsWith('/live/')

  const fileCame = () => {
    if (!inInterview) look()
    else showToast({ text: t('waiting.inInterview'), action: { label: t('waiting.look'), act: look } })
  }
  useLeftInterview(path, look)
  const closing = useClosing()

  const hear = (event: HostEvent) => {
    switch (event.type) {
      case 'command':
        runMenuCommand(event.command, {
          path,
          go,
          print: () => {
            window.print()
          },
          toggleSidebar: panels.toggleSidebar,
        })
        return
      case 'file':
        fileWaits(event.file)
        fileCame()
        return
      case 'fileFailed':
        showToast({ text: t(`fileFailed.${event.failure.type}`, { file: event.name }) })
        return
      case 'closing':
        void closing.close()
    }
  }
  const latest = useRef(hear)
  useEffect(() => {
    latest.current = hear
  })
  useEffect(
    () =>
      events.listen((event) => {
        latest.current(event)
        return true
      }),
    [events],
  )

  return (
    <>
      <FileDrop inInterview={inInterview} onFile={fileCame} />
      {closing.lost !== null && (
        <AlertDialog
          title={t('closing.title')}
          words={t(`closing.lost.${closing.lost}`)}
          stay={{ label: t('closing.stay'), act: closing.stay }}
          leave={{ label: t('closing.leave'), act: closing.leave }}
        />
      )}
    </>
  )
}

function usePath({ history }: Router): string {
  return useSyncExternalStore(
    (listener) => history.subscribe(listener),
    () => history.location.pathname,
  )
}

/** A file that came during the interview is named once it is over. */
function useLeftInterview(path: string, look: () => void): void {
  const { t } = useTranslation('safety')
  const before = useRef(path)
  useEffect(() => {
    const left = before.current.startsWith('/live/') && !path.startsWith('/live/')
    before.current = path
    const [file] = waitingFiles.getState()
    if (!left || file === undefined || path.startsWith('/exchange')) return
    showToast({
      text: t('waiting.one', { file: file.name }),
      action: { label: t('waiting.look'), act: look },
    })
  }, [path, look, t])
}

/** Closes the window once everything is stored; where that fails, the second attempt asks whether to go without. */
function useClosing(): {
  readonly lost: Lost | 'form' | null
  readonly close: () => Promise<void>
  readonly stay: () => void
  readonly leave: () => void
} {
  const { t } = useTranslation('safety')
  const host = useHost()
  const { leaving, saveState, retryJournal } = useOpenedData()
  const [lost, setLost] = useState<Lost | 'form' | null>(null)
  const attempt = useRef({ running: false, refused: false })
  useEffect(
    () =>
      saveState.subscribe(({ state }) => {
        if (state === 'saved') attempt.current.refused = false
      }),
    [saveState],
  )

  const close = async () => {
    if (attempt.current.running) return
    attempt.current.running = true
    const held = document.activeElement
    // Some fields store their text when they are left.
    if (held instanceof HTMLElement) held.blur()
    const found = await storeEverything({
      leaving,
      saveState,
      retryJournal,
      later: (run, milliseconds) => setTimeout(run, milliseconds),
    })
    attempt.current.running = false
    // Nobody can tell whether what stands in a form is meant: the one who entered it is asked at once.
    if (found === null && hasUnsavedForm()) {
      setLost('form')
      return
    }
    if (found === null) {
      setLost(null)
      await host.readyToClose({})
      return
    }
    if (held instanceof HTMLElement && held.isConnected) held.focus()
    if (attempt.current.refused) setLost(found)
    else {
      attempt.current.refused = true
      showToast({ text: t('closing.notYet') })
    }
  }
  return {
    lost,
    close,
    stay: () => {
      setLost(null)
    },
    leave: () => {
      setLost(null)
      void host.readyToClose({})
    },
  }
}
