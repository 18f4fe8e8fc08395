/** Every kind of number on the picture opens down to quoted words, and these to the note with the sentence pointed at. */
import { expect, test } from '../support/app.ts'
import { expectAccessible } from '../support/axe.ts'
import { openAccount, type Locator, type Page } from '../support/page.ts'

const part = (page: Page, name: string) => page.getByRole('main').getByRole('region', { name })
const drawerOf = (page: Page) => page.css('[data-region="drawer"]')

/** From the words in the drawer into the note they stand in, where they are in view and alone pointed at. */
async function followToNote(page: Page, words: string): Promise<void> {
  const quoted = drawerOf(page).css('figure, blockquote, div').filter({ hasText: words })
  await expect(quoted.first()).toBeVisible()
  await quoted
    .filter({ has: page.getByRole('link', { name: 'In the note' }) })
    .last()
    .getByRole('link', { name: 'In the note' })
    .click()
  const pointed = page.css('mark[aria-current]')
  await expect(pointed).toHaveText(words)
  await expect(pointed).toBeInViewport()
  await expect(pointed).toBeFocused()
}

/** At this width the drawer lies over the page. */
async function closeDrawer(page: Page): Promise<void> {
  await drawerOf(page).focus()
  await page.keyboard.press('Escape')
  await expect(drawerOf(page)).toHaveCount(0)
}

type Way = { readonly name: string; readonly number: (page: Page) => Locator; readonly words: string }

/** Through a drawer that names constructs, to the evidence of one of them. */
const CONSTRUCT = 'Goal clarity'

const ways: readonly (Way & { readonly through?: string })[] = [
  {
    name: 'a gauge',
    number: (page) => part(page, 'Three gauges').getByRole('button', { name: /^Outlook: 0\.\d\d$/ }),
    through: CONSTRUCT,
    words: 'Why, nobody told us.',
  },
  {
    name: 'a level',
    number: (page) => part(page, 'What it rests on').getByRole('button', { name: 'Initiative priority' }),
    words: 'I would not swear that it is in the first half of that list.',
  },
  {
    name: 'a level by its figure',
    number: (page) =>
      part(page, 'What it rests on')
        .getByRole('row', { name: /Initiative priority/ })
        .getByRole('button', { name: /^0\.\d\d$/ }),
    words: 'I would not swear that it is in the first half of that list.',
  },
  {
    name: 'a severity',
    number: (page) => part(page, 'What could go wrong').getByRole('button', { name: 'Severity 0.86 of 1' }),
    words: 'Why, nobody told us.',
  },
  {
    name: 'the level of a check',
    number: (page) =>
      part(page, 'Help needed')
        .getByRole('row', { name: /^People/ })
        .getByRole('button', { name: '0.00' }),
    words: 'Who was in the room when it was decided? Petra and the supplier.',
  },
  {
    name: 'a class',
    number: (page) => part(page, 'Attitude toward change').getByRole('button', { name: 'contested' }),
    words: 'I still would not replace what runs.',
  },
  {
    name: 'a risk by its answers',
    number: (page) =>
      part(page, 'What could go wrong').getByRole('button', { name: '5 answers by 3 people' }),
    words: 'What it should bring in numbers we have not put on paper.',
  },
  {
    name: 'how many answers there are',
    number: (page) =>
      page
        .getByRole('main')
        .getByRole('button', { name: /^\d+ answers$/ })
        .first(),
    words: 'I would go first again.',
  },
]

for (const { name, number, through, words } of ways) {
  test(`${name} opens down to the sentence in the note`, async ({ sampled: app }) => {
    const { page } = app
    await openAccount('Halden Freight')
    await number(page).click()
    if (through !== undefined) await drawerOf(page).getByRole('button', { name: through }).click()
    await followToNote(page, words)
  })
}

test('a check, use, severity and rate open to what they rest on', async ({ sampled: app }) => {
  const { page } = app
  await openAccount('Halden Freight')
  const drawer = drawerOf(page)

  await part(page, 'Use')
    .getByRole('button', { name: /^42\s%$/ })
    .click()
  await expect(drawer.getByText(/^terminals in use: \d+(\.\d)? used of \d+/)).toBeVisible()
  await expect(drawer.getByText('46 of 80')).toBeVisible()
  await expect(drawer.getByText('21 of 80')).toBeVisible()

  await part(page, 'Attitude toward change')
    .getByRole('button', { name: /^7\s%$/ })
    .click()
  await expect(drawer.getByText(/Published as a rounded percentage of 233/)).toBeVisible()
  await expect(
    drawer
      .getByRole('paragraph')
      .filter({ hasText: /^\D+: .+\./ })
      .last(),
  ).toBeVisible()

  await closeDrawer(page)

  const step = part(page, 'What could go wrong')
    .getByRole('listitem')
    .filter({ hasText: 'The shift signs on' })
  await step.getByRole('button', { name: '1 answer by 1 person' }).click()
  await expect(drawer.getByText('Codes are given out at the gate office alone')).toBeVisible()
  await expectAccessible()
  await closeDrawer(page)

  await part(page, 'Help needed').getByRole('button', { name: 'People', exact: true }).click()
  const link = drawer.getByRole('link', { name: 'In the note' }).first()
  await link.click()
  await expect(page.css('mark[aria-current]')).toBeInViewport()
  await expectAccessible()
  history.back()
  await expect(page.getByRole('heading', { level: 2, name: /^Soldier/ })).toBeVisible()
})

test('the motive behind a diagnosis opens to what she said', async ({ sampled: app }) => {
  const { page } = app
  await openAccount('Tern Bay Wireless')
  await part(page, 'Use').getByRole('button', { name: 'reputation' }).click()
  await followToNote(page, 'It can only help when your people write about us.')
})
