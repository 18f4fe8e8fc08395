/** Holds the packages we lean on to their promises: pinned, permissive, explained, and fetched from nowhere in particular. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../build/paths.ts'
import { z } from '../../shared/zod.ts'

const versions = z.record(z.string(), z.string())
const manifest = z
  .object({ license: z.string(), dependencies: versions, devDependencies: versions })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')))

const lockText = readFileSync(join(ROOT, 'package-lock.json'), 'utf8')
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        license: z.string().optional(),
        dev: z.boolean().optional(),
        devOptional: z.boolean().optional(),
        optionalDependencies: versions.optional(),
      }),
    ),
  })
  .parse(JSON.parse(lockText))

/** May be used, changed and passed on by everyone, with a notice at most. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  // the word lists (SCOWL) name it so; their files were read: three clauses and the like
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
])

/** Where one of several may be chosen, one permissive choice will do; where several hold at once, all must be. */
function isPermissive(expression: string): boolean {
  const bare = expression.replaceAll(/[()]/g, '')
  return bare
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => PERMISSIVE.has(licence.trim())))
}

const installedManifest = z.object({
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
})

/** From the installed package; from the lock file where the package is for another platform. */
function licenceOf(place: string): string {
  const file = join(ROOT, place, 'package.json')
  const locked = lock.packages[place]?.license
  if (!existsSync(file)) return locked ?? 'not stated'
  const { license, licenses } = installedManifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  if (typeof license === 'string') return license
  return license?.type ?? licenses?.map((each) => each.type).join(' OR ') ?? 'not stated'
}

const shipped = Object.entries(lock.packages)
  .filter(([place, entry]) => place !== '' && entry.dev !== true && entry.devOptional !== true)
  .map(([place]) => place)

describe('the packages we lean on', () => {
  it('are pinned to exact versions', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    )
    expect(loose).toEqual([])
  })

  it('name no registry in the lock file, so that every registry will do', () => {
    expect(lockText).not.toMatch(
      /"resolved"|https?:\/\/(?!(?:[\w-]+\.)*(?:github\.com|opencollective\.com|tidelift\.com)\/)[^"]*\.tgz/,
    )
  })

  // A registry that lacks a binary for some platform leaves a lock file that `npm ci` refuses everywhere.
  it('are locked for every platform', () => {
    const places = Object.keys(lock.packages)
    const missing = Object.values(lock.packages)
      .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
      .filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)))
    expect(missing).toEqual([])
  })

  it('ship under permissive licences only', () => {
    expect(shipped.length).toBeGreaterThan(Object.keys(manifest.dependencies).length)
    const others = shipped
      .map((place) => `${place}: ${licenceOf(place)}`)
      .filter((line) => !isPermissive(line.split(': ')[1] ?? ''))
    expect(others).toEqual([])
    expect(manifest.license).toBe('MIT')
  })

  it("all stand in the README's table, with what they are for and what else there was", () => {
    const rows = readFileSync(join(ROOT, 'README.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('|'))
    const unexplained = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      (name) => !rows.some((row) => row.includes(`\`${name}\``)),
    )
    expect(unexplained).toEqual([])
  })
})
