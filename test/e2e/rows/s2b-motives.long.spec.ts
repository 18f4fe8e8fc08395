/** Row S2b by keys alone: nobody knows why they stay, until the call before the renewal tells of a hope that is not so. */
import { expect } from '../support/app.ts'
import { test } from '../support/by-keyboard.ts'

const dayFrom = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('S2b: a renewal for another reason, which rests on a false belief, is told honestly', async ({
  app,
  keys,
}) => {
  const { page } = app
  await keys.write('Name', 'Tern Bay')
  await keys.press('button', 'Create account')
  const tabs = page.getByRole('navigation', { name: 'Pages of the account' })
  const lead = page.getByRole('main').getByRole('heading', { level: 2 })
  await keys.press('link', 'People', tabs)
  await keys.press('button', /^Add a person/)
  const person = page.getByRole('form', { name: 'Add a person' })
  await keys.write('Name', 'Maren Holt', person)
  await keys.hit('Enter')
  await expect(person).toHaveCount(0)

  await keys.press('link', 'Renewals', tabs)
  await keys.press('button', /^Add a contract/)
  const contract = page.getByRole('form', { name: 'Add a contract' })
  await keys.write('Name', 'Advisory', contract)
  await keys.writeDay('Ends or renews on', dayFrom(1), contract)
  await keys.press('button', 'Add', contract)
  await expect(contract).toHaveCount(0)

  await keys.press('link', 'Value path', tabs)
  const reading = page.getByRole('form', { name: 'Add a reading' })
  await keys.press('button', 'Add a reading')
  await keys.writeDay('From', dayFrom(-85), reading)
  await keys.writeDay('To', dayFrom(-1), reading)
  await keys.write('What is counted', 'Analyst hours', reading)
  await keys.write('Used', '0', reading)
  await keys.write('Entitled to', '120', reading)
  await keys.press('button', 'Add', reading)
  await expect(reading).toHaveCount(0)
  await expect(lead).toHaveText(/^Not known: they hardly use it/)
  await keys.press('link', 'Picture', tabs)
  await expect(lead).toHaveText(/^Not known why they keep it/)

  // the call: what she says, and what is behind it
  await keys.press('link', 'Value path', tabs)
  const motive = page.getByRole('form', { name: 'Add a motive' })
  await keys.press('button', 'Add a motive')
  await keys.select(/Whose motive it is/, /Maren Holt/, motive)
  await keys.select(/What they want from it/, /Reputation/, motive)
  await keys.tick('checkbox', 'It outweighs their other motives', motive)
  await keys.write('The belief behind it', 'Clients of ours are written about more.', motive)
  await keys.tick('radio', 'False', motive)
  await keys.press('button', 'Add', motive)
  await expect(motive).toHaveCount(0)
  await expect(lead).toHaveText(
    'Maren Holt does not buy it for its use: it is bought for the reputation. That hope is false. Correct it kindly; do not pitch usage.',
  )
  const why = page.getByRole('region', { name: 'Why we say so' })
  await expect(why).toContainText('Bought for another reason')

  // what we meant it to be worth beside what she takes it for
  const view = page.getByRole('form', { name: 'Add a view of the value' })
  for (const [side, reason, says] of [
    ['We intend', /The use of it/, 'Quick answers before a client meeting'],
    ['They take it for', /Reputation/, 'Being named in the press'],
  ] as const) {
    await keys.press('button', 'Add a view of the value')
    await keys.tick('radio', side, view)
    await keys.select(/For whom/, /Maren Holt/, view)
    await keys.select(/What sort of value/, reason, view)
    await keys.write('In words', says, view)
    await keys.press('button', 'Add', view)
    await expect(view).toHaveCount(0)
  }
  await expect(page.getByRole('region', { name: 'Motives' })).toContainText(
    'We mean it to be used; Maren Holt takes it for reputation; nobody has seen it used.',
  )

  await keys.press('link', 'Picture', tabs)
  await expect(lead).toHaveText(/^Maren Holt keeps it for reputation, not for use.*do not pitch usage\.$/)
  await expect(page.getByRole('region', { name: 'Use' })).toContainText('the belief behind it is false')
})
