/** Saves notice deadlines as a calendar file: of one contract, or of all accounts. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Change } from '../../../shared/changes/change.ts'
import { opsOf } from '../../../shared/changes/materialise.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import { calendarOf, type CalendarContract } from '../../../shared/exchange/calendar.ts'
import { useData } from '../../data/data-context.tsx'
import type { Data } from '../../data/data.ts'
import { useHost } from '../../host/host-context.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useFormat } from '../../ui/format.ts'
import { showToast } from '../../ui/toast.tsx'
import { calendarFileName, calendarWords } from './calendar-words.ts'

export type Calendar = {
  readonly saveOne: (account: string, contract: Contract) => Promise<void>
  readonly saveAll: () => Promise<void>
  /** Why the last file was not saved; null where it was. */
  readonly failure: string | null
}

export function useCalendar(): Calendar {
  const { t } = useTranslation('renewals')
  const data = useData()
  const host = useHost()
  const { now } = useEnvironment()
  const format = useFormat()
  const [failure, setFailure] = useState<string | null>(null)
  const save = async (found: readonly CalendarContract[], name: string) => {
    setFailure(null)
    if (!found.some(({ contract }) => contract.endedOn === null)) {
      setFailure(t('calendar.nothing'))
      return
    }
    const text = calendarOf(found, calendarWords(t, format), now())
    const saved = await host.saveFile({ name, text })
    if (!saved.ok) setFailure(t('calendar.failed', { code: saved.error.code }))
    else if (saved.value.saved) showToast({ text: t('calendar.saved', { file: name }) })
  }
  return {
    saveOne: async (account, contract) => {
      const found = await contractsOf(data, account)
      await save(
        found.filter((one) => one.contract.id === contract.id),
        calendarFileName(contract.name, t('calendar.file')),
      )
    },
    saveAll: async () => {
      const found: CalendarContract[] = []
      // One account after the other: what is read is much larger than what is kept of it.
      for (const { account } of await data.portfolio()) found.push(...(await contractsOf(data, account)))
      await save(found, calendarFileName('', t('calendar.fileAll')))
    },
    failure,
  }
}

/** The account's contracts, each with how often it was changed. */
async function contractsOf(data: Data, account: string): Promise<readonly CalendarContract[]> {
  const view = await data.account(account)
  if (view === null || view.records.contracts.length === 0) return []
  const changes = await data.changes(account)
  return view.records.contracts.map((contract) => ({
    account: view.records.account.name,
    contract,
    sequence: timesChanged(changes, contract.id),
  }))
}

/** 0 for a contract that was only added. */
function timesChanged(changes: readonly Change[], id: string): number {
  const touching = changes.filter((change) => opsOf(change).some(({ record }) => record === id))
  return Math.max(0, touching.length - 1)
}
