/**
 * Twenty lost databases: something new is written, the program ends well or by a kill, the database comes to harm, and after
 * the next start nothing is missing of what was shown as saved. Two histories that grow, each with every harm once.
 */
import { cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pressToEnd } from './support/acts.ts'
import type { Desktop } from './support/desktop.ts'
import { databaseOf, HARMS } from './support/lost-database.ts'
import { expectSilentLog, typeUntilSaved, whatIsMissing } from './support/shown.ts'
import { expect, test } from './support/test.ts'
import { ACTS, addAccount, beginHistory, LARGE_IMPORT, type History } from './support/writes.ts'

/** What has harmed may keep the database from opening; the window then offers the one way on. */
async function startAndSetAside(desktop: Desktop): Promise<boolean> {
  await desktop.start()
  const { page } = desktop
  const setAside = page.getByRole('button', { name: 'Set the database aside and restore from the journal' })
  await expect(page.getByRole('navigation', { name: 'Places' }).or(setAside).first()).toBeVisible()
  if (!(await setAside.isVisible())) return false
  await pressToEnd(desktop, setAside)
  await expect(desktop.page.getByRole('navigation', { name: 'Places' })).toBeVisible()
  return true
}

/** Ends it well, or kills it: while somebody types on, where an interview is open. */
async function end(history: History, kills: boolean): Promise<void> {
  const { desktop, random, shown } = history
  if (!kills) {
    expect(await desktop.quit()).toBe(0)
    return
  }
  const place = new URL(desktop.page.url()).hash.slice(1)
  if (place.startsWith('/live/'))
    shown.set(place, await typeUntilSaved(desktop.page, ` ${random.write(12)}`, 30))
  await desktop.kill()
}

for (const seed of [20_261_122, 4]) {
  test(`nothing shown as saved is missing after ten lost databases, seed ${seed}`, async ({
    makeDesktop,
    folder,
  }) => {
    const desktop = makeDesktop('mine')
    const history = beginHistory(desktop, folder, seed)
    const { random, shown } = history
    await desktop.start()
    await addAccount(history)
    await end(history, false)
    let older = join(folder, 'copy')
    await cp(await databaseOf(desktop), older, { recursive: true })
    await desktop.start()

    const acts = [...random.shuffle(ACTS), ...random.shuffle(ACTS)]
    const lost: string[] = []
    let aside = 0
    let whole = 0
    // what needs much comes last, because what is imported for it stays
    const harms = random.shuffle(HARMS).sort((a, b) => Number(a.needsMuch) - Number(b.needsMuch))
    const firstLarge = harms.findIndex(({ needsMuch }) => needsMuch)
    for (const [round, harm] of harms.entries()) {
      const act = round === firstLarge ? LARGE_IMPORT : acts[round]
      if (act === undefined) throw new Error('Fewer acts than harms')
      const kills = random.below(2) === 0
      await act.does(history)
      await end(history, kills)
      const database = await databaseOf(desktop)
      const copy = join(folder, `copy-${round}`)
      await cp(database, copy, { recursive: true })
      await harm.apply(database, random, older)
      // of two rounds before, from the third on
      if (round % 2 === 0) older = copy

      const setAside = await startAndSetAside(desktop)
      if (setAside) aside += 1
      const missing = await whatIsMissing(desktop, shown)
      const how = `${act.name}, ${kills ? 'killed' : 'quit'}, ${harm.name}${setAside ? ', set aside' : ''}`
      whole += missing.length === 0 ? 1 : 0
      console.log(
        `${seed}.${round + 1} ${missing.length === 0 ? 'whole' : 'LOST'}: ${how} (${shown.size} places)`,
      )
      missing.forEach((place) => console.log(place))
      lost.push(...missing.map((place) => `${how}: ${place}`))
    }
    console.log(`Lost databases, seed ${seed}: ${whole} of ${HARMS.length} whole`)
    expect(lost).toEqual([])
    expect(whole).toBe(HARMS.length)
    // nothing of what did not open was thrown away
    const kept = (await readdir(desktop.dataFolder)).filter((name) => name.startsWith('profile-aside-'))
    expect(kept).toHaveLength(aside)
    await expectSilentLog(desktop, random.words)
  })
}
