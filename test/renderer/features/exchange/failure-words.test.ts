/** Holds every refusal to the app's voice: each says what was kept, and what to do. */
import { describe, expect, it } from 'vitest'
import { createI18n } from '../../../../renderer/app/i18n.ts'
import { loadWords } from '../../../../renderer/app/words.ts'
import {
  importFailureWords,
  openFailureWords,
  saveFailureWords,
} from '../../../../renderer/features/exchange/failure-words.ts'
import type { ImportFailure } from '../../../../shared/exchange/import-failure.ts'

const i18n = createI18n()
await loadWords(i18n, ['exchange'])
const t = i18n.getFixedT('en', 'exchange')
const types: readonly ImportFailure['type'][] = [
  'truncated',
  'notJson',
  'foreign',
  'tooNew',
  'tooLarge',
  'tooDeep',
  'forbiddenKey',
  'duplicateId',
  'contradicting',
  'invalid',
]

describe('the words of a refusal', () => {
  it('are one for each reason, name the file, and say that nothing was imported', () => {
    const words = types.map((type) => importFailureWords({ type, detail: 'accounts/0' }, 'brandt.json', t))
    expect(new Set(words).size).toBe(types.length)
    for (const sentence of words) {
      expect(sentence).toContain('brandt.json')
      expect(sentence).toContain('Nothing was imported; ')
    }
  })
  it('tell a full disk from other failures of writing', () => {
    const reasons = (['diskFull', 'newerData', 'other'] as const).map((reason) =>
      importFailureWords({ type: 'notStored', reason }, 'a.json', t),
    )
    expect(new Set(reasons).size).toBe(3)
    expect(saveFailureWords({ type: 'diskFull', code: 'ENOSPC' }, t)).toContain('the disk is full')
    expect(openFailureWords({ type: 'noPermission', code: 'EACCES' }, t)).toContain('EACCES')
  })
  it('shorten a long place', () => {
    const words = importFailureWords({ type: 'invalid', detail: 'x'.repeat(500) }, 'a.json', t)
    expect(words.length).toBeLessThan(240)
  })
})
