/** The tests that mutants of the scoring model meet: its own, without the digest, which would kill each and tell nothing. */
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { ROOT } from '../build/paths.ts'

/** Those that try hundreds of accounts. */
const SLOW = /\/(?:laws|calibration|frozen-assessment|forecast-statistics|timeline)\.test\.ts$/

/** A mutant is done with at the first test that fails: the quick tests come first. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slow = ({ moduleId }: TestSpecification): number => Number(SLOW.test(moduleId))
    return [...files].sort((a, b) => slow(a) - slow(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}

export default defineConfig({
  root: ROOT,
  test: {
    include: ['test/shared/scoring/**/*.test.ts'],
    exclude: ['test/shared/scoring/same-bytes.test.ts'],
    environment: 'node',
    env: { TZ: 'Pacific/Kiritimati' },
    testTimeout: 30_000,
    sequence: { sequencer: QuickFirst },
  },
})
