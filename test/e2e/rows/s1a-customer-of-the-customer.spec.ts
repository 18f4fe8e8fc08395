/** Row S1a by keys alone: somebody who "has no customers" is asked three probes, and whom they serve, decide for and rely on is known. */
import { expect } from '../support/app.ts'
import { test } from '../support/by-keyboard.ts'

test('S1a: three probes lead from no customers to whom she serves, what she decides and what she uses', async ({
  app,
  keys,
}) => {
  const { page } = app
  await keys.write('Name', 'Alder Mills')
  await keys.press('button', 'Create account')
  await keys.press('link', 'People', page.getByRole('navigation', { name: 'Pages of the account' }))
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'Nobody here yet. Add someone; a role will do.',
  )

  await keys.press('button', /^Add a person/)
  const form = page.getByRole('form', { name: 'Add a person' })
  await keys.write('Name', 'Rosa Lind', form)
  await keys.write('Role', 'Clerk', form)
  await keys.hit('Enter')
  await expect(form).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 2 })).toContainText(/sponsor.*decision maker/)

  await keys.press('button', 'Rosa Lind', page.getByRole('table', { name: 'The people who are there' }))
  const detail = page.getByRole('region', { name: 'Rosa Lind in detail' })
  await expect(detail).toContainText(
    'Not known yet: their part, whom they serve, what they decide, what they use',
  )

  await keys.press('button', 'Go through the three', detail)
  const serves = detail.getByRole('form', { name: /Whose desk does your work reach next/ })
  await keys.write('Who it reaches', 'The night shift planner', serves)
  await keys.write('What they do with and for them', 'Her lists say which lorries can leave.', serves)
  await keys.tick('radio', 'In the account', serves)
  await keys.press('button', 'Add and ask on', serves)
  await keys.press('button', 'Next question', serves)
  const decides = detail.getByRole('form', { name: /Which decisions wait for you/ })
  await keys.write('Decisions they make', 'Which lorry is held back when one is late.', decides)
  await keys.press('button', 'Keep, next question', decides)
  const uses = detail.getByRole('form', { name: /What do you look at before you decide/ })
  await keys.write('Information they use', 'The list of late orders, at six.', uses)
  await keys.write('What they may need later', 'A forecast for the next shift.', uses)
  await keys.press('button', 'Keep', uses)
  await expect(uses).toHaveCount(0)

  await keys.write('Before that', 'Switchboard', detail)
  await keys.hit('Tab')
  const probes = detail.getByRole('region', { name: 'Whom they serve, decide for and rely on' })
  await expect(probes).toContainText('Rosa Lind serves The night shift planner')
  await expect(probes).toContainText('Her lists say which lorries can leave.')
  await expect(probes).toContainText('Which lorry is held back when one is late.')
  await expect(probes).toContainText('The list of late orders, at six.')
  await expect(probes).toContainText('May need later: A forecast for the next shift.')
  await expect(detail).not.toContainText('Not known yet: their part, whom they serve')
  await keys.hit('Escape')
  await expect(detail).toHaveCount(0)

  // the map, and the same as a list
  const views = page.getByRole('navigation', { name: 'Shown as' })
  await keys.press('link', 'Map', views)
  const map = page.getByRole('listbox', { name: 'Map of people' })
  await keys.reach('option', /^Rosa Lind, Clerk.*serves The night shift planner/, map)
  await keys.press('button', 'The same in words')
  await expect(page.getByRole('region', { name: 'The same in words' })).toContainText(
    'Rosa Lind, Clerk, support not known; serves The night shift planner.',
  )
  await keys.press('link', 'List', views)
  const list = page.getByRole('list', { name: 'The people and how they stand to each other' })
  await expect(list).toContainText('Rosa Lind serves The night shift planner')
})
