/** Compares what the journal holds with what the database does, by their sums; accounts that differ are brought to agree one by one. */
import type { OpenChange } from '../../shared/changes/change.ts'
import { accountId } from '../../shared/domain/ids.ts'
import { NEWER_JOURNAL, type Host, type HostFailure } from '../../shared/host/contract.ts'
import { fromPlain, isSame, NO_CHANGES, type Sum } from '../../shared/journal/sum.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { WriteFailure } from './data.ts'
import type { Database } from './database.ts'
import { holdingsHere, wholeHere } from './holdings.ts'
import { readOpenChanges } from './journal-content.ts'
import type { ReconciledAccount, ReconcileDeps } from './reconcile-account.ts'
import { notStored } from './write-failure.ts'

export type Reconciled = ReconciledAccount & {
  /** Changes that the journal holds. */
  readonly journalled: number
  /** How much the host was given and no longer has; null where it can't tell. */
  readonly missing: number | null
  /** Why the journal could not be read; null where it could, or where none is kept. */
  readonly unread: HostFailure | null
}

/** What takes long at a start, and how far it is: bytes while reading and settling, accounts otherwise. */
export type StartProgress = {
  readonly doing: 'reading' | 'settling' | 'proving' | 'counting' | 'restoring'
  readonly done: number
  readonly total: number
}

/**
 * Where the sums of both sides are the same and nothing was being typed, nothing is read. Otherwise the accounts that differ are compared change
 * by change, one after the other. `afresh`: the journal's folder may have got another content while the app runs.
 */
export async function reconcile(
  deps: ReconcileDeps,
  follow: (progress: StartProgress) => void = () => undefined,
  afresh = false,
): Promise<Result<Reconciled, WriteFailure>> {
  const { database, journal, host } = deps
  const here = (await wholeHere(database)) ?? (await countHere(database, follow))
  const rows = await database.openChanges.toArray()
  const read = journal.keeps() === 'file' ? await readJournal(host, afresh, follow) : null
  // What a newer version wrote is not guessed at, and nothing is added to it.
  if (read?.ok === false && read.error.code === NEWER_JOURNAL) return err(notStored('newerData'))
  const found = read?.ok === true ? read.value : null

  const differing = new Set(rows.map((row) => row.account))
  for (const { account } of found?.open ?? []) differing.add(account)
  const unequal = new Set<string>()
  if (found !== null && !isSame(here, found.sum)) {
    const sums = await listSums(host)
    if (!sums.ok) return ok(unreadable(sums.error))
    for (const account of await findDiffering(database, sums.value)) unequal.add(account)
  }
  let [restored, appended, damaged, done] = [0, 0, found?.damaged ?? 0, 0]
  let unread: HostFailure | null = null
  for (const account of new Set([...differing, ...unequal])) {
    // Loaded here: at most starts there is none.
    const { reconcileOne, sumAnew } = await import('./reconcile-account.ts')
    const compared = await reconcileOne(deps, accountId.parse(account), found?.open ?? null)
    if (!compared.ok) {
      if (compared.error.type !== 'unread') return err(compared.error)
      // The others come back all the same.
      unread ??= compared.error.failure
      continue
    }
    const { value } = compared
    restored += value.restored
    appended += value.appended
    damaged += value.damaged
    // The same on both sides, and one of them said otherwise.
    if (unequal.has(account) && value.restored + value.appended === 0) await sumAnew(deps, account)
    done += 1
    follow({ doing: 'restoring', done, total: differing.size + unequal.size })
  }
  if (read?.ok === false) unread = read.error
  if (unread !== null) return ok({ ...unreadable(unread), restored, damaged })
  return ok({
    restored,
    appended,
    damaged,
    journalled: (found?.sum.changes ?? 0) + (found?.open.length ?? 0),
    missing: found?.missing ?? null,
    unread: null,
  })
}

async function countHere(database: Database, follow: (progress: StartProgress) => void): Promise<Sum> {
  const { countHoldings } = await import('./count-holdings.ts')
  return countHoldings(database, (done, total) => {
    follow({ doing: 'counting', done, total })
  })
}

function unreadable(failure: HostFailure): Reconciled {
  return { restored: 0, appended: 0, damaged: 0, journalled: 0, missing: null, unread: failure }
}

type FoundInJournal = {
  readonly sum: Sum
  readonly open: readonly OpenChange[]
  readonly damaged: number
  readonly missing: number | null
}

async function readJournal(
  host: Host,
  afresh: boolean,
  follow: (progress: StartProgress) => void,
): Promise<Result<FoundInJournal, HostFailure>> {
  for (let again = afresh; ; again = false) {
    const prepared = await host.prepareJournal({ afresh: again })
    if (!prepared.ok) return prepared
    const state = prepared.value
    if (state.state === 'reading') {
      follow({ doing: state.doing, done: state.done, total: state.total })
      continue
    }
    const open = await readOpenChanges(host)
    if (!open.ok) return open
    const { sum, torn, missing } = state
    return ok({ sum: fromPlain(sum), open: open.value.open, damaged: torn + open.value.damaged, missing })
  }
}

async function listSums(host: Host): Promise<Result<ReadonlyMap<string, Sum>, HostFailure>> {
  const listed = await host.listJournalSums({})
  if (!listed.ok) return listed
  return ok(new Map(listed.value.accounts.map(({ account, sum }) => [account, fromPlain(sum)])))
}

async function findDiffering(
  database: Database,
  theirs: ReadonlyMap<string, Sum>,
): Promise<readonly string[]> {
  const here = await holdingsHere(database)
  return [...new Set([...here.keys(), ...theirs.keys()])].filter(
    (account) => !isSame(here.get(account) ?? NO_CHANGES, theirs.get(account) ?? NO_CHANGES),
  )
}
