/** Reads from the source which words a file and everything it loads asks for, and which words each page is loaded with. */
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import { ROOT } from '../../../build/paths.ts'

export type Reading = {
  /** The files of ours that load with it, and those it loads later, by their path from the root. */
  readonly imports: readonly string[]
  readonly later: readonly string[]
  readonly namespaces: readonly string[]
  /** Calls whose namespace cannot be read off: they would go unnoticed. */
  readonly unread: readonly string[]
}

/** A text as far as the source says it. */
function opening(text: ts.Node): string {
  if (ts.isStringLiteralLike(text)) return text.text
  return ts.isTemplateExpression(text) ? text.head.text : ''
}

const READING = /^(?:useTranslation|getFixedT)$/

/** What a source text loads and says. `path` is from the root, with `/`. */
export function readSource(path: string, text: string): Reading {
  const imports: string[] = []
  const later: string[] = []
  const namespaces: string[] = []
  const unread: string[] = []
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
  const load = (into: string[], specifier: ts.Node) => {
    if (!ts.isStringLiteral(specifier)) unread.push(specifier.getText())
    else if (/^\..*\.tsx?$/.test(specifier.text)) into.push(posix.join(posix.dirname(path), specifier.text))
  }
  const say = (namespace: ts.Node, whole: ts.Node) => {
    if (ts.isArrayLiteralExpression(namespace)) namespace.elements.forEach((each) => say(each, whole))
    else if (ts.isStringLiteral(namespace)) namespaces.push(namespace.text)
    else unread.push(whole.getText())
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
      load(imports, node.moduleSpecifier)
    if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && !node.isTypeOnly)
      load(imports, node.moduleSpecifier)
    if (ts.isCallExpression(node)) {
      const [first, second] = node.arguments
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword && first !== undefined) load(later, first)
      const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression
      if (READING.test(called.getText())) {
        // the hook names its words first, the function made apart from a component after the language
        const named = called.getText() === 'useTranslation' ? first : second
        if (named !== undefined) say(named, node)
        else if (called.getText() !== 'useTranslation') unread.push(node.getText())
      }
      // the namespace before a key: t('documentation:formulas')
      const asks = ts.isIdentifier(node.expression) || called.getText() === 't'
      const [, prefix] = /^([a-zA-Z]+):\S/.exec(first === undefined ? '' : opening(first)) ?? []
      if (asks && prefix !== undefined) namespaces.push(prefix)
    }
    // t(key, { ns: 'instruments' })
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'ns') say(node.initializer, node)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { imports, later, namespaces, unread }
}

const readings = new Map<string, Reading>()

function readingOf(path: string): Reading {
  const reading = readings.get(path) ?? readSource(path, readFileSync(posix.join(ROOT, path), 'utf8'))
  readings.set(path, reading)
  return reading
}

export type Reached = {
  readonly files: readonly string[]
  readonly namespaces: readonly string[]
  readonly unread: readonly string[]
}

/** Everything that loads with a file, and later too unless told otherwise. Files in `beyond` are not gone into. */
export function reachedFrom(
  entry: string,
  { beyond = [], later = true }: { readonly beyond?: readonly string[]; readonly later?: boolean } = {},
): Reached {
  const files = new Set<string>()
  const take = (path: string): void => {
    if (files.has(path) || beyond.includes(path)) return
    files.add(path)
    const reading = readingOf(path)
    reading.imports.forEach(take)
    if (later) reading.later.forEach(take)
  }
  take(entry)
  const all = [...files].map(readingOf)
  return {
    files: [...files],
    namespaces: [...new Set(all.flatMap(({ namespaces }) => namespaces))].sort(),
    unread: all.flatMap(({ unread }) => unread),
  }
}

export type PageWords = {
  readonly page: string
  /** What it is loaded with; null where it is loaded without a word. */
  readonly namespaces: readonly string[] | null
}

/** The pages that a router's source loads, each with its words. */
export function pagesIn(path: string, text: string): readonly PageWords[] {
  const pages: PageWords[] = []
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [page, words] = node.arguments
      const loaded = readSource(path, node.getText()).later
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword)
        pages.push(...loaded.map((each) => ({ page: each, namespaces: null })))
      if (node.expression.getText() === 'withWords' && page !== undefined && words !== undefined) {
        const named = ts.isArrayLiteralExpression(words) ? words.elements.map(opening).sort() : null
        pages.push(...loaded.map((each) => ({ page: each, namespaces: named })))
        return
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return pages
}

export function pagesOf(router: string): readonly PageWords[] {
  return pagesIn(router, readFileSync(posix.join(ROOT, router), 'utf8'))
}
