/** The calls of the contract that a journal answers, the same for every host. */
import { NEWER_JOURNAL, type Host, type HostFailure } from '../host/contract.ts'
import { err, ok, type Result } from '../result.ts'
import type { Journal } from './journal.ts'
import { NewerJournal, NoChange } from './refusals.ts'

export type JournalCalls = Pick<
  Host,
  | 'appendJournal'
  | 'prepareJournal'
  | 'listJournalSums'
  | 'readOpenChanges'
  | 'readJournalAccount'
  | 'tidyJournal'
  | 'proveJournal'
>

/** `failureOf`: what the host's own files throw, as a failure of the contract. */
export function journalCalls(journal: Journal, failureOf: (thrown: unknown) => HostFailure): JournalCalls {
  async function attempt<T>(action: () => Promise<T>): Promise<Result<T, HostFailure>> {
    try {
      return ok(await action())
    } catch (thrown) {
      if (thrown instanceof NewerJournal) return err({ type: 'corrupt', code: NEWER_JOURNAL })
      if (thrown instanceof NoChange) return err({ type: 'corrupt', code: 'ENTRY' })
      return err(failureOf(thrown))
    }
  }
  return {
    appendJournal: ({ entries }) =>
      attempt(async () => {
        await journal.append(entries)
        return {}
      }),
    prepareJournal: ({ afresh }) => attempt(() => journal.prepare(afresh)),
    listJournalSums: () => attempt(async () => ({ accounts: await journal.sums() })),
    readOpenChanges: () => attempt(async () => ({ texts: await journal.openTexts() })),
    readJournalAccount: ({ account, from }) =>
      attempt(async () => {
        const { bodies, torn, next } = await journal.readAccount(account, from)
        return { bodies: [...bodies], torn, next }
      }),
    tidyJournal: () => attempt(journal.tidy),
    proveJournal: ({ account }) => attempt(() => journal.prove(account)),
  }
}
