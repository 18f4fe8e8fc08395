/** What becomes of an account: a contract whose notice counts down, an outcome judged by one's own criterion, a label read otherwise. */
import { expect, test } from '../support/app.ts'
import { expectAccessible } from '../support/axe.ts'
import { goTo, openAccount, type Page } from '../support/page.ts'

const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const lead = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 })

test('the notice of a contract is counted down, here and in the table of accounts', async ({
  sampled: app,
}) => {
  const { page } = app
  await openAccount('Brandt & Osei Legal', 'Renewals')
  await expect(lead(page)).toHaveText(/^No contract is recorded\./)
  await page.keyboard.press('n')
  const form = page.getByRole('form', { name: 'Add a contract' })
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(form.getByText('Give it a name.')).toBeVisible()
  await expect(form.getByText('Give the day on which it ends or renews.')).toBeVisible()

  await form.getByLabel('Name', { exact: true }).fill('Files in one place')
  await form.getByLabel('Value per term').fill('24000')
  await form.getByLabel('Term begins').fill(daysFromNow(200))
  await form.getByLabel('Ends or renews on').fill(daysFromNow(100))
  await form.getByLabel('Notice, in days before that').fill('30')
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(form.getByText('This is before the term begins.')).toBeVisible()
  await expect(form.getByText('Say in which currency.')).toBeVisible()
  await expect(form.getByLabel('Name', { exact: true })).toHaveValue('Files in one place')
  await expectAccessible()

  await form.getByLabel('Term begins').fill(daysFromNow(-265))
  await form.getByLabel('Currency').fill('EUR')
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(form).toHaveCount(0)
  await expect(lead(page)).toHaveText(/^Notice must be given by .+, in 70 days\.$/)
  const row = page.getByRole('region', { name: 'Contracts' }).getByRole('row', { name: /Files in one place/ })
  await expect(row).toContainText('EUR 24,000')
  await expect(row).toContainText('in 70 days')

  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Accounts' }).click()
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(daysFromNow(70)),
  )
  const account = page.getByRole('row', { name: /Brandt & Osei Legal/ })
  await expect(account.getByRole('gridcell', { name: new RegExp(`^${day} \\w+`) })).toBeVisible()
})

