/** Row S4 by keys alone: high priority and no goal is a Soldier; goals, commitments, the play, and the look back on a past customer. */
import { expect } from '../support/app.ts'
import { test } from '../support/by-keyboard.ts'

test('S4: a date everybody keeps and a goal nobody knows is a Soldier, and past customers are placed beside', async ({
  app,
  keys,
}) => {
  const { page } = app
  await keys.write('Name', 'Halden Bay')
  await keys.press('button', 'Create account')
  const tabs = page.getByRole('navigation', { name: 'Pages of the account' })
  const lead = page.getByRole('main').getByRole('heading', { level: 2 }).first()
  await keys.press('link', 'People', tabs)
  await keys.press('button', /^Add a person/)
  const person = page.getByRole('form', { name: 'Add a person' })
  await keys.write('Name', 'Jonas Wirth', person)
  await keys.hit('Enter')
  await expect(person).toHaveCount(0)

  await keys.press('link', 'Initiatives', tabs)
  await expect(lead).toHaveText('No initiative named. What are they trying to achieve?')
  await keys.press('button', /^Add an initiative/)
  const form = page.getByRole('form', { name: 'Add an initiative' })
  await keys.write('Name', 'Depot rollout', form)
  await keys.select(/How far they are/, 'Rolling it out', form)
  await keys.press('button', 'Add', form)
  await expect(form).toHaveCount(0)

  const answer = page.getByRole('form', { name: 'Answer about Depot rollout' })
  for (const [construct, option] of [
    ['Goal clarity', 'No goal was named'],
    ['Initiative priority', 'Among the first three'],
  ] as const) {
    await keys.press('button', `Answer: ${construct}`)
    await keys.tick('radio', option, answer)
    await keys.select(/Who says so/, /Jonas Wirth/, answer)
    await keys.press('button', 'Keep the answer', answer)
    await expect(answer).toHaveCount(0)
  }
  await expect(lead).toHaveText(/Soldier, leaning: in Depot rollout, they will deliver and may miss the mark/)
  // the quadrant as it is drawn, and the same in words
  const stands = page.getByRole('region', { name: 'Where it stands' })
  await expect(stands.getByRole('figure')).toContainText(
    /Soldier.* with \d+\s%: goals 0\.0\d*, priority 1\.0/,
  )
  await expect(page.getByRole('row', { name: /^Goal clarity/ })).toContainText('1 voice')
  await expect(page.getByRole('row', { name: /^Initiative priority/ })).toContainText('1 voice')
  await expect(
    page.getByRole('list', { name: 'Place in the journey' }).locator('[aria-current]'),
  ).toContainText('Rolling it out')

  // a goal that can be measured, agreed, and what is committed beyond the purchase
  await keys.press('button', 'Add a goal to Depot rollout')
  const goal = page.getByRole('form', { name: 'New goal' })
  await keys.write('Goal', 'Every depot on it by May', goal)
  await keys.write('What is measured', 'Depots that plan with it', goal)
  await keys.write('Where it stood', '2', goal)
  await keys.write('Where it is to be', '14', goal)
  await keys.tick('checkbox', 'Jonas Wirth', goal)
  await keys.press('button', 'Add', goal)
  const goals = page.getByRole('region', { name: 'Goals' })
  await expect(goals).toContainText('Depots that plan with it: from 2 to 14')
  await expect(goals).toContainText('Agreed by Jonas Wirth.')
  await keys.press('button', 'Add people or time to Depot rollout')
  const commitment = page.getByRole('form', { name: 'New commitment' })
  await keys.write('Who and what', 'Two planners, every Friday', commitment)
  await keys.write('Working days a month', '8', commitment)
  await keys.press('button', 'Add', commitment)
  await expect(page.getByRole('region', { name: 'People and time committed' })).toContainText(
    '8 working days a month, together.',
  )

  // the same quadrant leads the picture, with what to do
  await keys.press('link', 'Picture', tabs)
  await expect(lead).toHaveText(/^Soldier, leaning: they will deliver and may miss the mark/)
  const readiness = page.getByRole('region', { name: 'Success readiness' })
  await keys.press('button', 'Read as a table', readiness)
  await expect(readiness.getByRole('row', { name: /^Soldier/ })).toContainText(/\d+\s%/)
  await expect(page.getByRole('main')).toContainText('Do nextHave the sponsor tell the team why')

  // where a past customer would have fitted
  await keys.press('link', 'Library', page.getByRole('navigation', { name: 'Places' }))
  await keys.press('link', 'Retrospective', page.getByRole('navigation', { name: 'Parts of the library' }))
  await keys.press('button', /^Look back on a customer/)
  const look = page.getByRole('form', { name: 'New look back' })
  await keys.write('Customer', 'Old Mill Foods', look)
  await keys.hit('Tab')
  await keys.write('Goal clarity, 0 to 1', '0.2', look)
  await keys.write('Priority, 0 to 1', '0.8', look)
  await keys.tick('radio', 'In part', look)
  await keys.write('What would you do differently?', 'Have the sponsor say why, on the first day.', look)
  await keys.press('button', 'Keep it', look)
  await expect(look).toHaveCount(0)
  await keys.press('button', 'Show as table')
  const row = page.getByRole('table', { name: 'Looks back' }).getByRole('row', { name: /Old Mill Foods/ })
  await expect(row).toContainText(/Soldier, goals 0\.20?, priority 0\.80?/i)
  await expect(row).toContainText('Have the sponsor say why, on the first day.')
})
