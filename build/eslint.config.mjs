/** Lint: strict and type-aware, and the laws of DESIGN.md that a machine can see. Import rules are in dependency-cruiser.mjs. */
import { fileURLToPath } from 'node:url'
import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import globals from 'globals'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const root = fileURLToPath(new URL('..', import.meta.url))
const SOURCE = ['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}']

/** Nothing leaves the machine: the app has no way to ask the network for anything. */
const NETWORK = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
]
const noNetworkGlobals = NETWORK.map((name) => ({ name, message: 'The app asks the network for nothing.' }))
const noNetworkMembers = [
  {
    selector: `MemberExpression[object.name=/^(window|self|globalThis)$/][property.name=/^(${NETWORK.join('|')})$/]`,
    message: 'The app asks the network for nothing.',
  },
  {
    selector: "MemberExpression[property.name='sendBeacon']",
    message: 'The app asks the network for nothing.',
  },
]

const noJsxText = [
  {
    selector: 'JSXText[value=/\\p{L}{2,}/u]',
    message: 'Text for people comes from i18next, with a typed key.',
  },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|aria-description|alt|title|placeholder|label)$/] > Literal[value=/\\p{L}{2,}/u]',
    message: 'Text for people comes from i18next, with a typed key.',
  },
]

/** `shared` has no clock, no randomness and no place on earth: these are passed in. */
const pure = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Pass the time in.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass the time in.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Pass the time in.' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Pass randomness in.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(getFullYear|getMonth|getDate|getDay|getHours|getMinutes|getTimezoneOffset)$/]',
    message: 'Depends on where the machine stands; use the UTC form.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(localeCompare|toLocaleString|toLocaleDateString|toLocaleUpperCase|toLocaleLowerCase)$/]',
    message: 'Depends on the language of the machine; compare by code units.',
  },
]

/** What the language leaves to the engine's taste differs in the last bit; these functions are exact everywhere. */
const EXACT = [
  'abs',
  'ceil',
  'floor',
  'fround',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
  'imul',
  'clz32',
  'PI',
  'E',
]
const exactNumbers = [
  {
    selector: `MemberExpression[object.name='Math']:not([property.name=/^(${EXACT.join('|')})$/])`,
    message: 'Engines differ in its last bit: use @stdlib.',
  },
  {
    selector: "VariableDeclarator[init.name='Math']",
    message: 'Take Math whole, so that its functions can be checked.',
  },
  { selector: "BinaryExpression[operator='**']", message: 'Engines differ in its last bit: use @stdlib.' },
  {
    selector: "AssignmentExpression[operator='**=']",
    message: 'Engines differ in its last bit: use @stdlib.',
  },
]

const zodOnlyHere = {
  name: 'zod',
  message:
    'Import z from shared/zod.ts, where it is told to do without code generation before any schema parses.',
}
const dexieOnlyInData = { group: ['dexie', 'dexie-*'], message: 'Only renderer/data knows the database.' }
const noSockets = {
  group: ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns'].flatMap((name) => [name, `node:${name}`]),
  message: 'The app asks the network for nothing.',
}
const restrictedImports = (...patterns) => [
  'error',
  {
    paths: [zodOnlyHere, { name: 'zod/v4', message: zodOnlyHere.message }],
    patterns: [noSockets, ...patterns],
  },
]

export default defineConfig(
  { ignores: ['dist/**', 'coverage/**', 'test-results/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // a function may fit a port's promise without having to wait for anything
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // the router's redirect is thrown
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@tanstack/router-core', name: 'Redirect' }] },
      ],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      'react-hooks/exhaustive-deps': 'error',
      // names libraries that React's compiler can't improve; we do not use the compiler
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    files: SOURCE,
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...noNetworkGlobals],
      'no-restricted-imports': restrictedImports(dexieOnlyInData),
      'no-restricted-syntax': ['error', ...noNetworkMembers],
    },
  },
  { files: ['electron/cli.ts', 'electron/cli/**'], rules: { 'no-console': 'off' } },
  {
    files: ['renderer/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...noNetworkMembers, ...noJsxText] },
  },
  { files: ['renderer/data/**'], rules: { 'no-restricted-imports': restrictedImports() } },
  { files: ['shared/zod.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['shared/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...noNetworkMembers, ...pure] } },
  {
    files: ['shared/scoring/**/*.ts', 'shared/changes/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noNetworkMembers, ...pure, ...exactNumbers] },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': ['error', { paths: [zodOnlyHere] }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // expect() takes a method as it is, and a fixture is called with an empty pattern
      '@typescript-eslint/unbound-method': 'off',
      'no-empty-pattern': 'off',
    },
  },
  { files: ['**/*.config.{ts,mjs}'], rules: { 'no-restricted-exports': 'off' } },
)
