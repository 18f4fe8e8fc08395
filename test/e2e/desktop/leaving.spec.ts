/** Leaving in the middle of a word: nothing typed is missing where the program was asked to end, nothing saved where it was killed. */
import { createAccount, readJournal, startInterview, untilSaved } from './support/acts.ts'
import type { Desktop } from './support/desktop.ts'
import { expect, noted, OWN, test } from './support/own-words.ts'

const noteIn = ({ page }: Desktop) => page.getByRole('textbox', { name: 'Note' })

async function openNote(desktop: Desktop, place: string): Promise<void> {
  await desktop.go(place)
  await expect(noteIn(desktop)).toBeVisible()
}

test('what is typed up to the moment of quitting, or of closing the window, is there to its last character, in a note and in a field', async ({
  makeDesktop,
}) => {
  const desktop = makeDesktop(OWN.home)
  await desktop.start()
  await createAccount(desktop.page, OWN.account)
  await startInterview(desktop.page)
  const place = new URL(desktop.page.url()).hash.slice(1)
  await desktop.page.keyboard.type(OWN.note)
  expect(await desktop.quit()).toBe(0)
  expect(await readJournal(desktop)).toContain(OWN.note)

  await desktop.start()
  await openNote(desktop, place)
  await expect(noteIn(desktop)).toHaveText(noted(OWN.note))
  await noteIn(desktop).click()
  await desktop.page.keyboard.press('ControlOrMeta+End')
  await desktop.page.keyboard.type(', and so it stays')
  await desktop.closeWindow()
  expect(await desktop.ended()).toBe(0)

  await desktop.start()
  await openNote(desktop, place)
  await expect(noteIn(desktop)).toHaveText(noted(`${OWN.note}, and so it stays`))

  // a field that is stored when it is left
  await desktop.go('/settings')
  const name = () => desktop.page.getByRole('textbox', { name: 'Your name' })
  await name().click()
  await desktop.page.keyboard.type(OWN.home)
  expect(await desktop.quit()).toBe(0)
  await desktop.start()
  await desktop.go('/settings')
  await expect(name()).toHaveValue(OWN.home)
})

test('what was shown as saved is there after the program was killed in the middle of a word', async ({
  makeDesktop,
}) => {
  const desktop = makeDesktop(OWN.home)
  await desktop.start()
  await createAccount(desktop.page, OWN.account)
  await startInterview(desktop.page)
  const place = new URL(desktop.page.url()).hash.slice(1)
  let whole = ''
  for (const words of [OWN.note, ', with the gates shut at night']) {
    await desktop.page.keyboard.type(words)
    whole += words
    await expect(noteIn(desktop)).toHaveText(noted(whole))
    await untilSaved(desktop.page)
    expect(await readJournal(desktop)).toContain(whole)
    const typing = desktop.page.keyboard.type(' and some more of it', { delay: 15 }).catch(() => null)
    await expect(noteIn(desktop)).toContainText(`${whole} and`)
    await desktop.kill()
    await typing

    await desktop.start()
    await openNote(desktop, place)
    await expect(noteIn(desktop)).toContainText(whole)
    const found = ((await noteIn(desktop).textContent()) ?? '').replace(/^\d\d:\d\d\s*/, '')
    expect(found.startsWith(whole)).toBe(true)
    whole = found
    await noteIn(desktop).click()
    await desktop.page.keyboard.press('ControlOrMeta+End')
  }
})

test('a program that is told to quit while its page is still loading ends, and starts again', async ({
  makeDesktop,
}) => {
  const desktop = makeDesktop(OWN.home)
  for (const time of ['first', 'second']) {
    await desktop.start()
    expect(await desktop.quit(), time).toBe(0)
  }
  await desktop.start()
  await expect(desktop.page.getByRole('heading', { name: 'No soundings taken yet.' })).toBeVisible()
})
