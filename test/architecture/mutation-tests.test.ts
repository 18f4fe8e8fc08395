/** Holds the list of tests that mutants meet to the tests there are: one left out would let mutants live. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../build/paths.ts'

it('mutants of the scoring model meet every test of it but the digest', () => {
  const there = readdirSync(join(ROOT, 'test/shared/scoring')).filter((name) => name.endsWith('.test.ts'))
  const listed = readFileSync(join(ROOT, 'test/mutation-tests.ts'), 'utf8').matchAll(
    /scoring\/([\w-]+\.test\.ts)/g,
  )
  expect([...listed].map(([, name]) => name).sort()).toEqual(
    there.filter((name) => name !== 'same-bytes.test.ts').sort(),
  )
})
