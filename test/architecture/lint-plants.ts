/** A violation of every lint rule we turn on, to be planted in a small tree: by the kind of file, and there by rule. */

/** What breaks a rule; where it forbids several things, each in a file of its own. */
type Plants = Readonly<Record<string, string | readonly string[]>>

/** Names that a scan of our own sources for them must not find here. */
const IGNORE = '@ts-' + 'ignore'

/** In a plain script. */
export const IN_SCRIPTS: Plants = {
  'constructor-super': 'export class A extends Object { constructor() {} }',
  'for-direction': 'for (let a = 0; a < 9; a--) console.log(a)',
  'getter-return': 'export const a = { get b() {} }',
  'no-async-promise-executor': 'export const a = new Promise(async (done) => { done(1) })',
  'no-case-declarations':
    'export function a(b) { switch (b) { case 1: let c = b\nreturn c\ndefault: return 2 } }',
  'no-class-assign': 'class A {}\nA = 1\nexport { A }',
  'no-compare-neg-zero': 'export const a = (b) => b === -0',
  'no-cond-assign': 'export function a(b) { if (b = 1) return b\nreturn 2 }',
  'no-const-assign': 'const a = 1\na = 2\nexport { a }',
  'no-constant-binary-expression': 'export const a = (b) => ({}) ?? b',
  'no-constant-condition': 'if (true) console.log(1)',
  'no-control-regex': String.raw`export const a = /\x1f/`,
  'no-debugger': 'debugger',
  'no-dupe-class-members': 'export class A { b() {} b() {} }',
  'no-dupe-else-if': 'export function a(b) { if (b) return 1\nelse if (b) return 2\nreturn 3 }',
  'no-dupe-keys': 'export const a = { b: 1, b: 2 }',
  'no-duplicate-case':
    'export function a(b) { switch (b) { case 1: return 1\ncase 1: return 2\ndefault: return 3 } }',
  'no-empty': 'export function a(b) { if (b) {} }',
  'no-empty-character-class': 'export const a = /^b[]/',
  'no-empty-pattern': 'export const a = ({}) => 1',
  'no-empty-static-block': 'export class A { static {} }',
  'no-ex-assign': 'try { console.log(1) } catch (a) { a = 1\nconsole.log(a) }',
  'no-extra-boolean-cast': 'export function a(b) { if (!!b) return 1\nreturn 2 }',
  'no-fallthrough': 'export function a(b) { switch (b) { case 1: console.log(1)\ncase 2: console.log(2) } }',
  'no-func-assign': 'function a() {}\na = 1\nexport { a }',
  'no-global-assign': 'Object = null',
  'no-import-assign': "import { env } from 'node:process'\nenv = 1",
  'no-invalid-regexp': "export const a = new RegExp('[')",
  'no-irregular-whitespace': 'export const a =\u00a01',
  'no-loss-of-precision': 'export const a = 5123000000000000000000000000001',
  'no-misleading-character-class': 'export const a = /^[👍]$/',
  'no-new-native-nonconstructor': "export const a = new Symbol('b')",
  'no-obj-calls': 'export const a = Math()',
  'no-prototype-builtins': "export const a = (b) => b.hasOwnProperty('c')",
  'no-redeclare': 'var a = 1\nvar a = 2\nexport { a }',
  'no-regex-spaces': 'export const a = /b   c/',
  'no-self-assign': 'export function a(b) { b = b\nreturn b }',
  'no-setter-return': 'export const a = { set b(c) { return c } }',
  'no-shadow-restricted-names': 'export function a(undefined) { return undefined }',
  'no-sparse-arrays': 'export const a = [1, , 2]',
  'no-this-before-super': 'export class A extends Object { constructor() { this.a = 1\nsuper() } }',
  'no-unassigned-vars': 'let a\nexport const b = () => a',
  'no-undef': 'export const a = nowhere',
  'no-unexpected-multiline': 'const a = (b) => b\nexport const c = a\n(1).d',
  'no-unreachable': 'export function a() { return 1\nconsole.log(2) }',
  'no-unsafe-finally': 'export function a() { try { return 1 } finally { return 2 } }',
  'no-unsafe-negation': 'export const a = (b, c) => !b in c',
  'no-unsafe-optional-chaining': 'export const a = (b) => (b?.c).d',
  'no-unused-labels': 'export function a() { b: { console.log(1) } }',
  'no-unused-private-class-members': 'export class A { #b = 1 }',
  'no-unused-vars': [
    'const a = 1',
    'export const a = (b) => 1',
    'try { console.log(1) } catch (a) { console.log(2) }',
  ],
  'no-useless-assignment': 'export function a() { let b = 1\nb = 2\nreturn b }',
  'no-useless-backreference': String.raw`export const a = /\1(b)/`,
  'no-useless-catch': 'export function a() { try { return 1 } catch (b) { throw b } }',
  'no-useless-escape': String.raw`export const a = '\d'`,
  'preserve-caught-error':
    "export function a() { try { return 1 } catch (b) { console.log(b)\nthrow new Error('c') } }",
  'require-yield': 'export function* a() { return 1 }',
  'use-isnan': 'export const a = (b) => b === NaN',
  'valid-typeof': "export const a = (b) => typeof b === 'strnig'",
  'typescript/no-floating-promises': 'Promise.resolve(1)',
}

