/** The licences of everybody whose work goes into the package, as one text, read from the installed packages. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from '../shared/zod.ts'
import { ROOT } from './paths.ts'

const LICENCE_FILE = /^(?:licen[cs]e|copying|copyright|notice|ofl)/i

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
})

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.union([z.string(), z.object({ type: z.string() })]),
})

export type Notice = {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** What the package itself ships of licences and notices; empty where it ships none. */
  readonly text: string
}

/**
 * Every package that what ships may lean on, and what those lean on: the import rules let nothing else in. That is more than
 * the bundler keeps; one name too many does no harm, one too few would break a licence. Types leave nothing in a build.
 */
function shippedPlaces(): readonly string[] {
  const { packages } = lock.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')))
  return Object.entries(packages)
    .filter(([place, entry]) => place !== '' && entry.dev !== true && entry.devOptional !== true)
    .filter(([place]) => !place.includes('node_modules/@types/'))
    .filter(([place, entry]) => entry.optional !== true || existsSync(join(ROOT, place)))
    .map(([place]) => place)
}

function licenceText(folder: string): string {
  return readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name) && statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n')
}

export function readNotices(): readonly Notice[] {
  return shippedPlaces().map((place) => {
    const folder = join(ROOT, place)
    const { name, version, license } = manifest.parse(
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
    )
    const licence = typeof license === 'string' ? license : license.type
    return { name, version, licence, text: licenceText(folder) }
  })
}

const RULE = '='.repeat(78)
const OPENING = `Soundings contains the work of others. Their names and licences follow; packages under one and the
same text stand together. The licences of Electron and Chromium lie beside the program, in
LICENSE.electron.txt and LICENSES.chromium.html.`

/** One text for many packages is written once: most packages of a family share theirs. */
export function noticesText(notices: readonly Notice[]): string {
  const byText = new Map<string, Set<string>>()
  for (const { name, version, licence, text } of notices) {
    const key = text === '' ? `Licence: ${licence}. The package ships no text of it.` : text
    byText.set(key, (byText.get(key) ?? new Set()).add(`${name} ${version} (${licence})`))
  }
  const parts = [...byText].map(([text, names]) => `${RULE}\n${[...names].sort().join('\n')}\n\n${text}\n`)
  return `${OPENING}\n\n${parts.join('\n')}`
}
