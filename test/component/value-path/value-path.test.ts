/** The value path as somebody fills it in: the story of the chargeback, and forms that can be put right. */
import { expect, test } from '../support/app.ts'
import { goTo, page } from '../support/page.ts'

async function createAccount(tab: string): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill('Corvane Consulting')
  await page.keyboard.press('Enter')
  await expect.place(/accounts\/.+/)
  const account = /accounts\/([^/?]+)/.exec(location.hash)?.[1] ?? ''
  await goTo(`/accounts/${account}/${tab}`)
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

test('a policy that stops people is named as the reason why nothing is used', async ({ app }) => {
  const { page } = app
  await createAccount('people')
  await page.getByRole('button', { name: /^Add a person/ }).click()
  await page.getByLabel('Name', { exact: true }).fill('Jane Harlow')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('link', { name: 'Value path' }).click()
  await expect(page.getByRole('heading', { name: 'Not known: no reading of use.' })).toBeVisible()

  await page.getByRole('button', { name: /^Add a step/ }).click()
  const step = page.getByRole('form', { name: 'Add a step' })
  await step.getByLabel('Step', { exact: true }).fill('A department calls')
  await step.getByLabel('Policy').fill('every hour is charged to the department')
  await step.getByText('It stops people').click()
  await step.getByRole('button', { name: 'Add' }).click()
  await expect(step.getByText('Say whose answer it is.')).toBeVisible()
  await step.getByRole('button', { name: /Who says so/ }).click()
  await page.getByRole('option', { name: /Jane Harlow/ }).click()
  await step.getByRole('button', { name: 'Add' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'A department calls' })).toContainText('blocks')

  await page.getByRole('button', { name: 'Add a reading' }).click()
  const reading = page.getByRole('form', { name: 'Add a reading' })
  await reading.getByLabel('From', { exact: true }).fill(daysAgo(2))
  await reading.getByLabel('To', { exact: true }).fill(daysAgo(40))
  await reading.getByLabel('What is counted').fill('analyst hours')
  await reading.getByLabel('Used').fill('1.5')
  await reading.getByLabel('Entitled to').fill('0')
  await reading.getByRole('button', { name: 'Add' }).click()
  await expect(reading.getByText('This is before the first day.')).toBeVisible()
  await expect(reading.getByText(/^Above 0/)).toBeVisible()
  await expect(reading.getByLabel('What is counted')).toHaveValue('analyst hours')
  await expect(reading.getByLabel('Used')).toHaveValue('1.5')
  await reading.getByLabel('From', { exact: true }).fill(daysAgo(60))
  await reading.getByLabel('Entitled to').fill('1000')
  await reading.getByRole('button', { name: 'Add' }).click()
  await expect(
    page.getByRole('heading', { name: /^They do not use it: every hour is charged/ }),
  ).toBeVisible()

  await page.getByRole('button', { name: 'Add a motive' }).click()
  const motive = page.getByRole('form', { name: 'Add a motive' })
  await motive.getByRole('button', { name: /What they want from it/ }).click()
  await page.getByRole('option', { name: /^The use of it/ }).click()
  await motive.getByRole('button', { name: 'Add' }).click()
  await expect(
    page.getByRole('heading', {
      name: 'They like it and do not use it: every hour is charged to the department.',
    }),
  ).toBeVisible()

  // the picture says the same, and what not to do
  await page.getByRole('link', { name: 'Picture', exact: true }).click()
  const use = page.getByRole('region', { name: 'Use', exact: true })
  await expect(use.getByText('Suppressed by policy.', { exact: true })).toBeVisible()
  await expect(use.getByText(/^Do not: Show them a use for it/)).toBeVisible()
})

test('a field that was wrong is put right, and a day that is begun holds the form back', async ({ app }) => {
  const { page } = app
  await createAccount('people')
  await page.getByRole('button', { name: /^Add a person/ }).click()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('Give a name; a role will do.')).toBeVisible()
  await page.getByLabel('Name', { exact: true }).fill('Owen Reid')
  await page.getByRole('button', { name: 'Add', exact: true }).click()

  await page.getByRole('button', { name: 'Change Owen Reid' }).click()
  await page.getByLabel('Left on').focus()
  await page.keyboard.type('12')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Finish the day, or clear it.')).toBeVisible()
  await page.getByLabel('Left on').fill(daysAgo(3))
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('table', { name: 'Left' })).toContainText('Owen Reid')
  await page.getByRole('button', { name: 'Change Owen Reid' }).click()
  await page.getByLabel('Left on').fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('table', { name: 'The people who are there' })).toContainText('Owen Reid')
  await expect(page.getByRole('table', { name: 'Left' })).toHaveCount(0)
})
