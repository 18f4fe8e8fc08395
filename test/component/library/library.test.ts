/** Experience and looks back of one's own: kept, offered where they fit, placed. */
import { expect, test } from '../support/app.ts'
import { expectAccessible } from '../support/axe.ts'
import { goTo, openAccount, page, type Page } from '../support/page.ts'

const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name, exact: true })

async function nameAuthor({ page }: App, name: string): Promise<void> {
  await place(page, 'Settings').click()
  await page.getByLabel('Your name').fill(name)
  await page.keyboard.press('Tab')
  await expect(page.getByText(/^Saved|^Nothing to save/).first()).toBeVisible()
}

async function makeQuestion(page: Page): Promise<void> {
  await place(page, 'Library').click()
  await page.getByRole('button', { name: /^New instrument/ }).click()
  const instrument = page.getByRole('form', { name: 'New instrument' })
  await instrument.getByRole('button', { name: 'Create' }).click()
  await expect(instrument.getByText('Give it a name.')).toBeVisible()
  await instrument.getByLabel('Name', { exact: true }).fill('Files and courts')
  await instrument.getByRole('button', { name: 'Create' }).click()

  // its first question is begun at once
  const form = page.getByRole('form', { name: 'New question' })
  await form.getByRole('button', { name: 'Add the question' }).click()
  await expect(form.getByText('Not saved: look at the fields above.')).toBeVisible()
  await form.getByLabel('Question, as a heading').fill('Do they file without paper?')
  await form.getByLabel('How to ask it').fill('When a new case comes in, where does its first sheet go?')
  await form.getByRole('button', { name: /What it measures/ }).click()
  await page.getByRole('option', { name: 'Strategic view of technology' }).click()
  const rows = [
    ['Into the system, and nowhere else', 'no paper', '1'],
    ['Into both', 'both', '0.5'],
    ['Into a binder', 'binder', '0'],
  ] as const
  for (const [index, [label, short, value]] of rows.entries()) {
    const row = form.getByRole('group', { name: `Answer ${String(index + 1)}`, exact: true })
    if ((await row.count()) === 0) await form.getByRole('button', { name: 'Add an answer' }).click()
    await row.getByLabel('Answer', { exact: true }).fill(label)
    await row.getByLabel('Short label').fill(short)
    await row.getByLabel('Value, 0 to 1').fill(value)
    await page.keyboard.press('Tab')
  }
  await form.getByRole('button', { name: 'Add the question' }).click()
  await expect(form).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^You ask 1 question of your own\. It is scored like the built-in ones\./,
  )
}

/** Answered by somebody new to an account that knew nothing. */
async function answerIt(page: Page): Promise<void> {
  await openAccount('Brandt & Osei Legal', 'People')
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Name' }).fill('Ines Marsh')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /Ines Marsh/ })).toBeVisible()
  await openAccount('Brandt & Osei Legal', 'Evidence')
  const line = page.getByRole('gridcell', { name: /^Do they file without paper\?, Ines Marsh: / })
  await line.scrollIntoViewIfNeeded()
  await line.click()
  await page.keyboard.press('3')
  await expect(line).toHaveAccessibleName(/said, Into a binder/)
}

async function setHalfLife(page: Page): Promise<void> {
  await place(page, 'Settings').click()
  const field = page.getByRole('textbox', { name: 'Half-life', exact: true })
  await field.fill('0')
  await page.keyboard.press('Tab')
  await expect(page.getByText('From 1 to 3,650.')).toBeVisible()
  await expect(page.getByText('Not taken.')).toBeVisible()
  await expect(page.getByText('All of them are at their defaults.')).toBeVisible()
  await expectAccessible()
  await field.fill('30')
  await page.keyboard.press('Tab')
  await expect(page.getByText(/^Not at its default\./)).toBeVisible()
  await expect(page.getByText('1 is not at its default.')).toBeVisible()
}

const foot = (page: Page) => page.getByRole('main').getByText(/^Looked through/)
const outlook = (page: Page) => page.getByRole('button', { name: /^Confidence: / }).getAttribute('aria-label')

test('what was learnt is kept by sort, offered where it fits, retired and brought back', async ({ sampled: app }) => {
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
