/** What a person does in every other scenario: an account by hand, an interview, and what is on disk of it. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { z } from '../../../../shared/zod.ts'
import type { Desktop } from './desktop.ts'

/** Creates an account on the first page there is and waits for its own page. */
export async function createAccount(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** Starts an interview from the account's page by its key; the note has the keyboard then. */
export async function startInterview(page: Page): Promise<void> {
  await page.keyboard.press('i')
  await page.waitForURL(/#\/live\//)
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
}

/** Resolves once the page says that all is saved. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d/)).toBeVisible()
}

/** In this order, so that nothing is missed that is settled between the look at one and the next. */
const JOURNAL_FOLDERS = ['open', 'log', 'accounts', '']

/** Everything in the journal's files, as text. */
export async function readJournal({ dataFolder }: Desktop): Promise<string> {
  const texts: string[] = []
  for (const folder of JOURNAL_FOLDERS) {
    const path = join(dataFolder, 'journal', folder)
    const names = (await readdir(path).catch(noneIfGone)).filter((name) => name.endsWith('.jsonl')).sort()
    // A text that is sealed meanwhile stands in a file that is looked at later.
    for (const name of names)
      texts.push(...[await readFile(join(path, name), 'utf8').catch(noneIfGone)].flat())
  }
  return texts.join('')
}

function noneIfGone(thrown: unknown): never[] {
  if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return []
  throw thrown
}

const sealedLine = z.object({ entry: z.object({ changes: z.array(z.looseObject({ id: z.string() })) }) })

/** The sealed changes in the journal's files by their identity, wherever they stand. */
export async function readChanges(desktop: Desktop): Promise<ReadonlyMap<string, unknown>> {
  const lines = (await readJournal(desktop)).split('\n').filter((line) => line !== '')
  const entries = lines.flatMap((line) => sealedLine.safeParse(JSON.parse(line)).data?.entry ?? [])
  return new Map(entries.flatMap(({ changes }) => changes.map((change) => [change.id, change])))
}

/** Presses what ends the program, and resolves with its exit code. The page may be gone before it is told that it was pressed. */
export async function pressToEnd(desktop: Desktop, button: Locator): Promise<number | null> {
  const ended = desktop.ended()
  await button.click().catch((thrown: unknown) => {
    if (!(thrown instanceof Error && /has been closed/.test(thrown.message))) throw thrown
  })
  return ended
}
