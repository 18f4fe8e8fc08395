/** Holds the mark of rest to what it says: from when it stands until something is asked for, nothing of the page changes. */
import { expect, test } from '../support/app.ts'
import { goTo, page, untilSettled } from '../support/page.ts'

const TABS = [
  'picture',
  'evidence',
  'people?view=map',
  'interviews',
  'value-path',
  'initiatives',
  'history',
] as const

const root = document.documentElement
const MARK = 'data-settled'

/**
 * Every change of the page's main part that came while the mark stood. React may draw and set the mark in one go, so it is
 * the order of the changes that counts, and not what stands when they are told.
 */
function watchRest(): { readonly changes: readonly string[]; readonly stop: () => void } {
  const changes: string[] = []
  let isMarked = root.hasAttribute(MARK)
  const observer = new MutationObserver((seen) => {
    const marks = seen.filter(({ type }) => type === 'attributes')
    for (const record of seen) {
      const { type, target } = record
      if (type === 'attributes') {
        // what stood before the next change of the mark is what this one left
        const next = marks[marks.indexOf(record) + 1]
        isMarked = next === undefined ? root.hasAttribute(MARK) : next.oldValue !== null
        continue
      }
      const element = target instanceof Element ? target : target.parentElement
      if (isMarked && element?.closest('main') != null)
        changes.push(`${location.hash}: ${type} of ${element.outerHTML.slice(0, 200)}`)
    }
  })
  observer.observe(root, {
    attributeFilter: [MARK],
    attributeOldValue: true,
    childList: true,
    subtree: true,
    characterData: true,
  })
  return {
    changes,
    stop: () => {
      observer.disconnect()
    },
  }
}

test('a page that is at rest stays as it is, whatever was on its way to it', async ({ sampled }) => {
  const { account } = sampled
  const { changes, stop } = watchRest()
  for (const tab of TABS) {
    await goTo(`/accounts/${account}/${tab}`)
    // at once, without waiting for anything
    expect(page.getByRole('main').element().textContent, tab).not.toMatch(/working out/)
  }
  await goTo('/accounts')
  expect(changes).toEqual([])
  stop()
})

test('what is written is under way until the page shows it', async ({ sampled }) => {
  const { account } = sampled
  await goTo(`/accounts/${account}/picture`)
  const { data } = sampled.opened()
  // as another window writes: nobody in this one asks for it
  const edits = [{ record: account, kind: 'account', set: { name: 'Halden Haulage' } }] as const
  const written = await data.commit({ account, edits })
  expect(written.ok).toBe(true)
  await untilSettled()
  expect(page.getByRole('heading', { level: 1 }).element().textContent).toBe('Halden Haulage')
})
