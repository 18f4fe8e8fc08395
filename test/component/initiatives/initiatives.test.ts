/** An initiative filled in by keyboard alone: goals, commitments, answers, the help that follows from them, and a look back. */
import { expect, step, test } from '../support/app.ts'
import { expectAccessible } from '../support/axe.ts'
import { goTo, type Locator, type Page } from '../support/page.ts'

/** Presses what has the focus as somebody without a mouse does. */
async function enter(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await target.focus()
  await expect(target).toBeFocused()
  await page.keyboard.press(key)
}

/** Chooses from a list that opens below its button, by the first letters. */
async function choose(page: Page, field: Locator, option: string): Promise<void> {
  const wanted = page.getByRole('option', { name: option })
  await enter(page, field)
  await expect(wanted).toBeVisible()
  await page.keyboard.type(option)
  await expect(wanted).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(wanted).toHaveCount(0)
}

test('an initiative is told in full by keyboard alone, and what hangs on it is told before it is deleted', async ({
  sampled: app,
}) => {
  const { page } = app
  const { account } = app
  await goTo(`/accounts/${account}/initiatives`)
  await expect(page.getByRole('heading', { level: 2, name: /^Soldier/ })).toHaveText(/Warehouse rollout/)
  await expectAccessible()

  await step('a goal, measured and agreed', async () => {
    await enter(page, page.getByRole('button', { name: 'Add a goal to Warehouse rollout' }))
    const form = page.getByRole('form', { name: 'New goal' })
    await expect(form.getByLabel('Goal', { exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(form.getByText('Say what the goal is.')).toBeVisible()
    await page.keyboard.type('Quicker loading')
    await form.getByLabel('What is measured').focus()
    await page.keyboard.type('Minutes a lorry waits')
    await form.getByLabel('Where it is to be').focus()
    await page.keyboard.type('20')
    await enter(page, form.getByRole('checkbox', { name: 'Amara Osei' }), 'Space')
    await expectAccessible()
    await enter(page, form.getByRole('button', { name: 'Add', exact: true }))
    await expect(form).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Add a goal to Warehouse rollout' })).toBeFocused()
    const goal = page.getByRole('listitem').filter({ hasText: 'Quicker loading' }).last()
    await expect(goal).toContainText('Minutes a lorry waits: 20.')
    await expect(goal).toContainText('Agreed by Amara Osei.')
  })

  await step('time committed, summed in words', async () => {
    const part = page.getByRole('region', { name: 'People and time committed' }).first()
    await expect(part).toContainText('At least 12 working days a month: of 1 nobody said how much.')
    await enter(page, part.getByRole('button', { name: 'Add people or time to Warehouse rollout' }))
    const form = page.getByRole('form', { name: 'New commitment' })
    await expect(form.getByLabel('Who and what')).toBeFocused()
    await page.keyboard.type('A trainer')
    await form.getByLabel('Working days a month').focus()
    await page.keyboard.type('-3')
    await page.keyboard.press('Tab')
    await enter(page, form.getByRole('button', { name: 'Add', exact: true }))
    await expect(form.getByText('From 0 to 100,000.')).toBeVisible()
    await form.getByLabel('Working days a month').fill('3')
    await page.keyboard.press('Tab')
    await enter(page, form.getByRole('button', { name: 'Add', exact: true }))
    await expect(part).toContainText('At least 15 working days a month: of 1 nobody said how much.')
  })

  await step('a check nobody was asked about is answered where it stands', async () => {
    const help = page.getByRole('region', { name: 'Help needed' }).first()
    await expect(help.getByRole('heading', { level: 5 }).first()).toHaveText('Issues, not known: ask first')
    const title = 'Have they found what the problem really is?'
    const row = page.getByRole('table', { name: 'The five checks of Warehouse rollout' }).getByRole('row', {
      name: new RegExp(`^${title.replace('?', '\\?')}`),
    })
    await expect(row).toContainText('nobody was asked')
    await enter(page, page.getByRole('button', { name: `Answer: ${title}` }))
    const form = page.getByRole('form', { name: 'Answer about Warehouse rollout' })
    await form.getByRole('radio').first().focus()
    await page.keyboard.press('Space')
    await enter(page, form.getByRole('button', { name: 'Keep the answer' }))
    await expect(form.getByText('Say whose answer it is.')).toBeVisible()
    await choose(page, form.getByRole('button', { name: /Who says so/ }), 'Petra')
    await expectAccessible()
    await enter(page, form.getByRole('button', { name: 'Keep the answer' }))
    await expect(row).toContainText('1 voice')
    await expect(help.getByRole('heading', { level: 5 }).first()).toHaveText(
      'Questions, not known: ask first',
    )
    await enter(page, page.getByRole('button', { name: `1 answer: ${title}` }))
    await expect(page.getByRole('region', { name: `1 answer: ${title}` })).toContainText('Petra Nilsson')
  })

  await step('its sort and rank', async () => {
    await enter(page, page.getByRole('button', { name: 'Change Tracking for shippers' }))
    const form = page.getByRole('form', { name: 'Change Tracking for shippers' })
    const sort = form.getByRole('combobox', { name: 'Sort of undertaking' })
    await expect(sort).toHaveValue('Opening a service to customers')
    await sort.fill('data migr')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(sort).toHaveValue('Data migration')
    await form.getByLabel('Number in their own list').fill('9')
    await form.getByLabel('Of how many').fill('4')
    await page.keyboard.press('Tab')
    await enter(page, form.getByRole('button', { name: 'Save' }))
    await expect(form.getByText('The list is shorter than that.')).toBeVisible()
    await form.getByLabel('Of how many').fill('12')
    await page.keyboard.press('Tab')
    await enter(page, form.getByRole('button', { name: 'Save' }))
    await expect(form).toHaveCount(0)
    await enter(page, page.getByRole('button', { name: 'Show all of Tracking for shippers' }))
    await expect(page.getByText('Number 9 of 12 that they have under way.')).toBeVisible()
    await expect(page.getByText('From experience with “Data migration”')).toBeVisible()
    await expect(page.getByText('Nobody has said how far they are.')).toHaveCount(0)
    await expectAccessible()
  })

  await step('a look back, placed with the arrow keys', async () => {
    await enter(page, page.getByRole('button', { name: 'Look back', exact: true }))
    const form = page.getByRole('form', { name: 'New look back' })
    await form.getByRole('application', { name: 'Place on the quadrant' }).focus()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('ArrowUp')
    await expect(form.getByLabel('Goal clarity, 0 to 1')).toHaveValue('0.6')
    await expect(form.getByLabel('Priority, 0 to 1')).toHaveValue('0.51')
    await form.getByLabel('What would you do differently?').fill('Ask the drivers first.')
    await expectAccessible()
    await enter(page, form.getByRole('button', { name: 'Keep it' }))
    await expect(form).toHaveCount(0)
    const look = page.getByRole('listitem').filter({ hasText: 'Ask the drivers first.' })
    await expect(look).toContainText('Achiever, goals 0.60, priority 0.51')
  })

  await step('what hangs on it is told, the evidence stays, and it comes back', async () => {
    await enter(page, page.getByRole('button', { name: 'Delete Warehouse rollout' }))
    const question = page.getByRole('group', { name: 'Delete Warehouse rollout?' })
    await expect(question).toContainText(/\d+ answers, 3 goals, 4 commitments/)
    await expect(question.getByRole('button', { name: 'Do not delete' })).toBeFocused()
    await expectAccessible()
    await page.keyboard.press('Escape')
    await expect(question).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Fold Warehouse rollout' })).toBeVisible()
    await enter(page, page.getByRole('button', { name: 'Delete Warehouse rollout' }))
    await enter(page, question.getByRole('button', { name: 'Delete Warehouse rollout' }))
    await expect(page.getByText('Deleted Warehouse rollout. Answers about it are kept.')).toBeVisible()
    await enter(page, page.getByRole('button', { name: 'Undo' }))
    await expect(page.getByText('Quicker loading')).toBeVisible()
  })
})

test('all initiatives stand on one chart with the account, and each leads to what is told of it', async ({
  sampled: app,
}) => {
  const { page } = app
  const { account } = app
  await goTo(`/accounts/${account}/initiatives`)
  const chart = page.getByRole('listbox', { name: 'Initiatives by goals and priority' })
  const list = page.getByRole('list', { name: 'Where each initiative stands' })
  const main = /^Warehouse rollout, main: the account stands here: Soldier: goals 0\.\d\d \(/
  await expect(chart.getByRole('option', { name: main })).toHaveAttribute('aria-selected', 'true')
  await expect(chart.getByRole('option', { name: '1 initiative is known on neither; leads' })).toHaveCount(1)
  await expect(list.getByRole('listitem').first()).toContainText('main: the account stands here')
  await expect(list.getByRole('listitem').last()).toHaveText(
    'Tracking for shippersNot yet known: neither goals nor priority.',
  )

  await step('an answer about it brings it onto the chart', async () => {
    await enter(page, page.getByRole('button', { name: 'Show all of Tracking for shippers' }))
    const axes = page.getByRole('table', { name: 'Goals and priority of Tracking for shippers' })
    for (const title of ['Goal clarity', 'Priority']) {
      await enter(page, axes.getByRole('button', { name: new RegExp(`^Answer: .*${title}`, 'i') }))
      const form = page.getByRole('form', { name: 'Answer about Tracking for shippers' })
      await form.getByRole('radio').first().focus()
      await page.keyboard.press('Space')
      await choose(page, form.getByRole('button', { name: /Who says so/ }), 'Petra')
      await enter(page, form.getByRole('button', { name: 'Keep the answer' }))
      await expect(form).toHaveCount(0)
    }
    await expect(list.getByRole('listitem').last()).toContainText('Achiever, leaning: goals')
    await expect(chart.getByRole('option', { name: /known on neither/ })).toHaveCount(0)
  })

  await step('arrows choose one, Enter leads to it, T to the list', async () => {
    await chart.focus()
    await page.keyboard.press('ArrowRight')
    const tracking = chart.getByRole('option', { name: /^Tracking for shippers: Achiever, leaning/ })
    await expect(tracking).toHaveAttribute('aria-selected', 'true')
    await expect(list.css('[aria-current=true]')).toContainText('Tracking for shippers')
    await expectAccessible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 3, name: /^Tracking for shippers/ })).toBeFocused()
    await chart.focus()
    await page.keyboard.press('t')
    await expect(list.getByRole('button', { name: 'Warehouse rollout' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 3, name: /^Warehouse rollout/ })).toBeFocused()
  })
})
