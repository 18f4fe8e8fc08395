/** What the journal knows of itself in memory: each account's sum, what of it is in which log files, and where the two may be one. */
import {
  isSame,
  joinStanding,
  markOfStanding,
  minus,
  NO_CHANGES,
  plus,
  withMark,
  type Standing,
  type Sum,
} from './sum.ts'

/** An account's settled parts. */
export type Settled = { readonly sum: Sum; readonly parts: number }

type Logged = {
  standing: Standing
  mark: bigint
  /** Log files that have it. */
  readonly files: Set<string>
  /** Whether the settled parts have it too, as far as is known. */
  isDouble: boolean
}

export type Held = {
  readonly sumOf: (account: string) => Sum
  readonly whole: () => Sum
  readonly accounts: () => readonly string[]
  readonly settled: (account: string) => Settled | undefined
  /** `known`: the changes in the settled parts, where they are known: then the sum is exact, and before it may not be. */
  readonly settle: (account: string, settled: Settled, known?: ReadonlyMap<string, Standing>) => void
  /** Whether the log has this very change. */
  readonly isLogged: (account: string, id: string, standing: Standing) => boolean
  readonly log: (account: string, id: string, standing: Standing, file: string) => void
  /** Of what the log was taken to have of the account, only these are there. */
  readonly keepLogged: (account: string, ids: ReadonlySet<string>) => void
  /** The files are gone, and what they held is settled. */
  readonly dropFiles: (files: ReadonlySet<string>) => void
  /** Accounts whose sum is not exact, because the log erases something that may be settled. */
  readonly inexact: () => readonly string[]
  /** Whether the log has something of the account again that is settled, beside these files. */
  readonly overlaps: (account: string, beside: ReadonlySet<string>) => boolean
  readonly clear: () => void
}

export function createHeld(hex: (text: string) => string): Held {
  const settled = new Map<string, Settled>()
  const logged = new Map<string, Map<string, Logged>>()
  const sums = new Map<string, Sum>()
  const inexact = new Set<string>()
  let whole = NO_CHANGES

  function setSum(account: string, sum: Sum): void {
    const before = sums.get(account) ?? NO_CHANGES
    if (isSame(before, sum)) return
    whole = plus(minus(whole, before), sum)
    if (sum.changes === 0) sums.delete(account)
    else sums.set(account, sum)
  }

  function replaceMark(account: string, before: bigint, after: bigint): void {
    const without = minus(sums.get(account) ?? NO_CHANGES, { changes: 1, total: before })
    setSum(account, withMark(without, after))
  }

  function settle(account: string, now: Settled, known?: ReadonlyMap<string, Standing>): void {
    settled.set(account, now)
    inexact.delete(account)
    setSum(account, now.sum)
    for (const [id, one] of logged.get(account) ?? []) {
      const there = known?.get(id)
      one.isDouble = there !== undefined
      if (there === undefined) {
        setSum(account, withMark(sums.get(account) ?? NO_CHANGES, one.mark))
        if (known === undefined && one.standing.erased.length > 0) inexact.add(account)
      } else {
        const both = joinStanding(there, one.standing)
        if (both !== there) replaceMark(account, markOfStanding(there, hex), markOfStanding(both, hex))
      }
    }
  }

  function log(account: string, id: string, standing: Standing, file: string): void {
    const changes = logged.get(account) ?? new Map<string, Logged>()
    logged.set(account, changes)
    const one = changes.get(id)
    if (one === undefined) {
      const mark = markOfStanding(standing, hex)
      changes.set(id, { standing, mark, files: new Set([file]), isDouble: false })
      setSum(account, withMark(sums.get(account) ?? NO_CHANGES, mark))
      if (standing.erased.length > 0 && settled.has(account)) inexact.add(account)
      return
    }
    one.files.add(file)
    const both = joinStanding(one.standing, standing)
    if (both === one.standing) return
    const mark = markOfStanding(both, hex)
    if (settled.has(account)) inexact.add(account)
    if (!one.isDouble) replaceMark(account, one.mark, mark)
    one.standing = both
    one.mark = mark
  }

  return {
    sumOf: (account) => sums.get(account) ?? NO_CHANGES,
    whole: () => whole,
    accounts: () => [...sums.keys()],
    settled: (account) => settled.get(account),
    settle,
    isLogged: (account, id, standing) => {
      const one = logged.get(account)?.get(id)
      return one !== undefined && joinStanding(one.standing, standing) === one.standing
    },
    log,
    keepLogged: (account, ids) => {
      const changes = logged.get(account)
      for (const [id, { mark, isDouble }] of changes ?? []) {
        if (ids.has(id)) continue
        changes?.delete(id)
        if (!isDouble) setSum(account, minus(sums.get(account) ?? NO_CHANGES, { changes: 1, total: mark }))
      }
    },
    dropFiles: (gone) => {
      for (const [account, changes] of logged) {
        for (const [id, { files }] of changes) {
          for (const file of gone) files.delete(file)
          if (files.size === 0) changes.delete(id)
        }
        if (changes.size === 0) logged.delete(account)
      }
    },
    inexact: () => [...inexact],
    overlaps: (account, beside) =>
      [...(logged.get(account) ?? [])].some(
        ([, { isDouble, files }]) => isDouble && [...files].some((file) => !beside.has(file)),
      ),
    clear: () => {
      settled.clear()
      logged.clear()
      sums.clear()
      inexact.clear()
      whole = NO_CHANGES
    },
  }
}
