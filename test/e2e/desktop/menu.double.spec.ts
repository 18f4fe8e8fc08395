/** The native menu: every item in it is chosen once, and does what it says. */
import { join } from 'node:path'
import { z } from '../../../shared/zod.ts'
import { nativeWordsEn } from '../../../shared/host/native-words-en.ts'
import type { DoubleDesktop } from './support/double.ts'
import { expect, OWN, test, writeTheirFile } from './support/own-words.ts'

type Item = { readonly label?: string; readonly role?: string; readonly submenu?: readonly Item[] }
const item: z.ZodType<Item> = z.object({
  label: z.string().optional(),
  role: z.string().optional(),
  get submenu() {
    return z.array(item).optional()
  },
})
const menu = z.object({ items: z.array(item) })

/** The ways to every item that leads to nothing further. */
function waysIn(items: readonly Item[], before: readonly string[] = []): (readonly string[])[] {
  return items.flatMap(({ label, role, submenu }) => {
    const name = label ?? role
    // a line between items
    if (name === undefined) return []
    return submenu === undefined ? [[...before, name]] : waysIn(submenu, [...before, name])
  })
}

async function ways(desktop: DoubleDesktop): Promise<(readonly string[])[]> {
  return waysIn(menu.parse(await desktop.control('menu', 'application')).items)
}

/** What Electron does by itself. The order does not matter, that there is no other does. */
const ROLES = new Set([
  ...['undo', 'redo', 'cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'],
  ...['resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen', 'windowMenu', 'about', 'quit'],
  // on macOS
  ...['close', 'hide', 'hideOthers', 'unhide'],
])

test('every item of the menu does what it says', async ({ makeDouble, folder }) => {
  const { menu: words } = nativeWordsEn
  const desktop = makeDouble(OWN.home)
  const file = join(folder, OWN.home, OWN.file)
  await writeTheirFile(file)
  await desktop.start(file)
  const { page } = desktop
  await page.getByRole('button', { name: 'Import 1 account' }).click()
  await expect(page.getByRole('heading', { name: 'Imported one account.' })).toBeVisible()
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes'
    }
  })
  const sidebar = page.getByRole('navigation', { name: 'Places' })
  const goesTo = (address: RegExp) => () => expect(page).toHaveURL(address)

  const does: Readonly<Record<string, () => Promise<void>>> = {
    [words.newAccount]: () => expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused(),
    [words.import]: goesTo(/#\/exchange\/import$/),
    [OWN.file]: () => expect(page.getByText(`From ${OWN.file}.`)).toBeVisible(),
    [words.clearRecent]: async () => {
      expect(await desktop.asked('clearRecentDocuments')).toHaveLength(1)
      expect(await ways(desktop)).toContainEqual([words.file, words.recent, words.noRecent])
    },
    [words.export]: goesTo(/#\/exchange$/),
    [words.restore]: goesTo(/#\/restore$/),
    [words.print]: () => expect(page.locator('html')).toHaveAttribute('data-printed', 'yes'),
    [words.settings]: goesTo(/#\/settings$/),
    [words.spelling]: async () => {
      expect(await desktop.control('misspelt', ['recieve'])).toEqual([])
      await desktop.chooseMenu(words.edit, words.spelling)
      expect(await desktop.control('misspelt', ['recieve'])).toEqual(['recieve'])
    },
    [words.sidebar]: async () => {
      await expect(sidebar).toHaveCount(0)
      await desktop.chooseMenu(words.view, words.sidebar)
      await expect(sidebar).toBeVisible()
    },
    [words.accounts]: goesTo(/#\/accounts$/),
    [words.library]: goesTo(/#\/library$/),
    [words.exchange]: goesTo(/#\/exchange$/),
    [words.keys]: goesTo(/#\/help$/),
    [words.model]: goesTo(/#\/help\/model$/),
    [words.dataFolder]: async () => {
      expect(await desktop.asked('openPath')).toEqual([[desktop.dataFolder]])
    },
  }

  const all = await ways(desktop)
  const own = all.filter((way) => !ROLES.has(way.at(-1) ?? ''))
  expect(own.map((way) => way.at(-1)).sort()).toEqual(Object.keys(does).sort())
  for (const way of own) {
    await desktop.chooseMenu(...way)
    await does[way.at(-1) ?? '']?.()
  }

  // From within an account, the export begins with that account chosen.
  await desktop.go('/accounts')
  await page.getByRole('link', { name: OWN.theirs }).click()
  await page.getByRole('heading', { level: 1, name: OWN.theirs }).waitFor()
  await desktop.chooseMenu(words.file, words.export)
  await expect(page).toHaveURL(/#\/exchange\?account=/)
  await expect(page.getByRole('button', { name: 'Export 1 account' })).toBeVisible()

  const about = all.find((way) => way.at(-1) === 'about') ?? []
  await desktop.chooseMenu(...about)
  expect(await desktop.asked('role')).toEqual([['about']])
  expect(await desktop.asked('setAboutPanelOptions')).toEqual([
    [{ applicationName: 'Soundings', applicationVersion: '0.1.0', copyright: nativeWordsEn.about }],
  ])
  const quit = all.find((way) => way.at(-1) === 'quit') ?? []
  await desktop.chooseMenu(...quit)
  expect(await desktop.ended()).toBe(0)
})

test('files that the system opens are shown, whether they come before the app is ready or while it runs', async ({
  makeDouble,
  folder,
}) => {
  const at = (name: string) => join(folder, OWN.home, name)
  await writeTheirFile(at(OWN.file))
  await writeTheirFile(at('Wherryman again.soundings'), 'Nettlecombe Yards')
  const desktop = makeDouble(OWN.home, { setup: { openFiles: [at(OWN.file)] } })
  await desktop.start()
  const { page } = desktop
  await expect(page.getByText(`From ${OWN.file}.`)).toBeVisible()
  await expect(page.getByText(OWN.theirs)).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  const prevented = !(await desktop.control('emit', 'app', 'open-file', at('Wherryman again.soundings')))
  expect(prevented).toBe(true)
  await expect(page.getByText('From Wherryman again.soundings.')).toBeVisible()
  await expect(page.getByText('Nettlecombe Yards')).toBeVisible()
})
