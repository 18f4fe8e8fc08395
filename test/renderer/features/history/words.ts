/** The words of the history for tests, with a person, an answer and a question of their own. */
import { createI18n } from '../../../../renderer/app/i18n.ts'
import { loadWords } from '../../../../renderer/app/words.ts'
import type { HistoryWords } from '../../../../renderer/features/history/record-words.ts'
import { formatIn } from '../../../../renderer/ui/format.ts'

export async function historyWords(names: ReadonlyMap<string, string>): Promise<HistoryWords> {
  const i18n = createI18n()
  await loadWords(i18n, ['history', 'values'])
  return {
    say: i18n.getFixedT('en', 'history'),
    t: i18n.getFixedT('en', ['values', 'ui']),
    instruments: {
      question: (id) => (id === 'q' ? { title: 'The question', probe: 'Why?' } : null),
      option: (question, option) =>
        question === 'q' && option === 'o' ? { label: 'The option', short: 'option' } : null,
      reason: () => null,
      construct: (id) => id,
    },
    format: formatIn('en-GB'),
    names,
    questions: new Map([['answer', 'q']]),
  }
}
