/** People in depth, by keyboard alone: somebody who "has no customers", a placeholder that becomes somebody, and a delete that asks. */
import { expect, step, test } from '../support/app.ts'
import { expectAccessible } from '../support/axe.ts'
import { goTo, page, type Locator } from '../support/page.ts'

async function peopleOfNewAccount(): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill('Corvane Hospital')
  await page.keyboard.press('Enter')
  await expect.place(/accounts\/.+/)
  const account = /accounts\/([^/?]+)/.exec(location.hash)?.[1] ?? ''
  await goTo(`/accounts/${account}/people`)
}

async function add(name: string, notMet = false): Promise<void> {
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
  await page.keyboard.type(name)
  if (notMet) await page.getByRole('checkbox', { name: 'Not met yet' }).press('Space')
  await page.getByRole('textbox', { name: 'Name', exact: true }).press('Enter')
  await expect(page.getByRole('row', { name: new RegExp(name) })).toBeVisible()
}

const press = (button: Locator) => button.press('Enter')

test('somebody without customers has some, a placeholder becomes a person, and nothing of it is lost', async ({
  app,
}) => {
  const { page } = app
  const open = (name: string) => page.getByRole('button', { name, exact: true })
  const detail = (name: string) => page.getByRole('region', { name: `${name} in detail` })
  const lead = page.getByRole('main').getByRole('heading', { level: 2 }).first()
  await peopleOfNewAccount()
  await add('Mara Quint')
  await add('somebody in procurement', true)
  await expect(lead).toContainText('Missing: a sponsor, a decision maker and anybody who uses it.')

  const mara = detail('Mara Quint')
  await step('the three questions, each answered where it stands', async () => {
    await press(open('Mara Quint'))
    await expect(mara).toBeFocused()
    await expect(mara).toContainText('Known: 0 of 8.')
    await press(mara.getByRole('button', { name: 'Go through the three' }))
    const who = mara.getByLabel('Who it reaches')
    await expect(who).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(mara.getByText('Say who it is; a role will do.')).toBeVisible()
    await page.keyboard.type('Ward sister')
    await mara.getByLabel('What they do with and for them').fill('The roster, by Friday')
    await page.keyboard.press('Enter')
    await expect(mara.getByText('Mara Quint serves Ward sister: The roster, by Friday').first()).toBeVisible()
    await expect(who).toBeFocused()
    await press(mara.getByRole('button', { name: 'Next question' }))
    const decides = mara.getByLabel('Decisions they make')
    await expect(decides).toBeFocused()
    await press(mara.getByRole('button', { name: 'Keep, next question' }))
    await expect(mara.getByText(/^Write the answer/)).toBeVisible()
    await decides.fill('Who works at night')
    await press(mara.getByRole('button', { name: 'Keep, next question' }))
    await expect(mara.getByLabel('Information they use')).toBeFocused()
    await expectAccessible()
    await press(mara.getByRole('button', { name: 'Asked, does not know' }))
    await expect(mara.getByText('Asked, and they did not know.', { exact: true })).toBeVisible()
    await expect(mara).toContainText('Known: 3 of 8.')
  })

  await step('a relation to the placeholder, and the part that was missing', async () => {
    await press(mara.getByRole('button', { name: 'Relate to somebody' }))
    await expect(mara.getByLabel('With whom')).toBeFocused()
    await page.keyboard.type('Mara Quint')
    await page.keyboard.press('Enter')
    await expect(mara.getByRole('form', { name: /^Relate Mara Quint/ })).toBeVisible()
    await mara.getByLabel('With whom').fill('somebody in procurement')
    await press(mara.getByRole('button', { name: /How they stand to each other/ }))
    await press(page.getByRole('option', { name: 'They decide for Mara Quint' }))
    await press(mara.getByRole('button', { name: 'Add', exact: true }))
    await expect(mara.getByText('somebody in procurement decides for Mara Quint.').first()).toBeVisible()
    await mara.getByRole('checkbox', { name: 'Sponsor' }).press('Space')
    await expect(lead).toContainText('Missing: a decision maker and anybody who uses it.')
  })

  await step('what is left of a field is kept, also by leaving with Escape', async () => {
    await mara.getByLabel('Before that').fill('Nurse')
    await mara.getByLabel('Before that').press('Escape')
    await expect(mara).toHaveCount(0)
    await expect(open('Mara Quint')).toBeFocused()
    await press(open('Mara Quint'))
    await expect(mara.getByLabel('Before that')).toHaveValue('Nurse')
    await page.keyboard.press('Escape')
    await expect(open('Mara Quint')).toBeFocused()
  })

  const ines = detail('Ines Marsh')
  await step('the placeholder is somebody: what was said of it moves along', async () => {
    await press(open('somebody in procurement'))
    const placeholder = detail('somebody in procurement')
    await placeholder.getByLabel('Role now').fill('Buyer')
    await placeholder.getByLabel('The real person').fill('Ines Marsh')
    await page.keyboard.press('Enter')
    await expect(ines).toBeFocused()
    await expect(ines).toContainText('Was: somebody in procurement')
    await expect(ines).toContainText('Ines Marsh decides for Mara Quint.')
    await expect(ines.getByLabel('Role now')).toHaveValue('Buyer')
    await expectAccessible()
    await ines.focus()
    await expect(open('somebody in procurement')).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(open('somebody in procurement')).toBeVisible()
    await expect(open('Ines Marsh')).toHaveCount(0)
    await page.keyboard.press('Control+Shift+z')
    await expect(ines).toContainText('Ines Marsh decides for Mara Quint.')
    await press(ines.getByRole('button', { name: /^Not the same person: Ines Marsh/ }))
    await expect(open('somebody in procurement')).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(ines).toContainText('Was: somebody in procurement')
  })

  await step('who is deleted is asked about with what hangs on them, kept, and comes back', async () => {
    await press(page.getByRole('button', { name: 'Delete Mara Quint' }))
    const question = page.getByRole('group', { name: 'Delete Mara Quint?' })
    await expect(question).toContainText('2 relations')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('row', { name: /^Mara Quint/ }).css(':focus')).toHaveCount(1)
    await press(page.getByRole('button', { name: 'Delete Mara Quint' }))
    await press(question.getByRole('button', { name: 'Delete Mara Quint' }))
    await expect(open('Mara Quint')).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(open('Mara Quint')).toBeVisible()
  })

  await step('the same in words, and as a map', async () => {
    await press(page.getByRole('link', { name: 'List', exact: true }))
    const list = page.getByRole('list', { name: 'The people and how they stand to each other' })
    await expect(list).toContainText('Ines Marsh decides for Mara Quint.')
    await expect(list).toContainText('Mara Quint serves Ward sister: The roster, by Friday')
    await expectAccessible()
    await press(page.getByRole('link', { name: 'Map', exact: true }))
    const map = page.getByRole('listbox', { name: 'Map of people' })
    await expect.place(/view=map/)
    await map.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: /in detail$/ })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(map).toBeFocused()
  })
})

