/** What must hold on every page, filled and empty, in both themes. */
import { expect, test } from './support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { APP_PAGES, goTo, loadSamples } from './support/pages.ts'

test('every page can be used by everybody, in both themes', async ({ app }) => {
  test.setTimeout(420_000)
  const shown = await loadSamples(app.page, app.origin)
  for (const { name, path } of APP_PAGES) {
    await test.step(name, async () => {
      await goTo(app.page, app.origin, path(shown))
      await expect(app.page.getByRole('main')).toHaveCount(1)
      await expectAccessible(app.page)
    })
  }
})
