/** Measures the accessibility of the page as it stands. */
import axe from 'axe-core'
import { expect } from 'vitest'
import { commands } from 'vitest/browser'

/** Every rule, or those alone that look at colours. */
async function faultsOf(which: 'all' | 'colours'): Promise<readonly string[]> {
  await document.fonts.ready
  const { violations } = await axe.run(document, {
    preload: false,
    // of what is as it should be nothing is told, and nothing worked out
    resultTypes: ['violations'],
    runOnly:
      which === 'all'
        ? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
        : { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  })
  return violations.flatMap(({ id, nodes, help }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? help}`),
  )
}

/**
 * Checks the page as it stands, all of it in the light theme and the colours in the dark one, which differs in nothing else;
 * leaves it in the light one. A fault does not keep the next from being seen.
 */
export async function expectAccessible(): Promise<void> {
  await commands.showTheme('dark')
  expect.soft(await faultsOf('colours'), `axe, dark theme, ${location.hash}`).toEqual([])
  await commands.showTheme('light')
  expect.soft(await faultsOf('all'), `axe, light theme, ${location.hash}`).toEqual([])
}
