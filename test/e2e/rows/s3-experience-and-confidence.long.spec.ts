/** Row S3 by keys alone: an expert who has never done such a change, the check that is weakest, and the help that experience has for it. */
import { expect } from '../support/app.ts'
import { test } from '../support/by-keyboard.ts'

const CHECKS = [
  ['Have they found what the problem really is?', 'They followed it to its cause'],
  ['Do they know what to ask before they decide?', 'They know most of them'],
  ['Is everybody in it who should be?', 'Most of them were asked'],
  ['Do they see what could go wrong?', 'They see none'],
  ['Do they know what they are choosing between?', 'Several, compared by what matters to them'],
] as const
const OWN = 'Walk the second site before the first one goes live'

test('S3: the weakest of the five checks leads to help from the library, and to what one learnt oneself', async ({
  app,
  keys,
}) => {
  const { page } = app
  await keys.write('Name', 'Kestrel Haulage')
  await keys.press('button', 'Create account')
  const tabs = page.getByRole('navigation', { name: 'Pages of the account' })
  await keys.press('link', 'People', tabs)
  await keys.press('button', /^Add a person/)
  const person = page.getByRole('form', { name: 'Add a person' })
  await keys.write('Name', 'Jonas Wirth', person)
  await keys.write('Role', 'Warehouse lead', person)
  await keys.hit('Enter')
  await expect(person).toHaveCount(0)

  await keys.press('link', 'Initiatives', tabs)
  await keys.press('button', /^Add an initiative/)
  const form = page.getByRole('form', { name: 'Add an initiative' })
  await keys.write('Name', 'Depot rollout', form)
  await keys.write('Sort of undertaking', 'Rolling out to many sites', form)
  await keys.hit('Tab')
  await keys.press('button', 'Add', form)
  await expect(form).toHaveCount(0)

  const answer = page.getByRole('form', { name: 'Answer about Depot rollout' })
  const say = async (question: string, option: string) => {
    await keys.press('button', `Answer: ${question}`)
    await keys.tick('radio', option, answer)
    await keys.select(/Who says so/, /Jonas Wirth/, answer)
    await keys.press('button', 'Keep the answer', answer)
    await expect(answer).toHaveCount(0)
  }
  await say('Have they done such a thing before?', 'Never')
  for (const [question, option] of CHECKS) await say(question, option)

  const experience = page.getByRole('table', { name: 'Experience with Depot rollout' })
  await expect(experience.getByRole('row', { name: /^Have they done such a thing before/ })).toContainText(
    /never/i,
  )
  const checks = page.getByRole('table', { name: 'The five checks of Depot rollout' })
  await expect(checks.getByRole('row', { name: /^Do they see what could go wrong/ })).toContainText('weakest')
  const help = page.getByRole('region', { name: 'Help needed' })
  await expect(help).toContainText('From experience with “Rolling out to many sites”')
  await expect(help.getByRole('heading', { level: 5 }).first()).toHaveText(/^Risks, level 0/)

  // one adds what one learnt, and it stands there too
  await keys.press('link', 'Library', page.getByRole('navigation', { name: 'Places' }))
  await keys.press('link', 'Experience', page.getByRole('navigation', { name: 'Parts of the library' }))
  await keys.press('button', /^Add experience/)
  const factor = page.getByRole('form', { name: 'New experience' })
  await keys.write('What it is', OWN, factor)
  await keys.write('Sort of initiative', 'Rolling out to many sites', factor)
  await keys.hit('Tab')
  await keys.write('What to do about it, or what to offer', 'Take their planner along.', factor)
  await keys.select(/The check it speaks to/, /^Risks/, factor)
  await keys.press('button', 'Add', factor)
  await expect(page.getByRole('region', { name: 'Your own' })).toContainText(OWN)
  await keys.press('link', 'Accounts', page.getByRole('navigation', { name: 'Places' }))
  await keys.press('row', /Kestrel Haulage/, page.getByRole('grid', { name: 'Accounts' }))
  await keys.press('link', 'Initiatives', tabs)
  await expect(help).toContainText(OWN)
  await expect(help).toContainText('Take their planner along.')
})
