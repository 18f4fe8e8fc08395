/** The app's own words and formats, for tests that read what people read. */
import { createI18n } from '../../../../renderer/app/i18n.ts'
import { loadWords } from '../../../../renderer/app/words.ts'
import { formatIn } from '../../../../renderer/ui/format.ts'
import { isReasonId } from '../../../../shared/instruments/catalogue.ts'

const i18n = createI18n()
await loadWords(i18n, ['assessment', 'instruments'])

export const words = {
  t: i18n.getFixedT('en', 'assessment'),
  named: i18n.getFixedT('en', 'instruments'),
  reason: (question: string): string | null =>
    isReasonId(question) ? i18n.getFixedT('en', 'instruments')(`reasons.${question}`) : null,
}

export const format = formatIn('en-GB')
