/** Row S2a by keys alone: the path, the charge that stops people on it, and the use that stays away because of it. */
import { expect } from '../support/app.ts'
import { test } from '../support/by-keyboard.ts'

const STEP = 'A practice calls an analyst'
const CHARGE = 'Each hour is charged to the practice, over 500 dollars'
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

test('S2a: a charge suppresses the use of what they like, and the trade that lifts it is the play', async ({
  app,
  keys,
}) => {
  const { page } = app
  await keys.write('Name', 'Meridian Partners')
  await keys.press('button', 'Create account')
  const tabs = page.getByRole('navigation', { name: 'Pages of the account' })
  await keys.press('link', 'People', tabs)
  await keys.press('button', /^Add a person/)
  const person = page.getByRole('form', { name: 'Add a person' })
  await keys.write('Name', 'Priya Nair', person)
  await keys.hit('Enter')
  await expect(person).toHaveCount(0)

  await keys.press('link', 'Value path', tabs)
  const lead = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect(lead).toHaveText('Not known: no reading of use.')
  const step = page.getByRole('form', { name: 'Add a step' })
  await keys.press('button', /^Add a step/)
  await keys.write('Step', 'The firm buys the hours', step)
  await keys.tick('radio', 'People pass without trouble', step)
  await keys.select(/Who says so/, /Priya Nair/, step)
  await keys.press('button', 'Add', step)
  await expect(step).toHaveCount(0)
  await keys.press('button', /^Add a step/)
  await keys.write('Step', STEP, step)
  await keys.write('Policy', CHARGE, step)
  await keys.write('What sets us apart', 'An answer from whoever wrote the study.', step)
  await keys.tick('radio', 'It stops people', step)
  await keys.select(/Who says so/, /Priya Nair/, step)
  await keys.press('button', 'Add', step)
  await expect(step).toHaveCount(0)

  const reading = page.getByRole('form', { name: 'Add a reading' })
  await keys.press('button', 'Add a reading')
  await keys.writeDay('From', daysAgo(80), reading)
  await keys.writeDay('To', daysAgo(1), reading)
  await keys.write('What is counted', 'Analyst hours', reading)
  await keys.write('Used', '4', reading)
  await keys.write('Entitled to', '200', reading)
  await keys.press('button', 'Add', reading)
  await expect(reading).toHaveCount(0)
  const motive = page.getByRole('form', { name: 'Add a motive' })
  await keys.press('button', 'Add a motive')
  await keys.select(/Whose motive it is/, /Priya Nair/, motive)
  await keys.select(/What they want from it/, /The use of it/, motive)
  await keys.press('button', 'Add', motive)
  await expect(motive).toHaveCount(0)

  await expect(lead).toHaveText(/^They like it and do not use it: each hour is charged to the practice/i)
  const why = page.getByRole('region', { name: 'Why we say so' })
  await expect(why).toContainText('Suppressed by policy')
  await expect(why).toContainText(`Policy: ${CHARGE}`)
  await expect(page.getByRole('main')).toContainText('DoAgree a period without that charge or rule')

  // the path as it is drawn, and the same as a table
  const steps = page.getByRole('region', { name: 'Steps' })
  await expect(steps.getByText(CHARGE)).toBeVisible()
  await keys.press('button', 'Table', steps)
  const row = steps
    .getByRole('table', { name: 'The path, step by step' })
    .getByRole('row', { name: new RegExp(STEP) })
  await expect(row).toContainText('blocks')
  await expect(row).toContainText(CHARGE)
  await expect(row).toContainText('An answer from whoever wrote the study.')
  await keys.hit('Escape')

  // the trade
  await keys.press('button', 'Record the trade: nothing charged for a while')
  const done = page.getByRole('form', { name: 'Record what was done' })
  await expect(done.getByRole('textbox', { name: 'What was done' })).toHaveValue(/nothing charged/)
  await keys.press('button', 'Add', done)
  await expect(page.getByRole('region', { name: 'What was done about it' })).toContainText(`To ease: ${STEP}`)

  await keys.press('link', 'Picture', tabs)
  await expect(lead).toHaveText(`They want it and do not use it. ${CHARGE}.`)
  const gravest = page.getByRole('region', { name: 'What could go wrong' }).getByRole('listitem').first()
  await expect(gravest).toContainText(`${STEP} blocks the way`)
  await expect(gravest).toContainText('Agree a period without that charge or rule')
})
