/** Plants one violation of every lint rule in a small tree and checks that each is reported, so that silence means order. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, toolScript } from '../../build/paths.ts'
import { runNode } from '../../build/run.ts'
import { z } from '../../shared/zod.ts'
import {
  IN_EXACT,
  IN_PAGES,
  IN_SCRIPTS,
  IN_SHARED,
  IN_SOURCES,
  IN_TESTS,
  IN_TYPESCRIPT,
  ORDERLY,
  UNREADABLE,
} from './lint-plants.ts'

type Planted = { readonly rule: string; readonly file: string; readonly text: string }

/** Each plant in a file of its own, named after its rule. */
function plant(plants: typeof IN_SCRIPTS, folder: string, ending: string): readonly Planted[] {
  return Object.entries(plants).flatMap(([rule, texts]) =>
    (typeof texts === 'string' ? [texts] : texts).map((text, index) => ({
      rule,
      file: `${folder}/${rule.replace('/', '-')}-${String(index + 1)}.${ending}`,
      text,
    })),
  )
}

const planted = [
  ...plant(IN_SCRIPTS, 'build/planted', 'mjs'),
  ...plant(IN_TYPESCRIPT, 'electron/planted', 'ts'),
  ...plant(IN_PAGES, 'renderer/app/planted', 'tsx'),
  ...['shared/domain', 'shared/scoring', 'electron/host', 'renderer/features', 'renderer/data'].flatMap(
    (folder) => plant(IN_SOURCES, `${folder}/planted`, 'ts'),
  ),
  ...plant(IN_SOURCES, 'renderer/ui/planted', 'tsx'),
  ...['shared/domain', 'shared/changes', 'shared/scoring'].flatMap((folder) =>
    plant(IN_SHARED, `${folder}/planted`, 'ts'),
  ),
  ...['shared/changes', 'shared/scoring'].flatMap((folder) => plant(IN_EXACT, `${folder}/planted`, 'ts')),
  ...plant(IN_TESTS, 'test/planted', 'ts'),
]
/** Silences what is not there. */
const IDLE = ['build/planted/idle.mjs', '// oxlint-disable-next-line no-debugger\nconsole.log(1)\n'] as const
const unreadable = plant(UNREADABLE, 'build/planted', 'mjs')

const configured = z.object({
  rules: z.record(z.string(), z.unknown()),
  overrides: z.array(z.object({ rules: z.record(z.string(), z.unknown()) })),
})
/** `eslint(no-var)` is called `no-var` in the configuration, `typescript(no-namespace)` is `typescript/no-namespace`. */
function configuredName(code: string): string {
  const [, plugin = '', name = ''] = /^([^(]+)\((.+)\)$/.exec(code) ?? []
  if (plugin === 'eslint') return name
  return `${plugin === 'react-hooks' ? 'react' : plugin}/${name}`
}

/** A file that cannot be read is reported without a code. */
const reported = z.object({
  diagnostics: z.array(z.object({ filename: z.string(), code: z.string().default('') })),
})

let tree = ''
let found: readonly { readonly file: string; readonly rule: string }[] = []

beforeAll(async () => {
  tree = mkdtempSync(join(tmpdir(), 'soundings-lint-'))
  for (const file of ['package.json', '.oxlintrc.json', 'tsconfig.json'])
    cpSync(join(ROOT, file), join(tree, file))
  cpSync(join(ROOT, 'build'), join(tree, 'build'), {
    recursive: true,
    filter: (from) => from === join(ROOT, 'build') || /(?:tsconfig\.\w+\.json|lint-rules\.mjs)$/.test(from),
  })
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'junction')
  const files = [...planted, ...unreadable].map(({ file, text }) => [file, `${text}\n`] as const)
  for (const [file, text] of [...files, IDLE, ...Object.entries(ORDERLY)]) {
    mkdirSync(dirname(join(tree, file)), { recursive: true })
    writeFileSync(join(tree, file), text)
  }
  const folders = ['build', 'electron', 'renderer', 'shared', 'test']
  const { output } = await runNode(toolScript('oxlint'), ['--format=json', ...folders], { cwd: tree })
  found = reported.parse(JSON.parse(output)).diagnostics.map(({ filename, code }) => ({
    file: filename.replaceAll('\\', '/'),
    rule: configuredName(code),
  }))
}, 120_000)

afterAll(() => {
  rmSync(tree, { recursive: true, force: true })
})

const rulesIn = (file: string): readonly string[] =>
  found.filter((each) => each.file === file).map(({ rule }) => rule)

describe('lint', () => {
  it('has a planted violation for every rule', () => {
    const { rules, overrides } = configured.parse(
      JSON.parse(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')),
    )
    const names = [rules, ...overrides.map((each) => each.rules)].flatMap((each) => Object.keys(each))
    expect([...new Set(planted.map(({ rule }) => rule))].sort()).toEqual([...new Set(names)].sort())
  })

  it.each(planted)('reports $rule: $file', ({ rule, file }) => {
    expect(rulesIn(file)).toContain(rule)
  })

  it.each(unreadable)('fails of what cannot be read: $rule', ({ file }) => {
    expect(rulesIn(file)).not.toEqual([])
  })

  it('fails of a comment that silences nothing', () => {
    expect(rulesIn(IDLE[0])).not.toEqual([])
  })

  it.each(Object.keys(ORDERLY))('says nothing about %s, which is in order', (file) => {
    expect(rulesIn(file)).toEqual([])
  })
})
