/** Keeps the main process as small as promised: at most ten short files, which know nothing of the page and little of Electron. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../build/paths.ts'

const FILES = 10
const LINES = 300

type Import = { readonly from: string; readonly isTypeOnly: boolean }

/** Every module a file names: imports, re-exports, `import()` and `require()`. */
function importsOf(file: string): readonly Import[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(ROOT, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  )
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      found.push({
        from: node.moduleSpecifier.text,
        isTypeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      })
    if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    )
      found.push({ from: node.moduleSpecifier.text, isTypeOnly: node.isTypeOnly })
    if (ts.isCallExpression(node)) {
      const [argument] = node.arguments
      const loads =
        node.expression.kind === ts.SyntaxKind.ImportKeyword ||
        (ts.isIdentifier(node.expression) && node.expression.text === 'require')
      if (loads && argument !== undefined)
        found.push({ from: ts.isStringLiteral(argument) ? argument.text : '?', isTypeOnly: false })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The files of our own that are reached from one, itself among them. */
function reachedFrom(start: string): readonly string[] {
  const reached = [start]
  for (const file of reached)
    for (const { from } of importsOf(file)) {
      if (!from.startsWith('.')) continue
      const target = relative(ROOT, join(ROOT, dirname(file), from)).replaceAll('\\', '/')
      expect(existsSync(join(ROOT, target)), `${file} imports ${from}`).toBe(true)
      if (!reached.includes(target)) reached.push(target)
    }
  return reached
}

const reached = reachedFrom('electron/main.ts')
const main = reached.filter((file) => file.startsWith('electron/'))
const programs = [...main, 'electron/preload.ts']

describe('the main process', () => {
  it(`is at most ${FILES} files of its own`, () => {
    expect(main).toContain('electron/main.ts')
    expect(main.length, main.join('\n')).toBeGreaterThan(5)
    expect(main.length, main.join('\n')).toBeLessThanOrEqual(FILES)
  })

  it(`has no file over ${LINES} lines`, () => {
    const long = programs
      .map((file) => [file, readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length] as const)
      .filter(([, lines]) => lines > LINES)
    expect(long).toEqual([])
  })

  it('neither reaches nor names a module of the page', () => {
    expect(reached.filter((file) => !/^(electron|shared)\//.test(file))).toEqual([])
    for (const file of programs)
      expect(readFileSync(join(ROOT, file), 'utf8'), file).not.toMatch(/renderer\/|\breact\b|dexie/i)
  })

  it('loads Electron from its two entries alone, so that all the rest runs in plain Node', () => {
    const loading = programs.filter((file) =>
      importsOf(file).some(({ from, isTypeOnly }) => from === 'electron' && !isTypeOnly),
    )
    expect(loading.sort()).toEqual(['electron/main.ts', 'electron/preload.ts'])
  })

  it('loads nothing by a name that is made up while it runs', () => {
    for (const file of programs)
      expect(
        importsOf(file).map(({ from }) => from),
        file,
      ).not.toContain('?')
  })

  it('leans on one library, for spelling', () => {
    const libraries = new Set(
      main.flatMap((file) =>
        importsOf(file)
          .map(({ from }) => from)
          .filter((from) => !/^(\.|node:)/.test(from)),
      ),
    )
    expect([...libraries].sort()).toEqual(['electron', 'nspell'])
  })

  it('opens no connection: no module of Node that could is loaded', () => {
    const networks =
      /^node:(http|https|http2|net|tls|dgram|dns|inspector|child_process|cluster|worker_threads)/
    for (const file of reached)
      expect(
        importsOf(file).filter(({ from }) => networks.test(from)),
        file,
      ).toEqual([])
  })
})
