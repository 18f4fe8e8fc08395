/** Plants in every part of a small tree what its environment does not have, and checks that the types know: no part leans on another's world. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, toolScript } from '../../build/paths.ts'
import { runNode } from '../../build/run.ts'

/** By file: what is not there, and how the compiler calls it. */
const FOREIGN: readonly (readonly [file: string, text: string, says: string])[] = [
  ['shared/asks-page.ts', 'export const a = document.title', "Cannot find name 'document'"],
  ['shared/asks-node.ts', 'export const a = process.argv', "Cannot find name 'process'"],
  ['shared/asks-timer.ts', 'export const a = setTimeout', "Cannot find name 'setTimeout'"],
  ['shared/asks-log.ts', 'export const a = console', "Cannot find name 'console'"],
  ['electron/asks-page.ts', 'export const a = document.title', "Cannot find name 'document'"],
  ['electron/asks-bundler.ts', 'export const a = import.meta.env.DEV', "Property 'env' does not exist"],
  ['electron/asks-react.tsx', 'export const a = <hr />', "unless the '--jsx' flag"],
  ['renderer/asks-node.ts', 'export const a = process.argv', "Cannot find name 'process'"],
  ['renderer/asks-buffer.ts', "export const a = Buffer.from('b')", "Cannot find name 'Buffer'"],
  [
    'test/asks-worker.ts',
    'export const a = (b: WorkerGlobalScope): string => b.location.href',
    "Cannot find name 'WorkerGlobalScope'",
  ],
  [
    'shared/loose.ts',
    'export const a = (b: string[]): string => b[0]',
    "undefined' is not assignable to type 'string'",
  ],
  ['electron/loose.ts', 'export function a(b: boolean): number | undefined { if (b) return 1 }', 'TS7030'],
  ['renderer/loose.ts', "import { b } from './types.ts'\nexport const a: b = 1", 'TS1484'],
  ['test/loose.ts', 'export const a = (b) => b', "implicitly has an 'any' type"],
]

/** What each part does have. */
const AT_HOME: Readonly<Record<string, string>> = {
  'shared/at-home.ts': 'export const a: readonly number[] = [1].toSorted()',
  'electron/at-home.ts':
    "import { a } from '../shared/at-home.ts'\nexport const b = [a, process.argv, setTimeout]",
  'renderer/at-home.tsx':
    "import { a } from '../shared/at-home.ts'\nexport const b = <hr id={document.title + String(a) + String(import.meta.env.DEV)} />\nexport const c = (a: WorkerGlobalScope): string => a.location.href",
  'renderer/types.ts': 'export type b = number',
  'test/at-home.tsx':
    "import { b } from '../electron/at-home.ts'\nimport { c } from '../renderer/at-home.tsx'\nexport const d = [b, c, document.title, process.argv, <hr />]",
}

let tree = ''
let said: readonly string[] = []

beforeAll(async () => {
  tree = mkdtempSync(join(tmpdir(), 'soundings-types-'))
  mkdirSync(join(tree, 'build'))
  for (const name of readdirSync(join(ROOT, 'build')).filter((each) => /^tsconfig\.\w+\.json$/.test(each)))
    cpSync(join(ROOT, 'build', name), join(tree, 'build', name))
  cpSync(join(ROOT, 'package.json'), join(tree, 'package.json'))
  // not the folder as a whole: what is built is kept in one of its own
  mkdirSync(join(tree, 'node_modules'))
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((each) => !each.startsWith('.')))
    symlinkSync(join(ROOT, 'node_modules', name), join(tree, 'node_modules', name), 'junction')
  const foreign = FOREIGN.map(([file, text]) => [file, text] as const)
  for (const [file, text] of [...foreign, ...Object.entries(AT_HOME)]) {
    mkdirSync(dirname(join(tree, file)), { recursive: true })
    writeFileSync(join(tree, file), `${text}\n`)
  }
  const { output } = await runNode(
    toolScript('typescript-7', 'tsc'),
    ['--build', '--pretty', 'false', 'build/tsconfig.test.json'],
    { cwd: tree },
  )
  said = output.replaceAll('\\', '/').split('\n')
}, 120_000)

afterAll(() => {
  rmSync(tree, { recursive: true, force: true })
})

describe('the types', () => {
  it.each(FOREIGN)('know what is foreign to %s', (file, _text, says) => {
    expect(said.filter((line) => line.startsWith(`${file}(`)).join('\n')).toContain(says)
  })

  it.each(Object.keys(AT_HOME))('know what %s has', (file) => {
    expect(said.filter((line) => line.startsWith(`${file}(`))).toEqual([])
  })
})
