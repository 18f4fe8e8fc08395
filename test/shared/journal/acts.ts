/** What happens to a journal, at random: changes of every sort are handed over, it is tidied and proven, windows come and go. */
import fc from 'fast-check'
import type { OpenChange } from '../../../shared/changes/change.ts'
import { eraseOps } from '../../../shared/changes/erase.ts'
import { seal } from '../../../shared/changes/seal.ts'
import type { Host, JournalEntry } from '../../../shared/host/contract.ts'
import type { Limits } from '../../../shared/journal/limits.ts'
import { accountNumber, openEntry, openNumber, sealedEntry, sealedNumber } from './entries.ts'
import type { Ledger } from './ledger.ts'
import { readBack, type Reading } from './read-back.ts'

/** So little that a few changes come to every border. */
export const SMALL: Limits = {
  logFile: 1_500,
  tidyFrom: 2_500,
  tidyFiles: 5,
  batch: 4_000,
  step: 1_500,
  part: 1_500,
}

export type Asked = Reading & Pick<Host, 'appendJournal' | 'tidyJournal' | 'proveJournal'>

export const ACCOUNTS = 3
const SEALED = 10
/** Open changes are numbered from here on, those that go on with them from there. */
const [TYPED, WENT_ON] = [20, 40]

export type Act =
  | {
      readonly type: 'seal'
      readonly changes: readonly {
        readonly n: number
        readonly erased: readonly number[]
        readonly imported: boolean
      }[]
    }
  | { readonly type: 'type'; readonly n: number; readonly length: number }
  | { readonly type: 'end'; readonly n: number; readonly how: 'seal' | 'goOn' }
  | { readonly type: 'tidy'; readonly steps: number }
  | { readonly type: 'prove'; readonly account: number }
  | { readonly type: 'read' }
  | { readonly type: 'reopen' }

const anySealed = fc.record({
  n: fc.nat(SEALED - 1),
  erased: fc.oneof(
    { weight: 6, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([0, 1], { minLength: 1 }) },
  ),
  imported: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
})

export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('seal' as const),
      changes: fc.array(anySealed, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('type' as const), n: fc.nat(2), length: fc.nat(300) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('end' as const),
      n: fc.nat(2),
      how: fc.constantFrom('seal' as const, 'goOn' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('tidy' as const), steps: fc.integer({ min: 1, max: 4 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('prove' as const), account: fc.nat(ACCOUNTS - 1) }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('read' as const) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('reopen' as const) }) },
)

/** Made once: to make and to seal a change takes longer than to journal it. */
const made = new Map<string, JournalEntry>()

function madeOnce(make: () => JournalEntry, ...of: readonly unknown[]): JournalEntry {
  const key = JSON.stringify(of)
  const entry = made.get(key) ?? make()
  made.set(key, entry)
  return entry
}

function sealedEntryOf(n: number, erased: readonly number[], imported: boolean): JournalEntry {
  const change = sealedNumber(n, { account: n % ACCOUNTS, ops: 2, text: `${n} `.repeat(20) })
  const gone = new Set(
    erased.map((index) => change.ops[index]).map((op) => op && 'record' in op && op.record),
  )
  return sealedEntry(eraseOps([change], ({ record }) => gone.has(record))[0] ?? change, imported)
}

function openOf(n: number, number: number, revision: number, length: number): OpenChange {
  return openNumber(number, { account: n % ACCOUNTS, revision, text: `${revision} `.repeat(length) })
}

/** Somebody at work: what each open change has come to is remembered from one act to the next. */
export type Worker = {
  /** False where something failed. */
  readonly act: (asked: Asked, act: Act) => Promise<boolean>
}

/**
 * `repeats`: whether what was answered for may be handed over again, as nobody does on purpose. Where that may be, or where something was written
 * that was not answered for, the sums are those of what is there only once it is proven: `exact`.
 */
export function createWorker(
  ledger: Ledger,
  { repeats, exact }: { readonly repeats: boolean; readonly exact: boolean },
): Worker {
  const revisions = new Map<number, number>()
  const generation = new Map<number, number>()

  /** The number of the open change that stands under `n` now. */
  function typedNumber(n: number): number {
    return TYPED + n + (generation.get(n) ?? 0) * 100
  }

  async function append(asked: Asked, given: readonly JournalEntry[]): Promise<boolean> {
    const entries = given.filter((one) => repeats || one.type === 'open' || !ledger.isKept(one))
    if (entries.length === 0) return true
    ledger.handOver(entries)
    const answer = await asked.appendJournal({ entries })
    if (answer.ok) ledger.acknowledge(entries)
    return answer.ok
  }

  function typedEntry(n: number, revision: number, length: number): JournalEntry {
    const number = typedNumber(n)
    return madeOnce(() => openEntry(openOf(n, number, revision, length)), 'open', number, revision, length)
  }

  async function end(asked: Asked, n: number, how: 'seal' | 'goOn'): Promise<boolean> {
    const revision = revisions.get(n)
    if (revision === undefined) return true
    revisions.delete(n)
    const number = typedNumber(n)
    generation.set(n, (generation.get(n) ?? 0) + 1)
    const told = { account: n % ACCOUNTS, adopts: [number, revision] as const }
    const end = () =>
      how === 'seal' ? seal(openOf(n, number, revision, 3), null) : sealedNumber(WENT_ON + number, told)
    return append(asked, [madeOnce(() => sealedEntry(end()), how, number, revision)])
  }

  async function act(asked: Asked, { ...given }: Act): Promise<boolean> {
    switch (given.type) {
      case 'seal':
        return append(
          asked,
          given.changes.map(({ n, erased, imported }) =>
            madeOnce(() => sealedEntryOf(n, erased, imported), 'sealed', n, erased, imported),
          ),
        )
      case 'type': {
        const revision = (revisions.get(given.n) ?? -1) + 1
        revisions.set(given.n, revision)
        return append(asked, [typedEntry(given.n, revision, given.length)])
      }
      case 'end':
        return end(asked, given.n, given.how)
      case 'tidy':
        for (let step = 0; step < given.steps; step += 1) {
          const answer = await asked.tidyJournal({})
          if (!answer.ok) return false
          if (!answer.value.more) return true
        }
        return true
      case 'prove':
        return (await asked.proveJournal({ account: accountNumber(given.account) })).ok
      case 'read': {
        const read = await readBack(asked)
        // Of what a disk does not give it is said that it is not all.
        if (read.ok && read.value.torn === 0) (exact ? ledger.expectKept : ledger.expectContent)(read.value)
        return read.ok
      }
      case 'reopen':
        return true
    }
  }

  return { act }
}
