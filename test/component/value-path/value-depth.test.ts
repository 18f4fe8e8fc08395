/** The value path in depth, by keyboard alone: the way drawn, use along time with what was done about it, and the gap between the views of the value. */
import { expect, step, test } from '../support/app.ts'
import { expectAccessible } from '../support/axe.ts'
import { openAccount } from '../support/page.ts'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

test('the path is walked, opened, moved and read as a table by keys', async ({ sampled: app }) => {
  const { page } = app
  await openAccount('Meridian Advisory', 'Value path')
  const stepCalled = (name: RegExp) => page.getByRole('button', { name })
  const [signed, announced, call, proposal] = [
    stepCalled(/^Contract signed: flows/),
    stepCalled(/^Practices know of it: flows/),
    stepCalled(/^A practice calls an analyst: blocks/),
    stepCalled(/^The answer stands in a proposal: flows/),
  ]

  await step('one stop of Tab, and arrows from there', async () => {
    await signed.focus()
    await page.keyboard.press('ArrowRight')
    await expect(announced).toBeFocused()
    await page.keyboard.press('End')
    await expect(proposal).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(call).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect(call).toBeFocused()
  })

  await step('Enter opens what is known, and Escape closes it', async () => {
    await page.keyboard.press('Enter')
    const opened = page.getByRole('group', { name: 'What opens at A practice calls an analyst' })
    await expect(opened).toContainText(
      'My project would pay more for one call than for the printer all year.',
    )
    await expect(opened).toContainText('A quarter in which no call was charged')
    await expectAccessible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await expect(opened).toHaveCount(0)
    await expect(call).toBeFocused()
  })

  await step('E changes it', async () => {
    await page.keyboard.press('e')
    const form = page.getByRole('form', { name: 'Change A practice calls an analyst' })
    await expect(form.getByLabel('Step', { exact: true })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(call).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(call).toHaveAttribute('aria-expanded', 'false')
  })

  await step('Alt with an arrow moves it, and the focus goes along', async () => {
    await page.keyboard.press('Alt+ArrowRight')
    await expect(page.getByRole('status').filter({ hasText: 'is now step 4 of 4' })).toHaveCount(1)
    await expect(call).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(proposal).toBeFocused()
    await page.keyboard.press('Alt+ArrowRight')
    await expect(page.getByRole('status').filter({ hasText: 'is now step 4 of 4' })).toHaveCount(1)
  })

  await step('T shows the same as a table, and back', async () => {
    await expect(proposal).toBeFocused()
    await page.keyboard.press('t')
    const table = page.getByRole('table', { name: 'The path, step by step' })
    await expect(table.getByRole('row').filter({ hasText: 'A practice calls' })).toContainText(
      'Each hour is charged to the practice, over 500 dollars',
    )
    await expect(table.getByRole('button', { name: 'The answer stands in a proposal' })).toBeFocused()
    await expectAccessible()
    await page.keyboard.press('t')
    await expect(proposal).toBeFocused()
  })
})

test('deleting a step tells what hangs on it, keeps it, and can be undone', async ({ sampled: app }) => {
  const { page } = app
  await openAccount('Meridian Advisory', 'Value path')
  const call = page.getByRole('button', { name: /^A practice calls an analyst: blocks/ })
  await call.focus()
  await page.keyboard.press('Delete')
  const question = page.getByRole('group', { name: 'Delete A practice calls an analyst?' })
  await expect(question).toContainText('1 answer')
  await expect(question).toContainText('2 interventions')
  await expect(question.getByRole('button', { name: 'Do not delete' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(call).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(question.getByRole('button', { name: 'Do not delete' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(call).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^The answer stands in a proposal/ })).toBeFocused()
  await expect(page.getByText('To ease: a step that was removed').first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(call).toBeVisible()
  await expect(page.getByText('To ease: A practice calls an analyst').first()).toBeVisible()
})

test('use is read along time, before and after what was done about it', async ({ sampled: app }) => {
  const { page } = app
  await openAccount('Meridian Advisory', 'Value path')
  const chart = page.getByRole('listbox', { name: 'Use over time' })

  await step('what was done says what came before and after, and what nobody knows yet', async () => {
    const done = page.getByRole('listitem')
    await expect(done.filter({ hasText: 'A quarter in which no call was charged' })).toContainText(
      /4\s% before, 31\s% after; 90 days each\./,
    )
    await expect(done.filter({ hasText: 'Analysts introduced themselves' })).toContainText(
      /3\s% before, 2\s% after; 90 days each\./,
    )
    await expect(done.filter({ hasText: 'Sixty extra hours' })).toContainText('after it not known yet')
  })

  await step('arrows go from reading to reading, and the line below says it', async () => {
    await chart.focus()
    await page.keyboard.press('Home')
    await expect(page.getByRole('status').filter({ hasText: '12 of 300 analyst hours' })).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('option', { selected: true })).toHaveAccessibleName(/93 of 300 .*, 31\s%/)
  })

  await step('Enter changes the reading, and T shows the table', async () => {
    await page.keyboard.press('Enter')
    await expect(page.getByRole('form', { name: /^Change the reading to/ }).getByLabel('Used')).toHaveValue(
      '93',
    )
    await page.keyboard.press('Escape')
    await chart.focus()
    await page.keyboard.press('t')
    await expect(chart).toHaveCount(0)
    await expect(page.getByRole('cell', { name: '93', exact: true })).toBeVisible()
    await expectAccessible()
    await page.getByRole('button', { name: 'Drawing', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(chart).toBeVisible()
  })
})

test('the trade that frees a step from its policy is recorded in a few keys, changed and deleted', async ({
  sampled: app,
}) => {
  const { page } = app
  await openAccount('Meridian Advisory', 'Value path')
  await page.getByRole('button', { name: /^Record the trade/ }).focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: 'Record what was done' })
  await expect(form.getByLabel('What was done')).toBeFocused()
  await expect(form.getByLabel('What was done')).toHaveValue(
    'Extra analyst hours, and nothing charged for them',
  )
  await expect(form.getByRole('button', { name: /Step that it is to ease/ })).toContainText(
    'A practice calls an analyst',
  )
  await form.getByLabel('From', { exact: true }).fill(daysAgo(-10))
  await form.getByLabel('Until').fill(daysAgo(10))
  await page.keyboard.press('Enter')
  await expect(form.getByText('This is before the first day.')).toBeVisible()
  await expect(form.getByLabel('What was done')).toHaveValue(
    'Extra analyst hours, and nothing charged for them',
  )
  await form.getByLabel('From', { exact: true }).fill(daysAgo(20))
  await form.getByLabel('From', { exact: true }).press('Enter')
  const entry = page.getByRole('listitem').filter({ hasText: 'Extra analyst hours, and nothing' })
  await expect(entry).toContainText('To ease: A practice calls an analyst')
  await expect(page.getByRole('button', { name: /^Record the trade/ })).toBeVisible()

  await entry.getByRole('button', { name: /^Delete/ }).focus()
  await page.keyboard.press('Enter')
  await expect(entry).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(entry).toBeVisible()
})

test('the gap between the value meant, taken and seen is said, and closes as views are added', async ({
  sampled: app,
}) => {
  const { page } = app
  await openAccount('Tern Bay Wireless', 'Value path')
  const holt = page.getByRole('region', { name: 'Maren Holt' })
  await expect(
    holt.getByText('We mean it to be used; Maren Holt takes it for reputation; nobody has seen it used.'),
  ).toBeVisible()
  await expect(holt).toContainText('Rests on a false belief:')
  await expect(holt).toContainText('A risk to handle honestly')
  await expectAccessible()

  await step('words that are not in the note are refused, and nothing is lost', async () => {
    await holt.getByRole('button', { name: 'Add what is seen: Maren Holt' }).focus()
    await page.keyboard.press('Enter')
    const form = page.getByRole('form', { name: 'Add a view of the value' })
    await expect(form.getByLabel('In words')).toBeFocused()
    await page.keyboard.type('She asked for a quote for her annual report.')
    await form.getByRole('button', { name: /What sort of value/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: /^Reputation/ }).press('Enter')
    await form.getByRole('button', { name: /^Note|No note/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: /Maren Holt, at last/ }).press('Enter')
    await form.getByLabel('Quoted from the note').fill('Words that she never said')
    await form.getByRole('button', { name: 'Add', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(form.getByText('These words do not stand in the note.')).toBeVisible()
    await form.getByLabel('Quoted from the note').fill('I would not know what to ask.')
    await form.getByRole('button', { name: 'Add', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(form).toHaveCount(0)
  })
  await expect(holt).toContainText('Maren Holt takes it for reputation; we saw it serve the reputation.')
  await expect(holt).toContainText('I would not know what to ask.')

  await holt.getByRole('button', { name: 'Delete Reputation, seen' }).focus()
  await page.keyboard.press('Enter')
  await expect(holt).toContainText('nobody has seen it used')
  await page.keyboard.press('Control+z')
  await expect(holt).toContainText('we saw it serve the reputation')
})

test('each reason of the diagnosis opens to what it rests on', async ({ sampled: app }) => {
  const { page } = app
  await openAccount('Meridian Advisory', 'Value path')
  const why = page.getByRole('region', { name: 'Why we say so' })
  await why.getByRole('button', { name: 'A practice calls an analyst' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^A practice calls an analyst: blocks/ })).toBeFocused()
  await expect(page.getByRole('group', { name: 'What opens at A practice calls an analyst' })).toBeVisible()
  await why.getByRole('button', { name: 'The use of it, said' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.css('[data-motive]:focus')).toContainText('Your people answer what no report answers.')
})

test('the path runs from the other side where the page does, and arrows go along it as it is seen', async ({
  sampled: app,
}) => {
  const { page } = app
  await openAccount('Meridian Advisory', 'Value path')
  document.documentElement.dir = 'rtl'
  const [signed, announced] = [
    page.getByRole('button', { name: /^Contract signed/ }),
    page.getByRole('button', { name: /^Practices know of it/ }),
  ]
  const places = await Promise.all([signed, announced].map((step) => step.boundingBox()))
  expect(places[0]?.x).toBeGreaterThan(places[1]?.x ?? Infinity)
  await signed.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(announced).toBeFocused()
})

test('twelve steps wrap, and arrows go from row to row', async ({ sampled: app }) => {
  const { page } = app
  await openAccount('Meridian Advisory', 'Value path')
  for (let count = 5; count <= 12; count += 1) {
    await page.getByRole('button', { name: /^Add a step/ }).click()
    const form = page.getByRole('form', { name: 'Add a step' })
    await form.getByLabel('Step', { exact: true }).fill(`Step the ${String(count)}th`)
    await page.keyboard.press('Enter')
    await expect(form).toHaveCount(0)
  }
  await expect(page.getByRole('button', { name: /^Step the \d+th: not asked/ })).toHaveCount(8)
  const boxOf = (name: RegExp) => page.getByRole('button', { name }).boundingBox()
  await page.getByRole('button', { name: /^Contract signed/ }).focus()
  await page.keyboard.press('ArrowDown')
  const below = page.css('[data-flow-step]:focus')
  await expect(below).not.toHaveText(/^Contract signed/)
  const [first, next] = [await boxOf(/^Contract signed: flows/), await below.boundingBox()]
  expect(next.x).toBe(first.x)
  expect(next.y).toBeGreaterThan(first.y)
  const sheet = await page.getByRole('main').boundingBox()
  const last = await boxOf(/^Step the 12th: not asked/)
  expect(last.x + last.width).toBeLessThanOrEqual(sheet.x + sheet.width)
  await expectAccessible()
})
