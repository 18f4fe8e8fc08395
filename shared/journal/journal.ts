/** The journal: what a page hands over is flushed to plain files before it is answered, and can be read back account by account. See `README.md`. */
import { accountId, type AccountId } from '../domain/ids.ts'
import type { JournalEntry, JournalState } from '../host/contract.ts'
import { createContents } from './contents.ts'
import type { JournalCounter, JournalFiles, OldJournal } from './journal-files.ts'
import { LIMITS, type Limits } from './limits.ts'
import type { ByteTools } from './line.ts'
import { bodiesOf } from './parts.ts'
import { NewerJournal } from './refusals.ts'
import { reading, type Reading, type Ready } from './reading.ts'
import { toPlain, type PlainSum } from './sum.ts'
import { tidying } from './tidy.ts'
import { createWriter } from './writer.ts'

export type JournalDeps = {
  readonly files: JournalFiles
  readonly tools: ByteTools
  readonly old: OldJournal | null
  readonly counter: JournalCounter | null
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
  /** A name for a log file that was never used; later ones sort after it. */
  readonly newLogName: () => string
  readonly limits?: Limits
}

export type AccountSum = { readonly account: AccountId; readonly sum: PlainSum }

/** Bodies of lines with sealed changes of one account, and from where to go on reading; null at the end. */
export type AccountBodies = {
  readonly bodies: readonly string[]
  readonly torn: number
  readonly next: number | null
}

/** Every call throws what the host's files throw, and `NewerJournal`; each but `append` may be repeated without harm. */
export type Journal = {
  /**
   * Gets ready step by step, so that somebody can be told how far it is. The other calls do all that is left of it first. `afresh`: reads all that lies on
   * the disk, whatever was known of it.
   */
  readonly prepare: (afresh: boolean) => Promise<JournalState>
  /** In order; resolves after the flush. */
  readonly append: (entries: readonly JournalEntry[]) => Promise<void>
  readonly sums: () => Promise<AccountSum[]>
  /** Canonical JSON of each open change. */
  readonly openTexts: () => Promise<string[]>
  /** `from`: 0, then what the answer before said. */
  readonly readAccount: (account: string, from: number) => Promise<AccountBodies>
  /** Settles some of the log where there is enough of it; whether there is more to do. */
  readonly tidy: () => Promise<{ readonly more: boolean }>
  /** Reads all of an account, and corrects its sum by what is there. */
  readonly prove: (account: string) => Promise<{ readonly sum: PlainSum; readonly torn: number }>
  /** Changes ever held, as far as files tell; null where they can't be read. */
  readonly count: () => Promise<number | null>
  /** When the last append was flushed in this run, milliseconds since 1970 UTC. */
  readonly flushedAt: () => number | null
  /** Waits for what is under way and closes the log file. */
  readonly close: () => Promise<void>
}

export function createJournal(deps: JournalDeps): Journal {
  const { files, tools, counter, limits = LIMITS } = deps
  const contents = createContents(deps)
  const { held } = contents
  const writer = createWriter({ ...deps, contents, limits })
  let getting: AsyncGenerator<Reading, Ready> | null = null
  let ready: Ready | null = null
  /** It was tried, and is tried again where somebody wants to read. */
  let isUnreadable = false
  let tidyingUp: AsyncGenerator<number, void> | null = null
  let queue: Promise<unknown> = Promise.resolve()

  /** One after the other, so that lines stand in the order they were handed over. */
  function inOrder<T>(action: () => Promise<T>): Promise<T> {
    const result = queue.then(() => files.exclusive(action))
    queue = result.catch(() => undefined)
    return result
  }

  const readingDeps = { ...deps, contents, writer, settling }

  async function step(): Promise<JournalState> {
    if (ready !== null) {
      await contents.makeExact()
      return { ...ready, sum: toPlain(held.whole()) }
    }
    getting ??= reading(readingDeps, true)
    try {
      const next = await getting.next()
      if (next.done !== true) return next.value
      ready = next.value
      return ready
    } catch (error) {
      // From the beginning the next time.
      getting = null
      throw error
    }
  }

  async function forgetAll(): Promise<void> {
    await writer.closeLog()
    contents.forgetAll()
    tidyingUp = null
    ready = null
    getting = reading(readingDeps, false)
  }

  async function whole(): Promise<void> {
    while (ready === null) await step()
  }

  /** A journal of which something can't be read takes what is new all the same, unless a newer build wrote in it. */
  async function mayWrite(): Promise<void> {
    if (isUnreadable) return
    try {
      await whole()
    } catch (error) {
      if (error instanceof NewerJournal) throw error
      isUnreadable = true
    }
  }

  function settling(): AsyncGenerator<number, void> {
    return tidying({ files, tools, limits, contents, own: writer.own, saveCount: writer.saveCount })
  }

  async function tidy(): Promise<{ readonly more: boolean }> {
    await whole()
    if (tidyingUp === null) {
      const closed = [...contents.log].filter(([name]) => name !== writer.own())
      const bytes = closed.reduce((sum, [, size]) => sum + size, 0)
      if (bytes < limits.tidyFrom && closed.length < limits.tidyFiles) {
        if (contents.isSummaryOld()) await contents.saveSummary([])
        return { more: false }
      }
      tidyingUp = settling()
    }
    try {
      const { done } = await tidyingUp.next()
      if (done === true) tidyingUp = null
    } catch (error) {
      tidyingUp = null
      throw error
    }
    return { more: tidyingUp !== null }
  }

  return {
    prepare: (afresh) =>
      inOrder(async () => {
        if (afresh) await forgetAll()
        return step()
      }),
    append: (entries) =>
      inOrder(async () => {
        await mayWrite()
        await writer.append(entries)
      }),
    sums: () =>
      inOrder(async () => {
        await whole()
        await contents.makeExact()
        return held.accounts().map((account) => ({
          account: accountId.parse(account),
          sum: toPlain(held.sumOf(account)),
        }))
      }),
    openTexts: () =>
      inOrder(async () => {
        await whole()
        const found = await Promise.all((await files.list('open')).map(contents.readOpen))
        return found.flatMap((one) => (one === null ? [] : [one.text]))
      }),
    readAccount: (account, from) =>
      inOrder(async () => {
        await whole()
        const { changes, torn, next } = await contents.readStep(account, from)
        return { bodies: bodiesOf(account, changes), torn, next }
      }),
    tidy: () => inOrder(tidy),
    prove: (account) =>
      inOrder(async () => {
        await whole()
        return contents.prove(account)
      }),
    count: () =>
      inOrder(async () => {
        try {
          if (ready !== null) return held.whole().changes
          const counted = await counter?.load()
          return counted === undefined ? null : 'lines' in counted ? counted.lines : counted.changes
        } catch {
          return null
        }
      }),
    flushedAt: writer.flushedAt,
    close: () => inOrder(writer.closeLog),
  }
}
