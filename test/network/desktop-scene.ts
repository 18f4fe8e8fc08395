/** The desktop program under the double of its runtime, watched while everything is tried from its window. */
import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAccount, startInterview, untilSaved } from '../e2e/desktop/support/acts.ts'
import { createDouble } from '../e2e/desktop/support/double.ts'
import { watch, workerOfApp, type Scene } from './scenes.ts'
import { tryEverything } from './try-paths.ts'

const MISSPELT =
  'Thier managment beleives teh licences wer neccessary, but nobdy untherstood wat tey wer forr. '

/**
 * The window stays as it is: the program lets nothing lead it elsewhere, so it is never loaded anew. What Chromium sends on
 * its own account is not shown here, because the double starts it by Playwright's launcher, which quiets it as well.
 */
export function watchDesktop(): Promise<Scene> {
  return watch(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'soundings-network-desktop-'))
    const home = join(folder, 'home')
    await mkdir(home)
    const desktop = createDouble(join(folder, 'data'), home)
    await desktop.start()
    const { page } = desktop
    await createAccount(page, 'Halden Freight')
    await startInterview(page)
    await page.keyboard.type(MISSPELT, { delay: 25 })
    await untilSaved(page)
    const tried = await tryEverything({
      fresh: () => Promise.resolve(page),
      pages: 1,
      ...workerOfApp(),
    })
    await desktop.kill()
    return tried
  })
}
