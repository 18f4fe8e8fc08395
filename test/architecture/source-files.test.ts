/** Holds every source file to the habits of the house that no linter knows. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../build/paths.ts'

const files = ['electron', 'renderer', 'shared', 'build', 'test']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      `${folder}/${name}`.replaceAll('\\', '/'),
    ),
  )
  .filter((name) => /\.(?:ts|tsx|mjs|css)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') }))

const names = (those: readonly { readonly name: string }[]): readonly string[] =>
  those.map((file) => file.name)

describe('every source file', () => {
  it('opens with a sentence that says what it is for', () => {
    // the styles of a component stand beside it under its name
    const opening = files.filter((file) => !file.name.endsWith('.module.css'))
    expect(names(opening.filter((file) => !/^(?:\/\*|\/\/)/.test(file.text)))).toEqual([])
  })

  it('is named in kebab-case after what it holds, and none is a barrel', () => {
    expect(names(files.filter((file) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(basename(file.name))))).toEqual(
      [],
    )
    expect(names(files.filter((file) => /^index\.tsx?$/.test(basename(file.name))))).toEqual([])
  })

  it('leaves nothing for later and goes round no type', () => {
    const mine = 'test/architecture/source-files.test.ts'
    const signs = /\b(?:TODO|FIXME|XXX|HACK)\b|@ts-(?:ignore|expect-error|nocheck)|as unknown as/
    expect(names(files.filter((file) => file.name !== mine && signs.test(file.text)))).toEqual([])
  })

  it('runs every test there is', () => {
    const focused = /\b(?:it|test|describe)\.(?:only|skip|todo|fixme)\b/
    expect(
      names(
        files.filter(
          (file) =>
            file.name.startsWith('test/') && focused.test(file.text) && !file.name.includes('source-files'),
        ),
      ),
    ).toEqual([])
  })

  it('lays the page out by reading direction, so that it can be mirrored', () => {
    const physical =
      /(?:^|[;{\s])(?:(?:margin|padding|border)-(?:left|right)|left|right|float|(?:min-|max-)?(?:width|height)-(?:left|right))\s*:|text-align\s*:\s*(?:left|right)/m
    expect(names(files.filter((file) => file.name.endsWith('.css') && physical.test(file.text)))).toEqual([])
  })
})
