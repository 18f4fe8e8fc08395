/** The first start: the page comes up on an empty profile, asks nobody for anything, and can be used by everybody. */
import { expect, test } from './support/app.ts'
import { expectAccessible } from './support/axe.ts'

test('the app comes up, in both themes, for everybody', async ({ app }) => {
  await expect(app.page.locator('#root > *').first()).toBeVisible()
  await expect(app.page).toHaveTitle(/Soundings/)
  await expect(app.page.getByRole('main')).toBeVisible()
  await expectAccessible(app.page)
})

test('the page carries a nonce of its own every time', async ({ app }) => {
  const nonce = () =>
    app.page.evaluate(
      () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '',
    )
  const first = await nonce()
  await app.page.reload()
  const second = await nonce()
  expect(first).toMatch(/^[A-Za-z0-9+/]{22}==$/)
  expect(second).toMatch(/^[A-Za-z0-9+/]{22}==$/)
  expect(second).not.toBe(first)
})
