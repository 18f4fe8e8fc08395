/** The address of the history of one record. */
import { withSearch, type AppPath } from '../../ui/navigation.tsx'

export function recordHistoryPath(account: string, record: string): AppPath {
  return withSearch(`/accounts/${account}/history`, { record })
}
