/** Saves notice deadlines as a calendar file: of one contract, or of all accounts. */
import type { Contract } from '../../../shared/domain/contract.ts'
import { calendarContracts } from '../../data/calendar-contracts.ts'
import { useData } from '../../data/data-context.tsx'
import { useHost } from '../../host/host-context.tsx'
import { useCalendarFile } from '../../ui/use-calendar-file.ts'

export type Calendar = {
  readonly saveOne: (account: string, contract: Contract) => Promise<void>
  readonly saveAll: () => Promise<void>
  /** Why the last file was not saved; null where it was. */
  readonly failure: string | null
}

export function useCalendar(): Calendar {
  const data = useData()
  const { save, failure } = useCalendarFile(useHost())
  const all = async () => {
    const rows = await data.portfolio()
    return calendarContracts(
      data,
      rows.map(({ account }) => account),
    )
  }
  const one = async (account: string, { id }: Contract) => {
    const found = await calendarContracts(data, [account])
    return found.filter(({ contract }) => contract.id === id)
  }
  return {
    saveOne: (account, contract) => save(one(account, contract), contract.name),
    saveAll: () => save(all(), null),
    failure,
  }
}