test('units and sites are a tree that people stand in, and a deleted one leaves them where they are', async ({
  sampled: app,
}) => {
  const { page } = app
  const { account } = app
  await goTo(`/accounts/${account}/people?view=table`)
  await press(page.getByRole('button', { name: 'Add a unit or site' }))
  const form = page.getByRole('form', { name: 'Add a unit or site' })
  await press(form.getByRole('button', { name: 'Add', exact: true }))
  await expect(form.getByText('Give a name.')).toBeVisible()
  await form.getByLabel('Name', { exact: true }).fill('Dispatch')
  await press(form.getByRole('button', { name: /Within/ }))
  await press(page.getByRole('option', { name: 'Operations', exact: true }))
  await press(form.getByRole('button', { name: 'Add', exact: true }))
  const tree = page.getByRole('list', { name: 'Units and sites, what is within what' })
  await expect(tree.getByRole('listitem').filter({ hasText: 'Dispatch' })).toHaveAttribute('data-depth', '1')

  await press(page.getByRole('button', { name: /Grouped by/ }))
  await press(page.getByRole('option', { name: 'Unit', exact: true }))
  const table = page.getByRole('table', { name: 'The people who are there' })
  await expect(table.css('th[scope=rowgroup]').filter({ hasText: 'Operations, Night shift' })).toBeVisible()
  await press(page.getByRole('button', { name: /Who is shown/ }))
  await press(page.getByRole('option', { name: 'North depot' }))
  await expect(table.getByRole('button', { name: 'Amara Osei', exact: true })).toHaveCount(0)
  await expect(table.getByRole('button', { name: 'Jonas Wirth', exact: true })).toBeVisible()

  await press(page.getByRole('button', { name: 'Delete North depot' }))
  const question = page.getByRole('group', { name: 'Delete North depot?' })
  await expect(question).toContainText('2 people')
  await press(question.getByRole('button', { name: 'Delete North depot' }))
  await expect(table.getByRole('button', { name: 'Amara Osei', exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(tree).toContainText('North depot')
})