/** What no module can say and still be read: no rule has to name it, lint fails of it. */
export const UNREADABLE: Plants = {
  'no-with': 'export function a(b) { with (b) { console.log(c) } }',
  'no-nonoctal-decimal-escape': String.raw`export const a = '\8'`,
  'no-delete-var': 'export function a(b) { delete b }',
  'no-dupe-args': 'export function a(b, b) { return b }',
  'no-octal': 'export const a = 071',
}

/** In TypeScript, with and without its types. */
export const IN_TYPESCRIPT: Plants = {
  'no-array-constructor': 'export const a: number[] = new Array(1, 2)',
  'no-restricted-exports': ['export default 1', 'const a = 1\nexport { a as default }'],
  'no-unused-expressions': 'export const a = 1\na + 1',
  'no-useless-constructor': 'export class A { constructor() {} }',
  'no-var': 'export var a = 1',
  'prefer-const': 'let a = 1\nexport { a }',
  'prefer-rest-params': 'export function a(): number { return arguments.length + Number(arguments[0]) }',
  'prefer-spread': 'export const a = (b: number[]): number => Math.max.apply(Math, b)',
  'typescript/await-thenable': 'export const a = async (): Promise<number> => await 1',
  'typescript/ban-ts-comment': `// ${IGNORE}\nexport const a = 1`,
  'typescript/no-array-delete': 'export const a = (b: number[]): void => { delete b[0] }',
  'typescript/no-base-to-string': 'export const a = (b: { c: 1 }): string => b.toString()',
  'typescript/no-deprecated': '/** @deprecated */\nconst a = 1\nexport const b = a',
  'typescript/no-duplicate-enum-values': 'export enum A { B = 1, C = 1 }',
  'typescript/no-duplicate-type-constituents': "export type A = 'b' | 'b'",
  'typescript/no-dynamic-delete':
    'export const a = (b: Record<string, number>, c: string): void => { delete b[c] }',
  'typescript/no-empty-object-type': 'export type A = {}',
  'typescript/no-explicit-any': 'export type A = any',
  'typescript/no-extra-non-null-assertion': 'export const a = (b: { c: number } | null): number => b!!.c',
  'typescript/no-extraneous-class': 'export class A { static b = 1 }',
  'typescript/no-floating-promises': [
    'Promise.resolve(1)',
    'export const a = async (): Promise<number> => 1\na()',
    'export const a = (b: Promise<number>): void => { b.then(() => 1) }',
  ],
  'typescript/no-for-in-array': 'export function a(b: number[]): void { for (const c in b) a([Number(c)]) }',
  'typescript/no-generated-empty-object-type': 'export type A = Pick<{ b: number }, never>',
  'typescript/no-implied-eval': "setTimeout('a()', 1)",
  'typescript/no-invalid-void-type': 'export type A = void | string',
  'typescript/no-meaningless-void-operator': 'export const a = (): void => {}\nvoid a()',
  'typescript/no-misused-new': 'export interface A { new (): A }',
  'typescript/no-misused-promises': [
    'export const a = (b: Promise<number>): number => (b ? 1 : 2)',
    'export const a = (b: number[]): void => { b.forEach(async (c) => { await Promise.resolve(c) }) }',
  ],
  'typescript/no-misused-spread': 'export const a = (b: Promise<number>): object => ({ ...b })',
  'typescript/no-mixed-enums': "export enum A { B = 1, C = 'c' }",
  'typescript/no-namespace': 'export namespace A { export const b = 1 }',
  'typescript/no-non-null-asserted-nullish-coalescing':
    'export const a = (b: { c: number | null }): number => b.c! ?? 1',
  'typescript/no-non-null-asserted-optional-chain': 'export const a = (b?: { c: number }): number => b?.c!',
  'typescript/no-non-null-assertion': 'export const a = (b: number | null): number => b!',
  'typescript/no-redundant-type-constituents': 'export type A = unknown | string',
  'typescript/no-require-imports': "import a = require('node:fs')\nexport const b = a",
  'typescript/no-this-alias': 'export class A { b(): A { const c = this\nreturn c } }',
  'typescript/no-unnecessary-boolean-literal-compare': 'export const a = (b: boolean): boolean => b === true',
  'typescript/no-unnecessary-condition': 'export const a = (b: string[]): number => (b ? 1 : 2)',
  'typescript/no-unnecessary-template-expression': "export const a = `${'b'}`",
  'typescript/no-unnecessary-type-arguments':
    'const a = <T = number>(b: T[]): T[] => b\nexport const c = a<number>([])',
  'typescript/no-unnecessary-type-assertion': 'export const a = (b: number): number => b as number',
  'typescript/no-unnecessary-type-constraint':
    'export const a = <T extends unknown>(b: T[], c: T[]): T[] => [...b, ...c]',
  'typescript/no-unnecessary-type-conversion': 'export const a = (b: string): string => String(b)',
  'typescript/no-unnecessary-type-parameters': 'export function a<T>(b: T): void { console.log(b) }',
  'typescript/no-unsafe-argument': 'const a = (b: number): number => b\nexport const c = a(JSON.parse("1"))',
  'typescript/no-unsafe-assignment':
    'export const a = (): void => { const b = JSON.parse("1")\nconsole.log(typeof b) }',
  'typescript/no-unsafe-call': 'export const a: unknown = JSON.parse("1")()',
  'typescript/no-unsafe-class-instance-assignment': 'class A { b = 1 }\nexport const c: A = { b: 2 }',
  'typescript/no-unsafe-declaration-merging': 'export interface A { b: number }\nexport class A { c = 1 }',
  'typescript/no-unsafe-enum-assignment': 'export enum A { B = 1, C = 2 }\nexport const d: A = 1',
  'typescript/no-unsafe-enum-comparison':
    'export enum A { B = 1, C = 2 }\nexport const d = (e: A): boolean => e === 1',
  'typescript/no-unsafe-function-type': 'export type A = Function',
  'typescript/no-unsafe-member-access': 'export const a: unknown = JSON.parse("1").b',
  'typescript/no-unsafe-return': 'export const a = (): number => JSON.parse("1")',
  'typescript/no-unsafe-unary-minus': 'export const a = (b: string): number => -b',
  'typescript/no-useless-default-assignment': 'export const a = ({ b = 1 }: { b: number }): number => b',
  'typescript/no-wrapper-object-types': 'export type A = String',
  'typescript/only-throw-error': "export const a = (): never => { throw 'b' }",
  'typescript/prefer-as-const': "export let a: 'b' = 'b'\nexport const c = (): void => { a = 'b' }",
  'typescript/prefer-literal-enum-member': "const a = 'b'\nexport enum C { D = a }",
  'typescript/prefer-namespace-keyword': 'module A { export const b = 1 }\nexport const c = A.b',
  'typescript/prefer-promise-reject-errors': "export const a = (): Promise<never> => Promise.reject('b')",
  'typescript/prefer-reduce-type-parameter':
    'export const a = (b: number[]): number[] => b.reduce((c, d) => c.concat(d), [] as number[])',
  'typescript/prefer-return-this-type': 'export class A { b(): A { return this } }',
  'typescript/related-getter-setter-pairs': 'export interface A { get b(): string; set b(c: number) }',
  'typescript/restrict-plus-operands': 'export const a = (b: number, c: string): string => b + c',
  'typescript/restrict-template-expressions': 'export const a = (b: { c: 1 }): string => `${b}`',
  'typescript/return-await':
    'export async function a(b: Promise<number>): Promise<number> { try { return b } catch { return 2 } }',
  'typescript/switch-exhaustiveness-check':
    "export function a(b: 'c' | 'd'): void { switch (b) { case 'c': console.log(b) } }",
  'typescript/triple-slash-reference': '/// <reference path="./no-var.ts" />\nexport const a = 1',
  'typescript/unbound-method': 'class A { b(): A { return new A() } }\nexport const c = new A().b',
  'typescript/unified-signatures': 'export interface A { b(c: number): void; b(c: string): void }',
  'typescript/use-unknown-in-catch-callback-variable':
    'export const a = (b: Promise<number>): Promise<number> => b.catch((c) => Number(c === 1))',
}

