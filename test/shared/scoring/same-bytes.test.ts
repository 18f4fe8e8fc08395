/** Holds this engine to the checked-in digest of a thousand generated scores. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MODEL_VERSION } from '../../../shared/scoring/parameters.ts'
import { digestOfGeneratedScores } from './generated-accounts.ts'

const fixture: unknown = JSON.parse(
  readFileSync(new URL('../../fixtures/score-digest.json', import.meta.url), 'utf8'),
)

describe('a thousand generated accounts', () => {
  it('score to the same bytes on every engine', () => {
    expect(fixture).toEqual({ model: MODEL_VERSION, accounts: 1_000, sha256: digestOfGeneratedScores() })
  })
})
