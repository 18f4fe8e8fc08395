/** What a start looks at before there is any window, and what it then leaves as it was. */
import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { createAccount, readChanges, readJournal } from './support/acts.ts'
import type { DoubleDesktop } from './support/double.ts'
import { expect, OWN, test, writeTheirFile } from './support/own-words.ts'

/** Every file of the data folder with the digest of its content, the logs left out. */
async function digests({ dataFolder }: DoubleDesktop): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(dataFolder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const found = await Promise.all(
    paths.map(async (path) => {
      const digest = createHash('sha256')
        .update(await readFile(path))
        .digest('hex')
      return [relative(dataFolder, path), digest] as const
    }),
  )
  return new Map(found.filter(([path]) => !path.startsWith('log')).sort())
}

async function startedOnce(desktop: DoubleDesktop): Promise<void> {
  await desktop.start()
  await createAccount(desktop.page, OWN.account)
  expect(await desktop.quit()).toBe(0)
}

/** A whole line as a later version may write it. */
function newerLine(): string {
  const body = JSON.stringify({ type: 'sounding', text: OWN.note })
  const sha256 = createHash('sha256').update(body).digest('hex')
  return `{"journal":3,"bytes":${Buffer.byteLength(body)},"sha256":"${sha256}","entry":${body}}\n`
}

test('data of a newer build is refused before there is any window, and not a byte of it changes', async ({
  makeDouble,
}) => {
  const desktop = makeDouble(OWN.home)
  await startedOnce(desktop)
  const mark = join(desktop.dataFolder, 'opened-by.json')
  const own = await readFile(mark, 'utf8')
  for (const newer of [{ chromium: 151 }, { journal: 3 }]) {
    await writeFile(mark, JSON.stringify({ ...JSON.parse(own), app: '7.8.9', ...newer }))
    const before = await digests(desktop)
    expect([...before.keys()].some((path) => path.startsWith('profile'))).toBe(true)

    const { code, asked } = await desktop.runToEnd()
    expect(code).toBe(0)
    expect(asked.filter(([name]) => name === 'dialog')).toEqual([
      [
        'dialog',
        'button',
        expect.objectContaining({
          message: 'This data is newer than the app.',
          detail: expect.stringContaining('Soundings 7.8.9 opened it last'),
          buttons: ['Quit'],
        }),
      ],
    ])
    expect(asked.map(([name]) => name)).not.toContain('window')
    expect(await digests(desktop), JSON.stringify(newer)).toEqual(before)
  }

  await writeFile(mark, own)
  await desktop.start()
  await expect(desktop.page.getByRole('link', { name: OWN.account })).toBeVisible()
})

test('a first start is told from an emptied one by the counter, also where the journal went with the database', async ({
  makeDouble,
}) => {
  const desktop = makeDouble(OWN.home)
  await desktop.start()
  const { page } = desktop
  await expect(page.getByRole('heading', { name: 'No soundings taken yet.' })).toBeVisible()
  await createAccount(page, OWN.account)
  expect(await desktop.quit()).toBe(0)
  const changes = (await readChanges(desktop)).size

  for (const lost of ['profile', 'journal'])
    await rm(join(desktop.dataFolder, lost), { recursive: true, force: true })
  await desktop.start()
  await expect(desktop.page.getByText('Not everything came back.')).toBeVisible()
  await expect(desktop.page).toHaveURL(/#\/restore$/)
  const missing = desktop.page.getByText('Lines that the counter knows and the journal lacks')
  await expect(missing.locator('xpath=following-sibling::*')).toHaveText(String(changes))
})

test('a journal with lines of a newer version is not guessed at: the page refuses it, and nothing is added', async ({
  makeDouble,
}) => {
  const desktop = makeDouble(OWN.home)
  await startedOnce(desktop)
  const before = await readJournal(desktop)
  const newer = join(desktop.dataFolder, 'journal', '00000009.jsonl')
  await writeFile(newer, newerLine())

  await desktop.start()
  await expect(
    desktop.page.getByRole('heading', { name: /^This data is newer than the app\./ }),
  ).toBeVisible()
  expect(await desktop.quit()).toBe(0)
  expect(await readJournal(desktop)).toBe(before + newerLine())

  await rm(newer)
  await desktop.start()
  await expect(desktop.page.getByRole('link', { name: OWN.account })).toBeVisible()
})

test('of two programs on one folder the second hands over its file and ends without a window', async ({
  makeDouble,
  folder,
}) => {
  const desktop = makeDouble(OWN.home)
  await desktop.start()
  await expect(desktop.page.getByRole('heading', { name: 'No soundings taken yet.' })).toBeVisible()
  await desktop.control('window', 'minimize')
  const file = join(folder, OWN.home, OWN.file)
  await writeTheirFile(file)
  const { code, asked } = await desktop.runToEnd(file)
  expect(code).toBe(0)
  expect(asked.map(([name]) => name)).not.toContain('window')
  await expect(
    desktop.page.getByText(`From ${OWN.file}. Nothing is written before you import.`),
  ).toBeVisible()
  await expect(desktop.page.getByText(OWN.theirs)).toBeVisible()
  expect(await desktop.asked('window')).toHaveLength(1)
  expect(await desktop.control('windowState')).toMatchObject({ minimized: false })
  expect(await desktop.asked('focus')).not.toEqual([])
})