const component = (inside: string): string =>
  `import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
export const used = [useCallback, useEffect, useMemo, useRef, useState]
${inside}`

/** In a page. */
export const IN_PAGES: Plants = {
  'react/error-boundaries': component(
    'export function A(): ReactNode { try { return <hr /> } catch { return null } }',
  ),
  'react/exhaustive-deps': component(
    'export function A({ b }: { b: () => void }): ReactNode { useEffect(() => { b() }, [])\nreturn <hr /> }',
  ),
  'react/globals': component(
    'let a = 0\nexport function A(): ReactNode { a = 1\nreturn <hr id={String(a)} /> }',
  ),
  'react/immutability': component(
    'export function A({ b }: { b: { c: string } }): ReactNode { b.c = String(1)\nreturn <hr id={b.c} /> }',
  ),
  'react/preserve-manual-memoization': component(
    'export function A({ b }: { b: string }): ReactNode { const c: string[] = []\nuseState(1)\nc.push(b)\nconst d = useMemo(() => [c], [c])\nreturn <hr id={d.join()} /> }',
  ),
  'react/purity': component('export function A(): ReactNode { return <hr id={String(Math.random())} /> }'),
  'react/refs': component(
    'export function A(): ReactNode { const b = useRef("c")\nreturn <hr id={b.current} /> }',
  ),
  'react/rules-of-hooks': component(
    'export function A({ b }: { b: boolean }): ReactNode { if (b) useEffect(() => {}, [])\nreturn <hr /> }',
  ),
  'react/set-state-in-effect': component(
    'export function A(): ReactNode { const [b, setB] = useState(1)\nuseEffect(() => { setB(2) }, [])\nreturn <hr id={String(b)} /> }',
  ),
  'react/set-state-in-render': component(
    'export function A(): ReactNode { const [b, setB] = useState(1)\nsetB(2)\nreturn <hr id={String(b)} /> }',
  ),
  'react/static-components': component(
    'export function A(): ReactNode { const B = (): ReactNode => <hr />\nreturn <B /> }',
  ),
  'react/unsupported-syntax': component(
    "export function A(): ReactNode { return <hr id={String(eval('1'))} /> }",
  ),
  'react/use-memo': component(
    'export function A(): ReactNode { const b = useMemo(async () => 1, [])\nreturn <hr id={typeof b} /> }',
  ),
  'react/void-use-memo': component(
    'export function A(): ReactNode { useMemo(() => { console.log(1) }, [])\nreturn <hr /> }',
  ),
  'no-restricted-imports': "import { Dexie } from 'dexie'\nexport const a = Dexie",
  'soundings/no-untranslated-text': [
    'export const a = <p>Words</p>',
    'export const a = <p>{1} of them</p>',
    ...['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label'].map(
      (name) => `export const a = <input ${name}="Words" />`,
    ),
  ],
}

