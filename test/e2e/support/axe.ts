/** Measures the accessibility of the page as it stands. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const AXE_SCRIPT = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

declare global {
  // what the script of axe-core leaves behind
  var axe: typeof import('axe-core') | undefined
}

/** Every rule, or those alone that look at colours. */
type Rules = 'all' | 'colours'

/** The faults of accessibility that axe finds on the page as it stands, one line each. */
export async function axe(page: Page, rules: Rules = 'all'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => globalThis.axe !== undefined))) {
    await page.evaluate(await readFile(AXE_SCRIPT, 'utf8'))
  }
  const results: AxeResults | undefined = await page.evaluate(async (which) => {
    await document.fonts.ready
    return globalThis.axe?.run(document, {
      preload: false,
      // of what is as it should be nothing is told, and nothing worked out
      resultTypes: ['violations'],
      runOnly:
        which === 'all'
          ? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
          : { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
    })
  }, rules)
  if (results === undefined) throw new Error('axe did not load')
  return results.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary ?? violation.help}`,
    ),
  )
}

/**
 * Checks the page as it stands, all of it in the light theme and the colours in the dark one, which differs in nothing else;
 * leaves it in the light one. A fault does not keep the next from being seen.
 */
export async function expectAccessible(page: Page): Promise<void> {
  for (const [colorScheme, rules] of [
    ['dark', 'colours'],
    ['light', 'all'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    expect.soft(await axe(page, rules), `axe, ${colorScheme} theme, ${page.url()}`).toEqual([])
  }
}
