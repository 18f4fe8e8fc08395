/** What must hold on every page, filled, in both themes. Empty pages are looked at where they come up. */
import { expect, test } from './support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { APP_PAGES, goTo } from './support/pages.ts'

/** So many pages are looked at in one test: several of them run side by side. */
const AT_A_TIME = 5

for (let from = 0; from < APP_PAGES.length; from += AT_A_TIME) {
  const pages = APP_PAGES.slice(from, from + AT_A_TIME)
  const names = pages.map(({ name }) => name).join(', ')
  test(`every page can be used by everybody, in both themes: ${names}`, async ({ sampled }) => {
    for (const { name, path } of pages) {
      await test.step(name, async () => {
        await goTo(sampled.page, path(sampled))
        await expect(sampled.page.getByRole('main')).toHaveCount(1)
        await expectAccessible(sampled.page)
      })
    }
  })
}
