/**
 * What is done beside the work and a little at a time: the journal's log is settled, and a slow round reads and proves everything on both sides,
 * account by account, resumed where it stopped. So silent damage is found and mended within days and never costs a start.
 */
import { linkOf } from '../../shared/changes/seal.ts'
import { accountId } from '../../shared/domain/ids.ts'
import type { HostFailure } from '../../shared/host/contract.ts'
import { fromPlain, isSame } from '../../shared/journal/sum.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { WriteFailure } from './data.ts'
import type { ProofRow } from './database.ts'
import { holdingsHere, setHolding, sumOfChanges } from './holdings.ts'
import { NOTHING, readJournalledAccount, readOpenChanges } from './journal-content.ts'
import { reconcileOne, type ReconcileDeps } from './reconcile-account.ts'
import { proofHere } from './proof.ts'
import { save } from './save.ts'
import { replaceChanges, sealedChangesOf } from './segments.ts'
import { thrownToWriteFailure } from './write-failure.ts'

/** Milliseconds from a start to the first step, so that nothing comes in its way. */
const FIRST_AFTER = 10_000
/** Between two steps while there is something to do, and while there is not. */
const NEXT_AFTER = 250
const IDLE_FOR = 60_000
/** From the end of one round to the beginning of the next. */
const ROUND_EVERY = 86_400_000

/** Whether there is more to do at once. */
export type UpkeepStep = { readonly more: boolean }

export type Upkeep = {
  /** Goes on by itself from now on, until `stop`. */
  readonly start: () => void
  readonly stop: () => void
  /** One step: a failure leaves everything as it was, and the step is tried again later. */
  readonly step: () => Promise<Result<UpkeepStep, WriteFailure | HostFailure>>
}

/** Something is on its way to the journal. */
const PENDING: HostFailure = { type: 'unavailable', code: 'PENDING' }

/** Whether it is the moment that is wrong, and not the account. */
function isPassing(failure: WriteFailure | HostFailure): boolean {
  return failure === PENDING || failure.type === 'notStored' || failure.type === 'diskFull'
}

export type CreateUpkeep = (deps: ReconcileDeps) => Upkeep