test('deadlines are saved for the calendar, and what hangs on a contract is told before it is deleted', async ({
  sampled: app,
}) => {
  const { page } = app
  await openAccount('Brandt & Osei Legal', 'Renewals')
  await page.keyboard.press('n')
  const form = page.getByRole('form', { name: 'Add a contract' })
  await form.getByLabel('Name', { exact: true }).fill('Files; in one place')
  await form.getByLabel('Ends or renews on').fill('2031-05-31')
  await form.getByLabel('Notice, in days before that').fill('30')
  await page.keyboard.press('Enter')
  await expect(form).toHaveCount(0)
  const save = (button: string) => app.saved(() => page.getByRole('button', { name: button }).press('Enter'))
  const one = await save('Save Files; in one place for the calendar')
  expect(one.name).toBe('notice-files-in-one-place.ics')
  expect(one.text).toContain('DTSTART;VALUE=DATE:20310501\r\n')
  expect(one.text).toContain(String.raw`SUMMARY:Notice for Files\; in one place\, Brandt & Osei Legal`)
  expect(one.text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  const all = await save('Deadlines of all accounts for the calendar')
  expect(all.name).toBe('notice-deadlines.ics')
  expect(all.text).toContain('SEQUENCE:0\r\n')
  expect(all.text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThanOrEqual(2)

  await page.getByRole('button', { name: 'Add an outcome' }).press('Enter')
  const outcome = page.getByRole('form', { name: 'Add an outcome' })
  await outcome.getByText('Completed', { exact: true }).click()
  await outcome.getByRole('radiogroup', { name: 'Kind' }).getByText('Renewal', { exact: true }).click()
  await outcome.getByRole('button', { name: /Contract it is about/ }).press('Enter')
  await page.getByRole('option', { name: 'Files; in one place' }).press('Enter')
  await outcome.getByRole('button', { name: 'Add', exact: true }).press('Enter')
  await expect(outcome).toHaveCount(0)
  await page.getByRole('button', { name: 'Delete Files; in one place' }).first().press('Enter')
  const question = page.getByRole('group', { name: 'Delete Files; in one place?' })
  await expect(question).toContainText('keeps what hangs on it: 1 outcome.')
  await expect(question.getByRole('button', { name: 'Do not delete' })).toBeFocused()
  await expectAccessible()
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
})

test('the deadlines of the accounts that are shown are saved from where they stand', async ({
  sampled: app,
}) => {
  const { page } = app
  await goTo('/accounts')
  const save = (button: string) =>
    app.saved(() => page.getByRole('button', { name: button, exact: true }).press('Enter'))
  const all = await save('Deadlines for the calendar')
  expect(all.name).toBe('notice-deadlines.ics')
  for (const account of ['Halden Freight', 'Meridian Advisory', 'Tern Bay Wireless'])
    expect(all.text).toContain(account)
  await page.getByRole('searchbox', { name: 'Filter' }).fill('wireless')
  const some = await save('Deadlines of the 2 shown for the calendar')
  expect(some.text).toContain('Tern Bay Wireless')
  expect(some.text).not.toContain('Halden Freight')
  await page.getByRole('searchbox', { name: 'Filter' }).fill('kestrel')
  await page.getByRole('button', { name: 'Deadlines of the one shown for the calendar' }).press('Enter')
  await expect(page.getByRole('alert')).toHaveText('There is nothing for the calendar: no contract runs.')
  await expectAccessible()
})

test('who left is an alert with its reasons beside the deadlines', async ({ sampled: app }) => {
  const { page } = app
  await openAccount('Tern Bay Wireless', 'People')
  await page.getByRole('link', { name: 'Table', exact: true }).press('Enter')
  await page.getByRole('button', { name: 'Change Maren Holt' }).press('Enter')
  await page.getByLabel('Left on').fill(daysFromNow(-3))
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(page.getByRole('form')).toHaveCount(0)
  await page.keyboard.press('g')
  await page.keyboard.press('7')
  const left = page.getByRole('region', { name: 'Who left' })
  await expect(left).toContainText('Maren Holt')
  await expect(
    left
      .getByRole('listitem')
      .filter({ hasText: /^All that anybody said about/ })
      .first(),
  ).toBeVisible()
  await expect(page.getByText(/Maren Holt left; what that takes away stands below\.$/)).toBeVisible()
  await expectAccessible()
  await left.getByRole('link', { name: 'Maren Holt' }).press('Enter')
  await expect(page.getByRole('link', { name: 'People', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await expect(page.getByRole('region', { name: /Maren Holt/ })).toBeVisible()
})

test('an outcome is judged by a criterion written once, and stands beside the rates of the study', async ({
  sampled: app,
}) => {
  const { page } = app
  await openAccount('Osterley Water Board', 'Renewals')
  await page.getByRole('button', { name: 'Add an outcome' }).click()
  const form = page.getByRole('form', { name: 'Add an outcome' })
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(form.getByText('Say how it ended.')).toBeVisible()
  await form.getByRole('radiogroup', { name: 'Kind' }).getByText('Deal', { exact: true }).click()
  await form.getByText('Completed', { exact: true }).click()
  await form
    .getByLabel('What makes a deal one of high quality?')
    .fill('They would buy it again, and say so unasked.')
  await form
    .getByRole('radiogroup', { name: 'A deal of high quality?' })
    .getByText('No', { exact: true })
    .click()
  await form.getByLabel('What would we do differently?').fill('Ask who wants the release before selling it.')
  await expectAccessible()
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(form).toHaveCount(0)
  const ended = page.getByRole('region', { name: 'How it ended' })
  await expect(ended).toContainText('Not of high quality by your criterion.')
  await expect(ended).toContainText(/Known beforehand, since .+: Both averse/)
  await expect(ended).toContainText('Ask who wants the release before selling it.')

  await openAccount('Osterley Water Board')
  const attitude = page.getByRole('region', { name: 'Attitude toward change' })
  await attitude.getByRole('button', { name: '0 of 1' }).click()
  const drawer = page.css('[data-region="drawer"]')
  await expect(drawer.getByText('Combined with the study')).toBeVisible()
  await drawer.getByRole('link', { name: 'Open the library' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Indicative only\./ })).toBeVisible()
  await expect(page.getByText('They would buy it again, and say so unasked.')).toBeVisible()
})

test('a finding rests on answers, and findings stand in the order one gives them', async ({
  sampled: app,
}) => {
  const { page } = app
  await openAccount('Halden Freight', 'Findings')
  const add = async (statement: string, search: string) => {
    await page.getByRole('button', { name: /^Add a finding/ }).click()
    const form = page.getByRole('form', { name: 'Add a finding' })
    await form.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(form.getByText('Say what you find.')).toBeVisible()
    await form.getByLabel('What you find').fill(statement)
    await form.getByLabel('Find an answer').fill(search)
    await form.getByRole('checkbox').first().click({ force: true })
    await expect(form.getByText('1 answer chosen')).toBeVisible()
    await form.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(form).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Findings' }).getByText(statement)).toBeVisible()
  }
  await add('The depots carry out an order whose reason they do not know.', 'which day we start')
  await add('IT and the depots want opposite things.', 'not replace what runs')
  await expect(lead(page)).toHaveText(/^2 findings, 2 answers behind them\./)
  await expect(page.getByText('They told us which day we start.')).toBeVisible()

  await page.getByRole('button', { name: /^Move up: IT and the depots/ }).click()
  await expect(page.getByText('Now number 1 of 2.')).toBeAttached()
  await app.restart()
  const first = page.getByRole('region', { name: 'Findings' }).getByRole('listitem').first()
  await expect(first).toContainText('IT and the depots want opposite things.')
  await expectAccessible()
  await first.getByRole('link', { name: 'In the note' }).click()
  await expect(page.css('mark[aria-current]')).toHaveText('I still would not replace what runs.')
})

test('a label is read otherwise with a reason, beside what the model says, and taken back', async ({
  sampled: app,
}) => {
  const { page } = app
  await openAccount('Halden Freight', 'Findings')
  await page.getByRole('button', { name: 'Read otherwise: the quadrant' }).click()
  const form = page.getByRole('form', { name: 'Read otherwise: the quadrant' })
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('Choose a label.')).toBeVisible()
  await form.getByRole('button', { name: /It is rather/ }).click()
  await page.getByRole('option', { name: /Achiever/ }).click()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('Give a reason.')).toBeVisible()
  await form
    .getByLabel('Why', { exact: true })
    .fill('The goals were told to all shifts this morning; I was there.')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toHaveCount(0)
  const row = page.getByRole('row', { name: /^Quadrant/ })
  await expect(row).toContainText(/Soldier/)
  await expect(row).toContainText(/Achiever/)
  await expect(row).toContainText('The goals were told to all shifts this morning; I was there.')

  await openAccount('Halden Freight')
  await expect(lead(page)).toHaveText(
    'Achiever, set by hand: The goals were told to all shifts this morning; I was there.',
  )
  await expect(page.getByText(/^The model says: Soldier: /)).toBeVisible()
  await expect(page.getByText(/^Set by hand to Achiever, since /).first()).toBeVisible()
  await expectAccessible()

  await openAccount('Halden Freight', 'Findings')
  await page.getByRole('button', { name: 'Take back the reading of the quadrant' }).click()
  const back = page.getByRole('form', { name: 'Take back the reading of the quadrant' })
  await back.getByLabel('Why', { exact: true }).fill('It was one shift only.')
  await back.getByRole('button', { name: 'Take back' }).click()
  await expect(row).toContainText('as the model')
  await openAccount('Halden Freight')
  await expect(lead(page)).toHaveText(/^Soldier:/)
  await expect(page.getByText(/^The model says:/)).toHaveCount(0)
})
