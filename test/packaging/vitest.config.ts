/** The tests that pack the app as it is built: a step of their own, because they need `dist/`. */
import { defineConfig } from 'vitest/config'
import { ROOT } from '../../build/paths.ts'

export default defineConfig({
  root: ROOT,
  test: {
    include: ['test/packaging/**/*.spec.ts'],
    // they write the same files of the package first
    fileParallelism: false,
    environment: 'node',
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
})
