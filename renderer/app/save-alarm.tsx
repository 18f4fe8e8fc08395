/** The alarm bar while something is not saved: what happened, what was kept, what to do. It goes when it is solved, not before. */
import { useTranslation } from 'react-i18next'
import type { WriteFailure } from '../data/data.ts'
import { useSaveState } from '../data/hooks.ts'
import { useHost } from '../host/host-context.tsx'
import { AlarmBar } from '../ui/alarm-bar.tsx'
import { Button } from '../ui/button.tsx'
import { useNavigate } from '../ui/navigation.tsx'

function useFailureWords(failure: WriteFailure): string {
  const { t } = useTranslation('app')
  switch (failure.type) {
    case 'invalid':
      return t('alarm.invalid', { field: failure.field })
    case 'notStored':
      return t(`alarm.${failure.reason}`)
    case 'notJournalled':
      return t('alarm.journal', { why: t(`alarm.why.${failure.failure.type}`) })
  }
}

export function SaveAlarm() {
  const state = useSaveState()
  return state.state === 'failed' ? <Alarm failure={state.failure} /> : null
}

function Alarm({ failure }: { readonly failure: WriteFailure }) {
  const { t } = useTranslation('app')
  const host = useHost()
  const go = useNavigate()
  const words = useFailureWords(failure)
  const mayGrant = failure.type === 'notJournalled' && failure.failure.type === 'noPermission'
  return (
    <AlarmBar
      act={
        mayGrant ? (
          <Button onPress={() => void host.grantJournal({})}>{t('alarm.grant')}</Button>
        ) : (
          <Button onPress={() => go('/exchange')}>{t('alarm.export')}</Button>
        )
      }
    >
      {words}
    </AlarmBar>
  )
}
