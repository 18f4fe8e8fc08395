/** Saves contracts as a calendar file and says how that went. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { calendarOf, type CalendarContract } from '../../shared/exchange/calendar.ts'
import type { Host } from '../../shared/host/contract.ts'
import { calendarFileName, calendarWords } from './calendar-words.ts'
import { useEnvironment } from './environment.tsx'
import { useFormat } from './format.ts'
import { showToast } from './toast.tsx'

export type CalendarFile = {
  /** `of`: the one contract it is of, by its name; null where it is of several. */
  readonly save: (contracts: Promise<readonly CalendarContract[]>, of: string | null) => Promise<void>
  /** While the contracts are brought together and written. */
  readonly saving: boolean
  /** Why the last file was not saved; null where it was. */
  readonly failure: string | null
}

export function useCalendarFile(host: Pick<Host, 'saveFile'>): CalendarFile {
  const { t } = useTranslation('calendar')
  const { now } = useEnvironment()
  const format = useFormat()
  const [saving, setSaving] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const save: CalendarFile['save'] = async (contracts, of) => {
    setSaving(true)
    setFailure(null)
    try {
      const found = await contracts
      if (!found.some(({ contract }) => contract.endedOn === null)) {
        setFailure(t('nothing'))
        return
      }
      const name = of === null ? calendarFileName('', t('fileAll')) : calendarFileName(of, t('file'))
      const saved = await host.saveFile({ name, text: calendarOf(found, calendarWords(t, format), now()) })
      if (!saved.ok) setFailure(t('failed', { code: saved.error.code }))
      else if (saved.value.saved) showToast({ text: t('saved', { file: name }) })
    } finally {
      setSaving(false)
    }
  }
  return { save, saving, failure }
}
