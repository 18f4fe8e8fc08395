/** Keeps the double of Electron's runtime small enough to be judged: what stands in for a runtime must be read whole. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../build/paths.ts'

const FOLDER = join(ROOT, 'test', 'electron-double')
const LINES = 400

describe("the double of Electron's runtime", () => {
  it(`has at most ${LINES} lines in all its files together`, () => {
    const scripts = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
      (name) => !name.endsWith('.md'),
    )
    expect(scripts).toContain('electron.mjs')
    const lines = scripts.map((name) => readFileSync(join(FOLDER, name), 'utf8').trimEnd().split('\n').length)
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(LINES)
  })

  it('says what it does not prove', () => {
    expect(readFileSync(join(FOLDER, 'README.md'), 'utf8')).toContain('## What it does not prove')
  })
})
