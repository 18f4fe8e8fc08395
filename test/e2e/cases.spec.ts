/** The cases that must come out right (SPEC, section 3), walked through in the browser on the sample accounts. */
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { openAccount } from './support/pages.ts'

const main = (page: Page) => page.getByRole('main')
const part = (page: Page, name: string | RegExp) => main(page).getByRole('region', { name })

/** The answer that the page gives before anything else. */
const lead = (page: Page) => main(page).getByRole('heading', { level: 2 })

/** What is said beside one of the terms under the leading sentence. */
const told = (page: Page, term: string): Locator =>
  main(page)
    .locator('div')
    .filter({ has: page.getByRole('term').filter({ hasText: term }) })
    .last()

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

test('case 1: a charge keeps them from using what they like', async ({ sampled: app }) => {
  const { page } = app
  await openAccount(page, 'Meridian Advisory')
  await expect(lead(page)).toHaveText(
    'They want it and do not use it. Each hour is charged to the practice, over 500 dollars.',
  )
  await expect(told(page, 'Do next')).toContainText('Agree a period without that charge or rule')
  await expect(told(page, 'Do next')).toContainText('Do not: Show them a use for it in their own work.')

  const use = part(page, 'Use')
  await expect(use.getByText('2 % of what they may use, over the last 90 days.')).toBeVisible()
  await expect(use.getByText('Suppressed by policy.', { exact: true })).toBeVisible()
  const blocker = use.getByRole('listitem').first()
  await expect(blocker).toHaveText(
    'A practice calls an analyst blocks: Each hour is charged to the practice, over 500 dollars',
  )

  const gravest = part(page, 'What could go wrong').getByRole('listitem').first()
  await expect(gravest).toContainText('A practice calls an analyst blocks the way')
  await expect(gravest).toContainText('Policy: Each hour is charged to the practice, over 500 dollars.')
  await gravest.getByRole('button', { name: 'Agree a period without that charge or rule' }).click()
  const play = page.getByRole('complementary', { name: 'Agree a period without that charge or rule' })
  await expect(play.getByText('Steps', { exact: true })).toBeVisible()
  await expect(play.getByText('Done when', { exact: true })).toBeVisible()
  await play.focus()
  await page.keyboard.press('Escape')

  // little use is nowhere read as little worth: the outlook does not fall with it, and low use is no risk of its own
  await expect(main(page)).not.toContainText(/low value|of little value|not worth/i)
  await expect(part(page, 'What could go wrong')).not.toContainText('Utilisation')
  await expect(part(page, 'Three gauges').getByRole('button', { name: /^Outlook: 0\.[6-9]/ })).toBeVisible()

  await openAccount(page, 'Meridian Advisory', 'Value path')
  await expect(lead(page)).toHaveText(
    /^They like it and do not use it: each hour is charged to the practice/i,
  )
})

test('case 2: nobody knows why they stay, until the call the day before', async ({ sampled: app }) => {
  const { page } = app
  await openAccount(page, 'Tern Bay Wireless')

  await page.getByRole('button', { name: 'As of today' }).click()
  await page.getByRole('textbox', { name: 'Look at the picture as of' }).fill(daysAgo(2))
  await page.keyboard.press('Escape')
  await expect(lead(page)).toHaveText(
    'Not known why they keep it: notice must be given within 3 days. Call before that.',
  )
  await expect(told(page, 'Do next')).toContainText('Call them before notice is due')
  await expect(part(page, 'Use')).toContainText(/Not known: .*why they have it\./)
  await expect(part(page, 'What could go wrong').getByRole('listitem').first()).toContainText(
    'Notice is near, and nobody knows why they keep it',
  )
  await expect(main(page)).not.toContainText('Show them a use for it')

  await page.getByRole('button', { name: /^As of \d/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /today$/i })
    .click()
  await page.keyboard.press('Escape')
  await expect(lead(page)).toHaveText(
    'Maren Holt keeps it for reputation, not for use: what they hope for is not so. Correct it kindly; do not pitch usage.',
  )
  await expect(told(page, 'Do next')).toContainText('Correct the false belief, kindly and honestly')
  await expect(told(page, 'Do next')).toContainText('Do not: Show them a use for it in their own work.')
  const use = part(page, 'Use')
  await expect(use.getByText('0 % of what they may use, over the last 90 days.')).toBeVisible()
  await expect(use.getByText('Bought for another reason.', { exact: true })).toBeVisible()
  await expect(use.getByRole('listitem').first()).toHaveText(
    'Maren Holt: reputation, said; the main motive; the belief behind it is false.',
  )
  const gravest = part(page, 'What could go wrong').getByRole('listitem').first()
  await expect(gravest).toContainText('Maren Holt counts on something that is not so')
  await gravest.getByRole('button', { name: 'What it rests on' }).click()
  const drawer = page.locator('[data-region="drawer"]')
  await expect(drawer.getByText('Clients of ours are written about more, and more kindly.')).toBeVisible()
  await expect(drawer.getByText('It can only help when your people write about us.')).toBeVisible()
})

