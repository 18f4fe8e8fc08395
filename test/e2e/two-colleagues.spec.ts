/** A first day by hand: an account, its people, an interview with every kind of evidence, and a colleague who has the file. */
import type { Page } from '@playwright/test'
import { expect, test, type App } from './support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { exportAll, importAll, withoutDialogs } from './support/exchange.ts'
import { goTo } from './support/pages.ts'

const KINDS = ['said', 'seen', 'reported', 'inferred', 'in a document'] as const

async function addPerson(page: Page, name: string, role: string): Promise<void> {
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('textbox', { name: 'Role' }).fill(role)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: new RegExp(name) })).toBeVisible()
}

/** All that the picture says, without what it says of the occasions: what one of them recorded, the other imported. */
async function pictureOf({ page }: App, account: string): Promise<string> {
  await goTo(page, `/accounts/${account}/picture`)
  await expect(page.getByText(/^From \d+ answers/)).toBeVisible()
  const main = page.getByRole('main')
  const changed = await main.getByRole('region', { name: 'What changed' }).innerText()
  const [before = '', after] = (await main.innerText()).split(changed)
  if (after === undefined) throw new Error('the picture does not say what changed')
  return before + after
}

async function changeRole({ page }: App, account: string, name: string, role: string): Promise<void> {
  await goTo(page, `/accounts/${account}/people`)
  await page.getByRole('button', { name: `Change ${name}` }).click()
  await page.getByRole('textbox', { name: 'Role' }).fill(role)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: new RegExp(role) })).toBeVisible()
}

async function writeOn({ page }: App, account: string, words: string): Promise<void> {
  await goTo(page, `/accounts/${account}/interviews`)
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await page.getByRole('textbox', { name: 'Note' }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText(/^Saved \d/).first()).toBeVisible()
}

test('an account from its first name to two colleagues who agree on every digit', async ({
  app,
  colleague,
}) => {
  await withoutDialogs(app)
  await withoutDialogs(colleague)
  const { page } = app
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Alder Mills')
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada Lind')
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.waitForURL(/accounts\/[^/]+\/picture/)
  const account = /accounts\/([^/]+)/.exec(page.url())?.[1] ?? ''
  await goTo(page, `/accounts/${account}/people`)
  await addPerson(page, 'Ines Marsh', 'Buyer')
  await addPerson(page, 'Paul Reed', 'Foreman')

  await test.step('an interview with every kind of evidence', async () => {
    await page.keyboard.press('i')
    const note = page.getByRole('textbox', { name: 'Note', exact: true })
    await expect(note).toBeFocused()
    await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveCount(0)
    for (const [index, kind] of KINDS.entries()) {
      const [typed, name] = index % 2 === 0 ? ['@Ine', 'Ines Marsh'] : ['@Pau', 'Paul Reed']
      await page.keyboard.type(typed)
      await expect(page.getByRole('option', { name: new RegExp(name) })).toBeVisible()
      await page.keyboard.press('Enter')
      await page.keyboard.type(`Answer ${String(index + 1)} is what counts.`)
      for (let letter = 0; letter < 'counts.'.length; letter += 1)
        await page.keyboard.press('Shift+ArrowLeft')
      // each answer begins as said, whatever the one before was
      for (let turn = 0; turn < index; turn += 1) await page.keyboard.press('F4')
      await page.keyboard.press('Control+2')
      if (kind === 'reported') {
        const whose = page.getByRole('group', { name: 'Whose opinion is it?' })
        await whose.getByRole('button', { name: 'Paul Reed' }).click()
      }
      const told = page.getByRole('status').filter({ hasText: `, ${kind}` })
      await expect(told).toContainText('counts.')
      await expect(page.locator('.cm-evidence')).toHaveCount(index + 1)
      await page.keyboard.press('F8')
      await page.keyboard.press('Control+End')
      await page.keyboard.press('Enter')
    }
    await page.getByRole('button', { name: 'Leave' }).click()
    await expect(page.getByRole('heading', { name: /^5 answers moved the picture/ })).toBeVisible()
    await page.getByRole('textbox', { name: 'Title of the note' }).fill('In the mill')
    await page.getByRole('button', { name: 'Finalise and close' }).click()
    await expect(page.getByRole('heading', { name: 'In the mill' })).toBeVisible()
  })

  await test.step('the same file, the same picture', async () => {
    const picture = await pictureOf(app, account)
    expect(picture).toMatch(/From \d answers by 2 people, the newest from today/)
    const text = await exportAll(app)
    expect(text).toContain('Ada Lind')
    await importAll(colleague, text)
    expect(await pictureOf(colleague, account)).toBe(picture)
    expect(await exportAll(colleague)).toBe(text)
  })

  await test.step('edits made apart are a conflict for both, and both files are the same', async () => {
    await changeRole(app, account, 'Ines Marsh', 'Head buyer')
    await writeOn(app, account, 'Ada was here.')
    await changeRole(colleague, account, 'Ines Marsh', 'Chief of purchasing')
    await writeOn(colleague, account, 'Brandt was here.')
    const mine = await exportAll(app)
    const theirs = await exportAll(colleague)
    await importAll(app, theirs)
    await importAll(colleague, mine)
    expect(await exportAll(app)).toBe(await exportAll(colleague))
    for (const one of [app, colleague]) {
      await goTo(one.page, '/exchange')
      await expect(one.page.getByText('2 conflicts')).toBeVisible()
      await goTo(one.page, '/accounts')
      await expect(one.page.getByRole('columnheader', { name: 'Conflicts' })).toBeVisible()
      await expect(
        one.page.getByRole('row', { name: /Alder Mills/ }).getByText('2', { exact: true }),
      ).toBeVisible()
    }
    expect(await pictureOf(app, account)).toBe(await pictureOf(colleague, account))
    await app.page.getByRole('link', { name: 'Decide in the history' }).click()
    const waiting = app.page.getByRole('region', { name: 'Waiting for a decision' })
    await expect(waiting.getByText('Chief of purchasing', { exact: true })).toBeVisible()
    await expect(waiting.getByText('Head buyer', { exact: true })).toBeVisible()
    await expectAccessible(app.page)
    await goTo(app.page, `/accounts/${account}/interviews`)
    const versions = app.page.getByRole('region', { name: /^Two versions of this text/ })
    // A line begins with its minute: where one went by between the two, the versions differ from its digits on.
    await expect(versions.locator('strong')).toHaveText([/^[\d:]* ?Brandt$/, /^[\d:]* ?Ada$/])
    await expectAccessible(app.page)
  })
})
