/**
 * `npm run screenshots [-- FOLDER]`: every page of the built app with the sample accounts, in both themes and two sizes,
 * as PNG files in FOLDER (`dist/screenshots` where none is given). `-- --readme` takes the README's few instead.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { argv, exit } from 'node:process'
import { openProfile } from '../test/e2e/support/profile.ts'
import { APP_PAGES, loadSamples, openAfresh } from '../test/e2e/support/pages.ts'
import { build } from './build.ts'
import { RENDERER_OUT, ROOT } from './paths.ts'
import { serve } from './serve.ts'

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]
const THEMES = ['light', 'dark'] as const

/** What the README shows: one size, each page in one theme. */
const README_SHOTS: readonly string[] = [
  'picture-light-1280',
  'accounts-chart-dark-1280',
  'interview-live-light-1280',
]

const forReadme = argv[2] === '--readme'
const folder = resolve(ROOT, forReadme ? 'build/readme' : (argv[2] ?? join('dist', 'screenshots')))
mkdirSync(folder, { recursive: true })

const failure = await build()
if (failure !== null) {
  console.error(failure)
  exit(1)
}
const served = await serve(RENDERER_OUT, 0)
if (!served.ok) {
  console.error('There is no build to show.')
  exit(1)
}
const { origin, close } = served.value
const profile = mkdtempSync(join(tmpdir(), 'soundings-screenshots-'))
const browser = await openProfile(profile, origin)
const { page } = browser

async function shoot(name: string): Promise<void> {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme })
    for (const size of SIZES) {
      await page.setViewportSize(size)
      const shot = `${name}-${colorScheme}-${String(size.width)}`
      if (forReadme && !README_SHOTS.includes(shot)) continue
      await page.screenshot({ path: join(folder, `${shot}.png`), animations: 'disabled', caret: 'hide' })
    }
  }
}

try {
  await page.getByRole('heading').first().waitFor()
  await shoot('first-start')
  const shown = await loadSamples(page)
  for (const { name, path } of APP_PAGES) {
    await openAfresh(page, origin, path(shown))
    await shoot(name)
    console.log(name)
  }
} finally {
  await browser.close()
  await close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}
for (const fault of browser.faults) console.error(`The page must never do this: ${fault}`)
console.log(`Screenshots are in ${folder}`)
exit(browser.faults.length === 0 ? 0 : 1)
