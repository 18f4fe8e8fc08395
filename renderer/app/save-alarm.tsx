/** The alarm bar while something is not saved: what happened, what was kept, what to do. It goes when it is solved, not before. */
import { useTranslation } from 'react-i18next'
import type { WriteFailure } from '../data/data.ts'
import { useOpenedData } from '../data/data-context.tsx'
import { useSaveState } from '../data/hooks.ts'
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
  const words = useFailureWords(failure)
  return <AlarmBar act={<Act failure={failure} />}>{words}</AlarmBar>
}

/** The one act that helps: allow the folder, try the journal again, or take the data out as a file. */
function Act({ failure }: { readonly failure: WriteFailure }) {
  const { t } = useTranslation('app')
  const { grantJournal, retryJournal } = useOpenedData()
  const go = useNavigate()
  if (failure.type !== 'notJournalled')
    return <Button onPress={() => go('/exchange')}>{t('alarm.export')}</Button>
  if (failure.failure.type === 'noPermission') {
    return <Button onPress={() => void grantJournal()}>{t('alarm.grant')}</Button>
  }
  return <Button onPress={() => void retryJournal()}>{t('alarm.retry')}</Button>
}
