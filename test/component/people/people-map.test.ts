/** The people map by keyboard alone: walking it, opening and relating, reading it in words, zooming; and by hand. */
import { peopleAccount } from '../../bench/people-account.ts'
import { expect, step, test, type App } from '../support/app.ts'
import { expectAccessible } from '../support/axe.ts'
import { openAccount, page, type Locator, type Page } from '../support/page.ts'

const NAME = 'Corvane Consulting'

const mapOf = (page: Page): Locator => page.getByRole('listbox', { name: 'Map of people' })

/** What a reader hears of the person one is at. */
async function here(page: Page): Promise<string> {
  const id = await mapOf(page).getAttribute('aria-activedescendant')
  return (await page.css(`[id="${id ?? ''}"]`).getAttribute('aria-label')) ?? ''
}

async function openMap(app: App, people: number, relations: number, units: number): Promise<Locator> {
  await app.imported(peopleAccount(NAME, { people, relations, units }))
  await openAccount(NAME, 'People')
  const map = mapOf(page)
  await map.waitFor()
  await expect(map.getByRole('option')).toHaveCount(people)
  return map
}

test('the map is walked, opened and read with the keyboard alone', async ({ app }) => {
  const { page } = app
  const map = await openMap(app, 6, 8, 0)
  const status = page.getByRole('status').filter({ hasText: /relation|Nobody that way|of \d/ })

  await step('is one stop, and says of each person who they are', async () => {
    await page.getByRole('button', { name: 'Save as PNG' }).focus()
    await page.keyboard.press('Tab')
    await expect(map).toBeFocused()
    expect(await here(page)).toBe(
      'Amara Osei, Head of operations, neutral, sponsor; served by Owen Reid; informs Tomas Kovac; reported to by Jonas Demir, Lisa Lind, Petra Okafor and Tomas Kovac',
    )
    await page.keyboard.press('Tab')
    await expect(map).not.toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await expect(map).toBeFocused()
  })

  await step('goes to the nearest person, and says where there is none', async () => {
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => here(page)).toMatch(/reports to Amara Osei/)
    await page.keyboard.press('Home')
    await expect.poll(() => here(page)).toMatch(/^Amara Osei/)
    await page.keyboard.press('ArrowUp')
    await expect(status.filter({ hasText: 'Nobody that way.' })).toBeAttached()
    expect(await here(page)).toMatch(/^Amara Osei/)
  })

  await step('follows relations one by one, and says which', async () => {
    const seen = new Set<string>()
    for (let step = 1; step <= 6; step += 1) {
      await page.keyboard.press(']')
      await expect(status.filter({ hasText: `${step} of 6.` })).toBeAttached()
      seen.add(await here(page))
    }
    expect(seen.size).toBe(5)
    expect([...seen].filter((text) => text.includes('reports to Amara Osei'))).toHaveLength(4)
    await page.keyboard.press('Shift+ArrowUp')
    await expect.poll(() => here(page)).toMatch(/^Amara Osei/)
  })

  await step('selects, says it below, and lets go', async () => {
    await page.keyboard.press(' ')
    await expect(map.getByRole('option', { selected: true })).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(map.getByRole('option', { selected: true })).toHaveCount(0)
  })

  await step('zooms and shows all of it again', async () => {
    const zoom = page.getByText(/^\d+\s%$/)
    const first = await zoom.textContent()
    await page.keyboard.press('+')
    await expect(zoom).not.toHaveText(first ?? '')
    await page.keyboard.press('0')
    await expect(zoom).toHaveText(first ?? '')
  })

  await step('goes to the same in words', async () => {
    await page.keyboard.press('t')
    const words = page.getByRole('region', { name: 'The same in words' })
    await expect(words.getByRole('button', { name: 'The same in words' })).toBeFocused()
    await expect(words.getByRole('listitem')).toHaveCount(6)
    await expect(words.getByRole('listitem').first()).toContainText('Amara Osei, Head of operations')
  })

  await step('opens a person, and the form to relate them', async () => {
    await map.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect(map.getByRole('option', { selected: true, name: /^Amara Osei/ })).toHaveCount(1)
    await map.focus()
    await page.keyboard.press('r')
    await expect(
      page
        .getByRole('form')
        .filter({ hasText: /Amara Osei|relation/i })
        .first(),
    ).toBeVisible()
  })
})

test('the map can be used by everybody, in both themes', async ({ app }) => {
  await openMap(app, 30, 50, 5)
  await mapOf(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press(' ')
  await page.keyboard.press('t')
  await expectAccessible()
})

test('a sort of relations is left out, and comes back', async ({ app }) => {
  const map = await openMap(app, 6, 8, 0)
  const lines = map.css('svg').first().css('path')
  const all = await lines.count()
  const reports = page.getByRole('checkbox', { name: /^reports to/ })
  await reports.focus()
  await page.keyboard.press(' ')
  await expect(reports).not.toBeChecked()
  await expect.poll(() => lines.count()).toBeLessThan(all)
  await page.keyboard.press(' ')
  await expect.poll(() => lines.count()).toBe(all)
})

test('many lines are drawn alike, which is said; words that are too long end in dots, and no others', async ({
  app,
}) => {
  const map = await openMap(app, 60, 260, 0)
  await expect(page.getByText(/So many lines are drawn alike/)).toBeVisible()
  const words = await map.css('[data-words]').evaluateAll((all) =>
    all.map((one) => ({
      isLong: one.scrollWidth > one.clientWidth,
      isCut: getComputedStyle(one).textOverflow === 'ellipsis',
    })),
  )
  expect(words.filter(({ isLong, isCut }) => isLong !== isCut)).toEqual([])
  expect(words.some(({ isCut }) => isCut) && words.some(({ isCut }) => !isCut)).toBe(true)

  const reports = page.getByRole('checkbox', { name: /^reports to/ })
  await reports.focus()
  await page.keyboard.press(' ')
  await expect(page.getByText(/So many lines are drawn alike/)).toHaveCount(0)
})

test('it is dragged, and pressed where it was not', async ({ app }) => {
  const map = await openMap(app, 30, 50, 5)
  const { page } = app
  const person = map.getByRole('option').first()
  const before = await person.boundingBox()
  const [x, y] = [before.x + 20, before.y + 20]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y + 40, { steps: 5 })
  await page.mouse.up()
  await expect.poll(async () => Math.round((await person.boundingBox()).x - before.x)).toBe(60)
  await expect(map.getByRole('option', { selected: true })).toHaveCount(0)
  await page.mouse.click(x + 60, y + 40)
  await expect(map.getByRole('option', { selected: true })).toHaveCount(1)
})
