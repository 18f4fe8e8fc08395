/** Experience and looks back of one's own: kept, offered where they fit, placed. */
import { expect, test } from '../support/app.ts'
import { expectAccessible } from '../support/axe.ts'
import { goTo, openAccount } from '../support/page.ts'

test('what was learnt is kept by sort, offered where it fits, retired and brought back', async ({
  sampled: app,
}) => {
  const { page } = app
  await goTo('/library?part=experience')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Nothing of your own yet\./)
  await page.keyboard.press('n')
  const form = page.getByRole('form', { name: 'New experience' })
  await form.getByRole('button', { name: 'Add', exact: true }).press('Enter')
  await expect(form.getByText('Say what it is.')).toBeVisible()
  await form.getByLabel('What it is', { exact: true }).fill('The gate office hands out the codes')
  await form.getByText('It lets it fail').press('Space')
  await form.getByRole('combobox', { name: 'Sort of initiative' }).fill('rolling out to MANY sites')
  await form.getByLabel('What to do about it').fill('Give the shift lead a list of codes.')
  await expectAccessible()
  await form.getByRole('button', { name: 'Add', exact: true }).press('Enter')
  await expect(form).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^1 thing you learnt yourself/)
  const own = page.getByRole('region', { name: 'Your own' })
  await expect(own).toContainText('Rolling out to many sites. It')
  await own.getByRole('button', { name: 'Retire The gate office hands out the codes' }).press('Enter')
  await expect(own).toContainText('Not offered any more')
  await own.getByRole('button', { name: 'Bring back The gate office hands out the codes' }).press('Enter')
  await expect(own).not.toContainText('Not offered any more')
  await expectAccessible()

  await openAccount('Halden Freight', 'Initiatives')
  const help = page.getByRole('region', { name: 'Help needed' }).first()
  await help.getByRole('button', { name: /^Show \d+ more/ }).press('Enter')
  await expect(help).toContainText('The gate office hands out the codes')
})

test('a past customer who is not here yet is placed by hand, and added with the look back', async ({
  sampled: app,
}) => {
  const { page } = app
  await goTo('/library?part=retrospective')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^1 look back:/)
  await expectAccessible()
  await page.keyboard.press('n')
  const form = page.getByRole('form', { name: 'New look back' })
  await expect(form.getByRole('combobox', { name: 'Customer' })).toBeFocused()
  await form.getByRole('button', { name: 'Keep it' }).press('Enter')
  await expect(form.getByText('Name the customer.')).toBeVisible()
  await form.getByRole('combobox', { name: 'Customer' }).fill('Old Mill')
  await form.getByRole('application', { name: 'Place on the quadrant' }).focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(form.getByLabel('Goal clarity, 0 to 1')).toHaveValue('0.4')
  await form.getByLabel('Goal clarity, 0 to 1').fill('7')
  await page.keyboard.press('Tab')
  await form.getByRole('button', { name: 'Keep it' }).press('Enter')
  await expect(form.getByText('From 0 to 1.')).toBeVisible()
  await form.getByLabel('Goal clarity, 0 to 1').fill('0.3')
  await page.keyboard.press('Tab')
  await form.getByLabel('What would you do differently?').fill('Name the goal in the first week.')
  await expectAccessible()
  await form.getByRole('button', { name: 'Keep it' }).press('Enter')
  await expect(form).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^2 looks back:/)

  // on one axis alone it lies on the hatched strip, and the table says so
  const chart = page.getByRole('listbox', { name: 'Past customers by goal clarity and priority' })
  await expect(chart.getByRole('option', { name: 'Old Mill: goals 0.30, priority not known' })).toBeAttached()
  await chart.focus()
  await page.keyboard.press('t')
  const table = page.getByRole('table', { name: 'Looks back' })
  await expect(table.getByRole('row', { name: /Old Mill/ })).toContainText('goals 0.30, priority not known')
  await expectAccessible()
  await openAccount('Old Mill', 'Initiatives')
  await expect(page.getByText('Name the goal in the first week.')).toBeVisible()
})
