/** Row S0 by keys alone: two questions about change, the class that follows, and the programme that goes with it. */
import { expect } from '../support/app.ts'
import { test } from '../support/by-keyboard.ts'

test('S0: two averse answers are 2 of 46, and a change programme is offered', async ({ app, keys }) => {
  const { page } = app
  await keys.write('Name', 'Osterley Mills')
  await keys.press('button', 'Create account')
  await expect(page.getByRole('heading', { level: 1, name: 'Osterley Mills' })).toBeVisible()
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 2 })).toHaveText('Nothing is known yet. Start with change.')

  const attitude = page.getByRole('region', { name: 'Attitude toward change' })
  await keys.press('button', 'Ask the two questions', attitude)
  const form = page.getByRole('complementary', { name: 'Two questions' })
  await keys.write('Who says so', 'Ines Marsh', form)
  await keys.tick('radio', 'They keep it, to be spared the expense and the upheaval', form)
  await keys.tick('radio', 'They hardly ever start such a project', form)
  await keys.press('button', 'Save', form)

  await expect(attitude.getByText('Both averse. Of such deals 4 % went well.')).toBeVisible()
  // the rates are drawn, and read as a list
  const rates = attitude.getByRole('list', { name: /^Share of high-quality deals/ }).getByRole('listitem')
  await expect(rates).toHaveCount(4)
  await expect(rates.nth(0)).toHaveText(/^Both averse.*4\s%, 2 of 46.*interval 1\s% to 15\s%/)
  await expect(rates.nth(3)).toHaveText(/^Everyone.*27\s%, of 1,500/)
  await keys.press('button', '4 %', attitude)
  const drawer = page.locator('[data-region="drawer"]')
  await expect(drawer).toContainText('Published: 2 of 46.')
  await keys.hit('Escape')
  await expect(drawer).toHaveCount(0)

  // attitude first, then technology: what to ask next after the two
  const next = page.getByRole('region', { name: 'Ask next' }).getByRole('listitem')
  await expect(next.first()).toContainText(/Attitude toward change|Strategic view of technology/)

  const play = 'Consider bringing help for the change with the product'
  const risks = page.getByRole('region', { name: 'What could go wrong' })
  await expect(risks.getByRole('listitem').first()).toContainText('Attitude toward change')
  await keys.press('button', play, risks)
  const programme = page.getByRole('complementary', { name: play })
  await expect(programme.getByText('Steps', { exact: true })).toBeVisible()
  await expect(programme.getByText('Done when', { exact: true })).toBeVisible()
  await keys.hit('Escape')
  await expect(programme).toHaveCount(0)
})