test('case 3: both averse is 2 of 46', async ({ sampled: app }) => {
  const { page } = app
  await openAccount(page, 'Osterley Water Board')
  const attitude = part(page, 'Attitude toward change')
  await expect(attitude.getByText('Both averse. Of such deals 4 % went well.')).toBeVisible()
  await expect(attitude.getByRole('listitem').first()).toHaveText(/^Both averse.*4\s%, 2 of 46/)
  await attitude.getByRole('button', { name: '4 %' }).click()
  await expect(page.locator('[data-region="drawer"]')).toContainText('Published: 2 of 46.')
})

test('case 3: one averse answer is the class of the 233, and a second voice against it is contested', async ({
  app,
}) => {
  const { page } = app
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Alder Mills')
  await page.getByRole('button', { name: 'Create account' }).click()
  const attitude = part(page, 'Attitude toward change')
  const form = page.getByRole('complementary', { name: 'Two questions' })

  await attitude.getByRole('button', { name: 'Ask the two questions' }).click()
  await form.getByRole('textbox', { name: 'Who says so' }).fill('Ines Marsh')
  await form.getByText('They keep it, to be spared the expense and the upheaval').click()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(attitude.getByText('At least one averse. Of such deals 7 % went well.')).toBeVisible()
  await expect(attitude.getByRole('listitem').nth(1)).toHaveText(/7\s%, of 233, approximate/)
  await expect(attitude.getByText('contested')).toHaveCount(0)

  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Ask the two questions' }).click()
  await form.getByRole('button', { name: /Who says so/ }).click()
  await page.getByRole('option', { name: 'Somebody else' }).click()
  await form.getByRole('textbox', { name: 'Name or role' }).fill('Paul Reed')
  await form.getByText('They replace it as soon as something is better').click()
  await form.getByText('They are often among the first').click()
  await form.getByRole('button', { name: 'Save' }).click()
  await attitude.getByRole('button', { name: 'contested' }).click()
  const drawer = page.locator('[data-region="drawer"]')
  await expect(drawer.getByRole('heading', { name: /Ines Marsh/ })).toBeVisible()
  await expect(drawer.getByRole('heading', { name: /Paul Reed/ })).toBeVisible()
  await expect(drawer.getByText('Averse in neither answer')).toBeVisible()
  // both weigh the same: the more averse class leads
  await expect(attitude).toContainText('At least one averse, contested. Of such deals 7 % went well.')
})

test('case 4: of a new account nothing is known, and nothing is held against it', async ({
  sampled: app,
}) => {
  const { page } = app
  await openAccount(page, 'Brandt & Osei Legal')
  await expect(lead(page)).toHaveText('Nothing is known yet. Start with change.')
  const gauges = part(page, 'Three gauges')
  await expect(gauges.getByRole('button', { name: 'Outlook: not known' })).toHaveText('not known')
  const drawn = gauges.getByRole('img', { name: 'Outlook: not known' })
  await expect(drawn.locator('pattern')).not.toHaveCount(0)
  await expect(gauges.getByRole('button', { name: 'Confidence: not known' })).toBeVisible()

  const rows = part(page, 'What it rests on').getByRole('row')
  await expect(rows).toHaveCount(11)
  await expect(
    rows.filter({ hasText: /not known: (\d+ questions, never asked|nothing here yet)/ }),
  ).toHaveCount(10)
  await expect(part(page, 'Use')).toContainText(
    'Not known: how much they use it, what stands in the way and why they have it.',
  )
  await expect(part(page, 'What could go wrong')).toContainText('Not known: nothing was asked yet.')
  await expect(
    part(page, 'Help needed').getByRole('row').filter({ hasText: 'not known, never asked' }),
  ).toHaveCount(5)
  await expect(part(page, 'Success readiness').getByRole('img')).toContainText('not yet known')

  const first = part(page, 'Ask next').getByRole('listitem').first()
  await expect(first).toContainText('When something you already run could be done better by something new')
  await expect(first).toContainText('Attitude toward change, never asked.')
})

test('case 5: a goal nobody knows and a date everybody keeps is a Soldier', async ({ sampled: app }) => {
  const { page } = app
  await openAccount(page, 'Halden Freight')
  await expect(lead(page)).toHaveText(/^Soldier: .*Nobody has told the team why\.$/)
  await expect(lead(page)).toContainText(/deliver|mark/)
  const readiness = part(page, 'Success readiness')
  await expect(readiness.getByText('Goals 0.14, priority 0.78: the levels, each from 0 to 1.')).toBeVisible()

  await openAccount(page, 'Kestrel Wireless')
  await expect(lead(page)).toHaveText(
    'Dreamer: they know where to go and do not get going. They carry too much to attend to it.',
  )
  await expect(readiness.getByText(/^Goals (0\.[89]\d|1\.00), priority 0\.[0-3]\d/)).toBeVisible()
  await readiness.getByRole('button', { name: 'Read as a table' }).click()
  const most = readiness.getByRole('row', { name: /^Dreamer/ })
  await expect(most).toContainText(/[5-9]\d\s%/)
})
