/** Holds Chromium to the same bytes that Node writes: a thousand generated scores, one digest. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { ROOT } from '../../build/paths.ts'
import { z } from '../../shared/zod.ts'
import { expect, test } from './support/app.ts'

const expected = z
  .object({ accounts: z.int(), sha256: z.string() })
  .parse(JSON.parse(readFileSync(join(ROOT, 'test', 'fixtures', 'score-digest.json'), 'utf8')))

test('a thousand generated accounts score to the same bytes as in Node', async ({ bareContext }) => {
  const bundle = await build({
    stdin: {
      contents: `import { digestOfGeneratedScores } from './test/shared/scoring/generated-accounts.ts'
        globalThis.scoreDigest = digestOfGeneratedScores`,
      resolveDir: ROOT,
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'chrome130',
  })
  const page = await bareContext.newPage()
  // a blank page has no content-security policy, so the script can be added as it is
  await page.goto('about:blank')
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' })
  const digest = await page.evaluate((count) => {
    const score: unknown = Reflect.get(globalThis, 'scoreDigest')
    return typeof score === 'function' ? String(Reflect.apply(score, null, [count])) : null
  }, expected.accounts)
  expect(digest).toBe(expected.sha256)
})
