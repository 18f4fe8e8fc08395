/** A start on the journal of an older build: what is done is said while it lasts, all of it is there afterwards, and the next start reads nothing. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeVersion1 } from '../../bench/year/journal-version-1.ts'
import { sizeOf } from '../../bench/year/year.ts'
import { expect, test } from './support/test.ts'

test('the journal of an older build is read once, with progress on the page, and put in order', async ({
  makeDouble,
  folder,
}) => {
  const desktop = makeDouble('mine')
  // in 60 interviews there are 27 accounts
  const size = sizeOf(60)
  await writeVersion1(join(folder, 'mine', 'Soundings'), { edition: 'electron', size, megabytes: 60 })
  await desktop.start()
  const { page } = desktop
  await expect(page.getByRole('heading', { level: 1, name: /^Opening your data\./ })).toBeVisible()
  await expect(page.getByRole('progressbar', { name: 'Opening your data.' })).toBeVisible()
  if (process.env['SOUNDINGS_SHOTS'] !== undefined)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: join(process.env['SOUNDINGS_SHOTS'], `starting-${colorScheme}.png`) })
    }
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Accounts' })).toHaveAttribute(
    'aria-rowcount',
    String(size.accounts + 1),
  )

  const names = await readdir(join(desktop.dataFolder, 'journal'))
  expect(names.filter((name) => /^\d{8}\.jsonl$/.test(name))).toEqual(['00000000.jsonl'])
  await desktop.quit()
  await desktop.start()
  await expect(desktop.page.getByRole('navigation', { name: 'Places' })).toBeVisible()
  await desktop.go('/restore')
  await expect(desktop.page.getByText('Lines that cannot be read')).toBeVisible()
})