const NETWORK = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
]

/** In any part of the product. */
export const IN_SOURCES: Plants = {
  'no-console': 'console.log(1)',
  'no-restricted-globals': NETWORK.map((name) => `export const a: unknown = ${name}`),
  'no-restricted-imports': [
    ...['zod', 'zod/v4', 'http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises'].flatMap(
      (name) => (name.startsWith('zod') ? [name] : [name, `node:${name}`]),
    ),
  ].map((name) => `import * as a from '${name}'\nexport const b: unknown = a`),
  'soundings/no-network': [
    ...NETWORK.flatMap((name) =>
      ['window', 'self', 'globalThis'].map((world) => `export const a: unknown = ${world}.${name}`),
    ),
    "navigator.sendBeacon('/')",
  ],
}

/** In `shared`. */
export const IN_SHARED: Plants = {
  'soundings/no-outer-world': [
    'export const a = Date.now()',
    'export const a = new Date()',
    'export const a = Date()',
    'export const a = Math.random()',
    ...['getFullYear', 'getMonth', 'getDate', 'getDay', 'getHours', 'getMinutes', 'getTimezoneOffset'].map(
      (name) => `export const a = (b: Date): number => b.${name}()`,
    ),
    "export const a = (b: string): number => b.localeCompare('c')",
    ...['toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase'].map(
      (name) => `export const a = (b: string): string => b.${name}()`,
    ),
    'export const a = (b: Date): string => b.toLocaleDateString()',
  ],
}

