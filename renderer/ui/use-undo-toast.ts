/** Says what was done, with the way to take it back where there is one. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { showToast } from './toast.tsx'

export function useUndoToast(): (text: string, undo: (() => void) | null) => void {
  const { t } = useTranslation('app')
  return useCallback(
    (text, undo) => {
      showToast(undo === null ? { text } : { text, action: { label: t('toasts.undo'), act: undo } })
    },
    [t],
  )
}
