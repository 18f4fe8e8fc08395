/** Holds the closing of the window to what it waits for, over the real data layer: text, transaction, journal. */
import { describe, expect, it } from 'vitest'
import { storeEverything } from '../../../renderer/app/store-everything.ts'
import type { OpenedData } from '../../../renderer/data/start-up.ts'
import { journalled } from '../data/journalled.ts'
import { bodyEdit, draft, noteEdit, profile, toType, value, withAccount } from '../data/open.ts'

/** Runs out only by hand. */
function close(opened: OpenedData, later: (run: () => void) => void = () => undefined) {
  return storeEverything({ ...opened, later })
}

describe('storeEverything', () => {
  it('stores what is held and says that nothing is lost', async () => {
    const mine = profile()
    const opened = await withAccount(mine)
    value(await opened.data.commit(draft(noteEdit('start'))))
    opened.leaving.join(async () => (await opened.data.type(toType(bodyEdit('start, and the end')))).ok)
    opened.data.markWaiting()
    expect(await close(opened)).toBe(null)
    expect(journalled(mine.host).some(({ text }) => text.includes('start, and the end'))).toBe(true)
  })

  it('says that the journal lacks something, tries it once more, and is content once it took it', async () => {
    const mine = profile()
    const opened = await withAccount(mine)
    mine.host.failWrites = { type: 'diskFull', code: 'ENOSPC' }
    await opened.data.commit(draft(noteEdit('only here')))
    expect(await close(opened)).toBe('journal')
    mine.host.failWrites = null
    expect(await close(opened)).toBe(null)
    expect(journalled(mine.host).some(({ text }) => text.includes('only here'))).toBe(true)
  })

  it('says that text is lost where whoever holds it cannot store it', async () => {
    const opened = await withAccount(profile())
    opened.leaving.join(() => Promise.resolve(false))
    expect(await close(opened)).toBe('text')
  })

  it('has patience, but not for ever', async () => {
    const opened = await withAccount(profile())
    opened.leaving.join(() => new Promise(() => undefined))
    const later: (() => void)[] = []
    const closing = close(opened, (run) => later.push(run))
    later.forEach((run) => {
      run()
    })
    expect(await closing).toBe('slow')
  })
})