export function createUpkeep(deps: ReconcileDeps): Upkeep {
  const { database, host, journal, now, later } = deps
  /** Of the round under way, as far as this run has listed them. */
  let accounts: readonly string[] | null = null
  let isRunning = false
  /** An account that the round under way had to leave out, and when the last such round ended. */
  let left: HostFailure | WriteFailure | null = null
  let triedAt: number | null = null

  async function putProof(row: ProofRow): Promise<void> {
    await database.meta.put({ key: 'proof', ...row })
  }

  async function step(): Promise<Result<UpkeepStep, WriteFailure | HostFailure>> {
    if (journal.keeps() === 'file') {
      const tidied = await host.tidyJournal({})
      if (tidied.ok && tidied.value.more) return tidied
      // What can't be settled now does not keep the rest from being proven.
      if (!tidied.ok && (await isRoundDone())) return tidied
    }
    return (await isRoundDone()) ? ok({ more: false }) : proveNext(await proofHere(database))
  }

  async function isRoundDone(): Promise<boolean> {
    const { after, ended } = await proofHere(database)
    return after === '' && [ended, triedAt].some((at) => at !== null && Math.abs(now() - at) < ROUND_EVERY)
  }

  async function proveNext(round: ProofRow): Promise<Result<UpkeepStep, WriteFailure | HostFailure>> {
    if (accounts === null) {
      const listed = await listAccounts()
      if (!listed.ok) return listed
      accounts = listed.value
    }
    const account = accounts.find((one) => one > round.after)
    if (account === undefined) {
      accounts = null
      return endRound(round)
    }
    const proven = await proveAccount(account)
    if (!proven.ok && isPassing(proven.error)) return proven
    // One that can't be read must not keep the others from being looked at.
    if (!proven.ok) left ??= proven.error
    await putProof({
      ...round,
      after: account,
      mending: round.mending + (proven.ok && proven.value ? 1 : 0),
      ...(proven.ok ? {} : { isPart: true }),
    })
    return ok({ more: true })
  }

  /** A round that had to leave something out is not said to have gone through everything. */
  async function endRound({ ended, mended, mending, isPart }: ProofRow) {
    if (isPart !== true) {
      await putProof({ after: '', ended: now(), mended: mending, mending: 0 })
      return ok({ more: false })
    }
    await putProof({ after: '', ended, mended, mending: 0 })
    triedAt = now()
    const failure = left
    left = null
    return failure === null ? ok({ more: false }) : err(failure)
  }

  async function listAccounts(): Promise<Result<readonly string[], HostFailure>> {
    const all = new Set((await holdingsHere(database)).keys())
    if (journal.keeps() === 'file') {
      const listed = await host.listJournalSums({})
      if (!listed.ok) return listed
      for (const { account } of listed.value.accounts) all.add(account)
    }
    return ok([...all].sort())
  }

  /** Whether anything had to be mended. */
  async function proveAccount(account: string): Promise<Result<boolean, WriteFailure | HostFailure>> {
    const here = await proveHere(account)
    if (!here.ok) return here
    if (journal.keeps() !== 'file') return ok(here.value.isMended)
    // What is on its way to the journal is not missing from it.
    if (journal.pending() > 0) return err(PENDING)
    const there = await host.proveJournal({ account: accountId.parse(account) })
    if (!there.ok) return there
    const { sum, torn } = there.value
    const standing = (await database.holdings.get(account))?.sum
    if (torn === 0 && standing !== undefined && isSame(fromPlain(standing), fromPlain(sum)))
      return ok(here.value.isMended)
    const open = await readOpenChanges(host)
    if (!open.ok) return open
    const compared = await reconcileOne(deps, accountId.parse(account), open.value.open)
    if (!compared.ok) return err(compared.error.type === 'unread' ? compared.error.failure : compared.error)
    const { restored, appended } = compared.value
    return ok(here.value.isMended || restored > 0 || appended > 0 || torn > 0)
  }

  /**
   * Corrects the account's sum, and lets go of a change that is not what its link says where the journal has it whole and will fill it. One that
   * nobody has whole stays as it is: it may still be legible.
   */
  async function proveHere(
    account: string,
  ): Promise<Result<{ readonly isMended: boolean }, WriteFailure | HostFailure>> {
    const changes = await sealedChangesOf(database, account)
    const damaged = changes.filter((change) => linkOf(change) !== change.link)
    const standing = (await database.holdings.get(account))?.sum
    const isCounted = standing !== undefined && isSame(fromPlain(standing), sumOfChanges(changes))
    if (damaged.length === 0 && isCounted) return ok({ isMended: false })
    const there = damaged.length > 0 && journal.keeps() === 'file' ? await readWhole(account) : ok(NOTHING)
    if (!there.ok) return there
    const filled = new Set(damaged.map(({ id }) => id).filter((id) => there.value.sealed.has(id)))
    if (filled.size === 0 && isCounted) return ok({ isMended: false })
    const mended = await save(deps, null, async () => {
      const kept = (await sealedChangesOf(database, account)).filter(({ id }) => !filled.has(id))
      if (filled.size > 0) await replaceChanges(database, account, kept)
      await setHolding(database, account, sumOfChanges(kept))
    })
    return mended.ok ? ok({ isMended: true }) : mended
  }

  function readWhole(account: string) {
    return readJournalledAccount(host, accountId.parse(account), [])
  }

  function goOn(after: number): void {
    later(() => {
      if (!isRunning) return
      void stepSafely().then((more) => {
        goOn(more ? NEXT_AFTER : IDLE_FOR)
      })
    }, after)
  }

  async function stepSafely(): Promise<boolean> {
    try {
      const done = await step()
      return done.ok && done.value.more
    } catch {
      // A database that cannot be read now; the save state tells of real failures.
      return false
    }
  }

  return {
    start: () => {
      if (isRunning) return
      isRunning = true
      goOn(FIRST_AFTER)
    },
    stop: () => {
      isRunning = false
    },
    step: async () => {
      try {
        return await step()
      } catch (thrown) {
        return err(thrownToWriteFailure(thrown))
      }
    },
  }
}
