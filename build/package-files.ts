/** Writes what goes into the package beside the two builds: a manifest with only what a run needs, and the licences. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from '../shared/zod.ts'
import { noticesText, readNotices } from './notices.ts'
import { PACKAGE_FILES, ROOT } from './paths.ts'

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  main: z.string(),
})

/** Without scripts, dependencies and engines: nothing is installed from it. */
function packagedManifest(): Readonly<Record<string, string>> {
  const source = manifest.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')))
  return {
    name: source.name,
    productName: 'Soundings',
    version: source.version,
    description: source.description,
    license: source.license,
    type: 'module',
    main: source.main,
    // tells a Linux desktop which of its entries an open window belongs to
    desktopName: 'soundings.desktop',
  }
}

export function writePackageFiles(): void {
  rmSync(PACKAGE_FILES, { recursive: true, force: true })
  mkdirSync(PACKAGE_FILES, { recursive: true })
  const place = (name: string) => join(PACKAGE_FILES, name)
  writeFileSync(place('package.json'), `${JSON.stringify(packagedManifest(), null, 2)}\n`)
  copyFileSync(join(ROOT, 'LICENSE'), place('LICENSE.txt'))
  writeFileSync(place('THIRD-PARTY-NOTICES.txt'), noticesText(readNotices()))
}
