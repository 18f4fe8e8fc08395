/** Row S1b by keys alone: a conversation planned, held, and read against its plan: what follows, who else says so, what it means. */
import { expect } from '../support/app.ts'
import { expectAccessible } from '../support/axe.ts'
import { test } from '../support/by-keyboard.ts'

const QUESTION = 'Do they avoid replacing existing technology?'
const KEEPS = 'They keep it, to be spared the expense and the upheaval'
const FOLLOWS = 'Bring the change programme to the next meeting.'

test('S1b: what each answer would make us do is written before, and read afterwards', async ({
  app,
  keys,
}) => {
  const { page } = app
  await keys.write('Name', 'Halden Rail')
  await keys.press('button', 'Create account')
  await expect(page.getByRole('heading', { level: 1, name: 'Halden Rail' })).toBeVisible()
  await keys.press('link', 'Interviews', page.getByRole('navigation', { name: 'Pages of the account' }))
  await expect(page.getByText('Nobody was asked yet. Start with change.')).toBeVisible()

  // before
  await keys.hit('n')
  const form = page.getByRole('region', { name: 'New interview' })
  await keys.write('Add someone', 'Amara Osei', form)
  await keys.press('button', 'Add', form)
  await expect(form.getByRole('checkbox', { name: 'Amara Osei' })).toBeChecked()
  await keys.write('Bail-out plan', 'Ask her to show us the depot.', form)
  await keys.select(/Plan a question/, /^Do they avoid replacing existing technology/, form)
  const planned = form.getByRole('group', { name: QUESTION })
  await expect(planned.getByRole('textbox').first()).toBeFocused()
  await keys.write(`If “${KEEPS}”: what you would do`, FOLLOWS, planned)
  await keys.write('Fallback', 'Let her tell how the last replacement went.', form)
  await keys.write('What you give back', 'The figures of three railways of her size.', form)
  await keys.press('button', 'Keep for later', form)
  const note = page.getByRole('article', { name: 'Reading' })
  await expect(note.getByRole('region', { name: 'Before you go' })).toContainText(FOLLOWS)

  // the plan may change until then
  await keys.press('button', 'Edit the plan', note)
  await keys.write(
    'If “They replace it as soon as something is better”: what you would do',
    'Offer the pilot.',
    note,
  )
  await keys.hit('Enter')
  await expect(note.getByRole('button', { name: 'Edit the plan' })).toBeFocused()
  await expect(note.getByRole('region', { name: 'Before you go' })).toContainText('Offer the pilot.')
  await keys.press('button', 'Start interview', note)

  // during: nothing of the plan shows until F9
  const text = page.getByRole('textbox', { name: 'Note' })
  await expect(text).toBeFocused()
  await keys.hit('F2')
  await keys.type('avoid replacing')
  await keys.hit('Enter')
  await expect(page.getByRole('heading', { name: /could be done better by something new/ })).toBeVisible()
  await keys.type('@Ose')
  await expect(page.getByRole('option', { name: /Amara Osei/ })).toBeVisible()
  await keys.hit('Enter')
  await keys.type('We keep what runs until it falls apart.')
  await keys.hit('Control+4')
  const said = page.getByRole('status').filter({ hasText: 'said, Osei.' })
  await expect(said).toContainText('You planned for this answer: F9.')
  await expect(page.getByText(FOLLOWS)).toHaveCount(0)
  await keys.hit('F9')
  const hand = page.getByRole('region', { name: 'Planned' })
  await expect(page.getByText('Ask her to show us the depot.')).toBeVisible()
  await expect(hand.getByText(FOLLOWS)).toBeVisible()
  await expect(hand.getByText('The figures of three railways of her size.')).toBeVisible()
  await expectAccessible(page)
  await keys.hit('F9')
  await expect(hand).toHaveCount(0)
  await keys.press('button', 'Leave')

  // after
  const outcome = page.getByRole('region', { name: 'What the plan said' })
  await expect(outcome).toContainText(QUESTION)
  await expect(outcome.getByText(`You would: ${FOLLOWS}`)).toBeVisible()
  await expect(outcome).not.toContainText('Offer the pilot.')
  await expect(page.getByRole('region', { name: 'Who else says so' })).toContainText(
    'One voice only: Osei. Ask a second.',
  )
  await expectAccessible(page)
  await keys.write('What does it mean?', 'She fears the upheaval more than the cost.')
  await keys.write('Title of the note', 'At the depot')
  await keys.hit('Enter')

  await expect(note.getByRole('heading', { name: 'At the depot' })).toBeVisible()
  await expect(note.getByRole('region', { name: 'What it means' })).toContainText(
    'She fears the upheaval more than the cost.',
  )
  await expect(note.getByRole('region', { name: 'What the plan said' })).toContainText(
    `You would: ${FOLLOWS}`,
  )
  await expect(note.getByRole('region', { name: 'What was planned' })).toContainText('Offer the pilot.')
  // what was planned is not rewritten once the note is finalised
  await expect(note.getByRole('button', { name: 'Edit the plan' })).toHaveCount(0)
})