/** Where results must be the same to the last bit. */
export const IN_EXACT: Plants = {
  'soundings/exact-numbers': [
    ...['pow(b, 2)', 'exp(b)', 'log(b)', 'log10(b)', 'sin(b)', 'hypot(b, b)', 'cbrt(b)'].map(
      (call) => `export const a = (b: number): number => Math.${call}`,
    ),
    'const { pow } = Math\nexport const a = pow',
    'const a = Math\nexport const b = a',
    'export const a = (b: number): number => b ** 2',
    'export function a(b: number): number { let c = b\nc **= 2\nreturn c }',
  ],
}

/** In tests. */
export const IN_TESTS: Plants = {
  'no-restricted-imports': "import { z } from 'zod'\nexport const a = z",
  'typescript/no-floating-promises': 'Promise.resolve(1)',
  'typescript/no-unsafe-return': 'export const a = (): number => JSON.parse("1")',
}

/** What is allowed where it stands, and must not be reported: by file. */
export const ORDERLY: Readonly<Record<string, string>> = {
  'shared/zod.ts': "import { z } from 'zod'\nexport const a = z\n",
  'shared/scoring/orderly.ts': 'export const a = (b: number): number => Math.sqrt(Math.abs(b)) + Math.PI\n',
  'shared/domain/orderly.ts': "export const a = new Date('2026-11-22').getUTCFullYear() + Math.pow(2, 3)\n",
  'renderer/data/orderly.ts': "import { Dexie } from 'dexie'\nexport const a = Dexie\n",
  'renderer/app/orderly.tsx':
    "import type { ReactNode } from 'react'\nexport const a = (b: () => Promise<void>): ReactNode => <button onClick={b}>{Date.now()} ·</button>\n",
  'electron/cli.ts': 'console.log(1)\n',
  'electron/cli/orderly.ts': 'console.log(1)\n',
  'test/orderly.config.ts': 'export default {}\n',
  'test/orderly.ts':
    'export const a = (b: number | null): number => b!\nexport const c = ({}, d: number): number => d + Math.exp(d)\nexport const e = console.log\n',
  'build/orderly.mjs': 'console.log(process.argv, await Promise.resolve(1))\n',
}
