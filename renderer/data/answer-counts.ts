/** How many answers were given to questions, over all accounts here: what a change of an own question would move. */
import type { StoredRecord } from '../../shared/changes/stored-record.ts'
import { observationFields } from '../../shared/domain/observation.ts'
import type { AnswerCount } from './data.ts'
import type { Database } from './database.ts'

/** Accounts read together: few enough to hold in memory with their notes. */
const BATCH = 50

export const NO_ANSWERS: AnswerCount = { all: 0, options: new Map() }

/**
 * The answers that stand, by question; one that nobody answered has no entry. Reads every account that has answers, once:
 * ask when a page opens or before something is deleted, not while somebody types.
 */
export async function countAnswers(
  database: Database,
  questions: readonly string[],
): Promise<ReadonlyMap<string, AnswerCount>> {
  const counts = new Map<string, { all: number; options: Map<string, number> }>()
  if (questions.length === 0) return counts
  const asked = new Set(questions)
  const rows = await database.summaries.filter(({ live, observations }) => live && observations > 0).toArray()
  for (let start = 0; start < rows.length; start += BATCH) {
    const accounts = rows.slice(start, start + BATCH).map(({ account }) => account)
    for (const record of await database.records.where('account').anyOf(accounts).toArray()) {
      const given = answerIn(record)
      if (given === null || !asked.has(given.question)) continue
      const count = counts.get(given.question) ?? { all: 0, options: new Map<string, number>() }
      counts.set(given.question, count)
      count.all += 1
      if (given.option !== null) count.options.set(given.option, (count.options.get(given.option) ?? 0) + 1)
    }
  }
  return counts
}

function answerIn({
  kind,
  deleted,
  fields,
}: StoredRecord): { question: string; option: string | null } | null {
  if (kind !== 'observation' || deleted) return null
  const question = observationFields.shape.question.safeParse(fields['question'])
  if (!question.success) return null
  const answer = observationFields.shape.answer.safeParse(fields['answer'])
  const option = answer.success && 'option' in answer.data ? answer.data.option : null
  return { question: question.data, option: typeof option === 'string' ? option : null }
}
