/** Keeps the portfolio's scores fresh: a cache stamped with what it was computed from, rebuilt in the background. */
import { day } from '../../shared/domain/day.ts'
import { json } from '../../shared/changes/change.ts'
import { toAccountRecords } from '../../shared/domain/live-records.ts'
import { contentDigest } from '../../shared/exchange/content-digest.ts'
import { canonicalText } from '../../shared/json.ts'
import { MODEL_VERSION } from '../../shared/scoring/parameters.ts'
import type { Database, ScoreStamp, SummaryRow } from './database.ts'
import type { PortfolioScore } from './data.ts'
import { plainModel, type Model } from './model.ts'
import { toPortfolioScore } from './portfolio-score.ts'
import type { Scorer } from './scorer.ts'

/** Rows are written together, so that the page is not drawn anew for each. */
const BATCH = 20

export type SummaryRequest = {
  readonly asOf: string
  /** Accounts on the screen, done first. */
  readonly visible?: readonly string[]
  /** What to look through; the defaults where it is left out. */
  readonly model?: Pick<Model, 'parameters' | 'instruments' | 'catalogue'>
}

export type Summaries = {
  /** Scores every account whose summary is stale. Resolves when all are done, or when a later request took its place. */
  readonly refresh: (request: SummaryRequest) => Promise<void>
}

export function createSummaries(database: Database, scorer: Scorer): Summaries {
  let latest = 0

  async function scored(
    row: SummaryRow,
    stamp: ScoreStamp,
    { parameters, catalogue }: Pick<Model, 'parameters' | 'catalogue'>,
  ): Promise<Fresh | null> {
    const stored = await database.records.where('account').equals(row.account).toArray()
    const records = toAccountRecords(stored)
    if (records === null) return null
    const asked = { key: `summary ${row.account}`, background: true }
    const { instruments } = catalogue
    const score = await scorer.score(asked, records, { asOf: day.parse(stamp.asOf), parameters, instruments })
    return score === null ? null : { account: row.account, stamp, score: toPortfolioScore(score) }
  }

  /** A row that was written meanwhile is left: the write asks for the next refresh. */
  function put(batch: readonly Fresh[]): Promise<void> {
    return database.transaction('rw', database.summaries, async () => {
      for (const { account, stamp, score } of batch) {
        const row = await database.summaries.get(account)
        if (row?.edition === stamp.edition) await database.summaries.put({ ...row, stamp, score })
      }
    })
  }

  async function refresh({ asOf, visible = [], model = plainModel }: SummaryRequest): Promise<void> {
    latest += 1
    const mine = latest
    const base = {
      modelVersion: MODEL_VERSION,
      parameters: canonicalText(model.parameters),
      instruments: contentDigest(json.parse(model.instruments)),
      asOf,
    }
    const rows = await database.summaries.filter((row) => row.live && isStale(row, base)).toArray()
    const first = new Set(visible)
    rows.sort((a, b) => Number(first.has(b.account)) - Number(first.has(a.account)) || b.touched - a.touched)
    let batch: Fresh[] = []
    for (const row of rows) {
      const fresh = await scored(row, { ...base, edition: row.edition }, model)
      if (fresh !== null) batch.push(fresh)
      // What was done is kept even where a later request goes on from here.
      const over = mine !== latest
      if (batch.length >= BATCH || (over && batch.length > 0)) {
        await put(batch)
        batch = []
      }
      if (over) return
    }
    if (batch.length > 0) await put(batch)
  }

  return {
    // A cache that cannot be written, on a full disk or after closing, stays old: the save state tells of real failures.
    refresh: (request) => refresh(request).catch(() => undefined),
  }
}

type Fresh = { readonly account: string; readonly stamp: ScoreStamp; readonly score: PortfolioScore }

function isStale({ stamp, edition }: SummaryRow, base: Omit<ScoreStamp, 'edition'>): boolean {
  return (
    stamp === null ||
    stamp.edition !== edition ||
    stamp.modelVersion !== base.modelVersion ||
    stamp.parameters !== base.parameters ||
    stamp.instruments !== base.instruments ||
    stamp.asOf !== base.asOf
  )
}
