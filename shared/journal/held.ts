/** What the journal knows of itself in memory: each account's sum, what of it is in which log file, and which changes are open. */
import { isSame, minus, NO_CHANGES, plus, sumOf, withMark, type Sum } from './sum.ts'

/** An account's settled parts. */
export type Settled = { readonly sum: Sum; readonly parts: number }

type Logged = { readonly mark: bigint; file: string }

export type Held = {
  readonly sumOf: (account: string) => Sum
  readonly whole: () => Sum
  readonly accounts: () => readonly string[]
  readonly settled: (account: string) => Settled | undefined
  /** `ids`: of the changes in the settled parts, where they are known. */
  readonly settle: (account: string, settled: Settled, ids?: ReadonlySet<string>) => void
  /** Whether the log has this very change. */
  readonly isLogged: (account: string, id: string, mark: bigint) => boolean
  readonly log: (account: string, id: string, mark: bigint, file: string) => void
  /** Of what the log was taken to have of the account, only these are there. */
  readonly keepLogged: (account: string, ids: ReadonlySet<string>) => void
  /** The files are gone, and what they held is settled. */
  readonly dropFiles: (files: ReadonlySet<string>) => void
  readonly clear: () => void
}

export function createHeld(): Held {
  const settled = new Map<string, Settled>()
  const logged = new Map<string, Map<string, Logged>>()
  const sums = new Map<string, Sum>()
  let whole = NO_CHANGES

  function setSum(account: string, sum: Sum): void {
    const before = sums.get(account) ?? NO_CHANGES
    if (isSame(before, sum)) return
    whole = plus(minus(whole, before), sum)
    if (sum.changes === 0) sums.delete(account)
    else sums.set(account, sum)
  }

  return {
    sumOf: (account) => sums.get(account) ?? NO_CHANGES,
    whole: () => whole,
    accounts: () => [...sums.keys()],
    settled: (account) => settled.get(account),
    settle: (account, now, ids = new Set()) => {
      settled.set(account, now)
      const beside = [...(logged.get(account) ?? [])].filter(([id]) => !ids.has(id))
      setSum(account, plus(now.sum, sumOf(beside.map(([, { mark }]) => mark))))
    },
    isLogged: (account, id, mark) => logged.get(account)?.get(id)?.mark === mark,
    log: (account, id, mark, file) => {
      const changes = logged.get(account) ?? new Map<string, Logged>()
      logged.set(account, changes)
      const known = changes.get(id)
      if (known?.mark === mark) {
        known.file = file
        return
      }
      changes.set(id, { mark, file })
      const sum = sums.get(account) ?? NO_CHANGES
      const without = known === undefined ? sum : minus(sum, { changes: 1, total: known.mark })
      setSum(account, withMark(without, mark))
    },
    clear: () => {
      settled.clear()
      logged.clear()
      sums.clear()
      whole = NO_CHANGES
    },
    keepLogged: (account, ids) => {
      const changes = logged.get(account)
      for (const [id, { mark }] of changes ?? []) {
        if (ids.has(id)) continue
        changes?.delete(id)
        setSum(account, minus(sums.get(account) ?? NO_CHANGES, { changes: 1, total: mark }))
      }
    },
    dropFiles: (files) => {
      for (const [account, changes] of logged) {
        for (const [id, { file }] of changes) if (files.has(file)) changes.delete(id)
        if (changes.size === 0) logged.delete(account)
      }
    },
  }
}
