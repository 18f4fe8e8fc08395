/** Reads from the source which words a file and everything it loads asks for, and with which words what loads later is loaded. */
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import { ROOT } from '../../../build/paths.ts'

export type Loaded = { readonly file: string; readonly namespaces: readonly string[] }

export type Reading = {
  /** The files of ours that load with it, and those it loads later as they are, by their path from the root. */
  readonly imports: readonly string[]
  readonly later: readonly string[]
  /** Those it loads together with their words: `withWords(() => import('./page.tsx'), ['people'])`. */
  readonly withWords: readonly Loaded[]
  readonly namespaces: readonly string[]
  /** Calls whose namespace cannot be read off: they would go unnoticed. */
  readonly unread: readonly string[]
}

/** A text as far as the source says it. */
function opening(text: ts.Node): string {
  if (ts.isStringLiteralLike(text)) return text.text
  return ts.isTemplateExpression(text) ? text.head.text : ''
}

/** The function that loads a page with its words, under the name of the router's own or made on the spot. */
const WITH_WORDS = /^(?:withWords|wordsWith\(\w+\))$/
const READING = /^(?:useTranslation|getFixedT)$/

/** What a source text loads and says. `path` is from the root, with `/`. */
export function readSource(path: string, text: string): Reading {
  const imports: string[] = []
  const later: string[] = []
  const withWords: Loaded[] = []
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
  const loadWithWords = (page: ts.Node, words: ts.Node, whole: ts.Node) => {
    const before = later.length
    visit(page)
    const files = later.splice(before)
    if (files.length === 0 || !ts.isArrayLiteralExpression(words)) unread.push(whole.getText())
    else withWords.push(...files.map((file) => ({ file, namespaces: words.elements.map(opening).sort() })))
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
      load(imports, node.moduleSpecifier)
    if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && !node.isTypeOnly)
      load(imports, node.moduleSpecifier)
    if (ts.isCallExpression(node)) {
      const [first, second] = node.arguments
      if (WITH_WORDS.test(node.expression.getText()) && first !== undefined && second !== undefined) {
        loadWithWords(first, second, node)
        return
      }
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
  return { imports, later, withWords, namespaces, unread }
}

const readings = new Map<string, Reading>()

function readingOf(path: string): Reading {
  const reading = readings.get(path) ?? readSource(path, readFileSync(posix.join(ROOT, path), 'utf8'))
  readings.set(path, reading)
  return reading
}

export type Reached = {
  readonly files: readonly string[]
  readonly withWords: readonly Loaded[]
  /** Which file asks for which words. */
  readonly asks: readonly { readonly file: string; readonly namespace: string }[]
  readonly unread: readonly string[]
}

/** Everything that loads with a file, and later too unless told otherwise; not what brings its own words. */
export function reachedFrom(entry: string, when: 'everLoaded' | 'atOnce' = 'everLoaded'): Reached {
  const files = new Set<string>()
  const take = (path: string): void => {
    if (files.has(path)) return
    files.add(path)
    const reading = readingOf(path)
    reading.imports.forEach(take)
    if (when === 'everLoaded') reading.later.forEach(take)
  }
  take(entry)
  const all = [...files].map(readingOf)
  return {
    files: [...files],
    withWords: all.flatMap((reading) => reading.withWords),
    asks: [...files].flatMap((file) =>
      [...new Set(readingOf(file).namespaces)].map((namespace) => ({ file, namespace })),
    ),
    unread: all.flatMap(({ unread }) => unread),
  }
}

/** Everything that is loaded with words of its own, from an entry on and from what that loads. */
export function loadedWithWords(entry: string): readonly Loaded[] {
  const found = [...reachedFrom(entry).withWords]
  const gone = new Set<string>()
  for (const { file } of found) {
    if (gone.has(file)) continue
    gone.add(file)
    found.push(...reachedFrom(file).withWords)
  }
  return found
}
