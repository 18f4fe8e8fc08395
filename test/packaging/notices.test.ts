/** The text of the licences: whoever we lean on stands in it, with what their licence asks to be handed on. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noticesText, readNotices } from '../../build/notices.ts'
import { ROOT } from '../../build/paths.ts'
import { z } from '../../shared/zod.ts'

const notices = readNotices()
const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')))

describe('the notices', () => {
  it('name every package that ships, in its version', () => {
    const named = new Map(notices.map(({ name, version }) => [name, version]))
    expect(Object.entries(dependencies).filter(([name, version]) => named.get(name) !== version)).toEqual([])
    // and what those lean on
    expect([...named.keys()]).toEqual(expect.arrayContaining(['scheduler', '@lezer/common', 'micromark']))
  })

  it('carry the text of the licence of each of them, fonts included', () => {
    const without = notices.filter(({ text }) => text === '').map(({ name }) => name)
    expect(without.filter((name) => name in dependencies)).toEqual([])
    const fonts = notices.filter(({ name }) => name.startsWith('@fontsource'))
    expect(fonts.length).toBeGreaterThanOrEqual(3)
    for (const { text } of fonts) expect(text).toContain('SIL OPEN FONT LICENSE')
    expect(notices.find(({ name }) => name === 'react')?.text).toContain('Permission is hereby granted')
  })

  it('name nothing that only developers have', () => {
    const names = notices.map(({ name }) => name)
    for (const name of ['vite', 'electron-builder', 'typescript', '@types/react'])
      expect(names).not.toContain(name)
  })
})

describe('their text', () => {
  it('writes what several share once, under all their names in order', () => {
    const text = noticesText([
      { name: 'b', version: '2.0.0', licence: 'MIT', text: 'the same words' },
      { name: 'c', version: '1.0.0', licence: 'ISC', text: '' },
      { name: 'a', version: '1.0.0', licence: 'MIT', text: 'the same words' },
      { name: 'a', version: '1.0.0', licence: 'MIT', text: 'the same words' },
    ])
    const parts = text.split(/^=+$/m).map((part) => part.trim())
    expect(parts.slice(1)).toEqual([
      'a 1.0.0 (MIT)\nb 2.0.0 (MIT)\n\nthe same words',
      'c 1.0.0 (ISC)\n\nLicence: ISC. The package ships no text of it.',
    ])
  })
})
