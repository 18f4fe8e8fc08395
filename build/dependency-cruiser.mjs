/** Who may import whom: app -> features -> {data, ui, host} -> shared, and electron -> shared. Proven by test/architecture/import-rules.test.ts. */

/** Pure libraries that `shared` may use, beside itself and zod. */
const PURE = ['zod', 'canonicalize', '@noble/hashes', '@stdlib/', 'approx-string-match']

const forbidden = [
  {
    name: 'no-circles',
    comment: 'A circle has no bottom: neither half can be understood alone.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'shared-stands-alone',
    comment: 'shared imports itself and nothing else of ours.',
    from: { path: '^shared/' },
    to: { path: '^(electron|renderer|build|test)/' },
  },
  {
    name: 'shared-only-pure-libraries',
    comment: 'No DOM, no Node, no clock: only libraries from the list.',
    from: { path: '^shared/' },
    to: {
      dependencyTypesNot: ['local', 'type-only'],
      pathNot: [
        `(^|/)node_modules/(${PURE.map((name) => (name.endsWith('/') ? name : `${name}/`)).join('|')})`,
        '^shared/',
      ],
    },
  },
  {
    name: 'electron-not-renderer',
    comment: 'The two processes meet only in shared/host.',
    from: { path: '^electron/' },
    to: { path: '^(renderer|build|test)/' },
  },
  {
    name: 'renderer-not-electron',
    comment: 'The same renderer runs in a plain browser.',
    from: { path: '^renderer/' },
    to: { path: ['^(electron|build|test)/', '(^|/)node_modules/electron/'], pathNot: '^build/icons/' },
  },
  {
    name: 'renderer-not-node',
    comment: 'The renderer has a browser below it, nothing else.',
    from: { path: '^renderer/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'features-not-each-other',
    comment: 'What composes several features is a page and lives in renderer/app.',
    from: { path: '^renderer/features/([^/]+)/' },
    to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
  },
  {
    name: 'features-not-app',
    comment: 'app imports features, not the other way.',
    from: { path: '^renderer/features/' },
    to: { path: ['^renderer/app/', '^renderer/main\\.tsx?$'] },
  },
  {
    name: 'data-knows-only-shared',
    comment: 'data, ui and host stand side by side on shared.',
    from: { path: '^renderer/data/' },
    to: { path: '^renderer/', pathNot: '^renderer/data/' },
  },
  {
    name: 'ui-knows-only-shared',
    comment: 'ui knows shapes and colours, not accounts.',
    from: { path: '^renderer/ui/' },
    to: { path: '^renderer/', pathNot: '^renderer/ui/' },
  },
  {
    name: 'host-knows-only-shared',
    comment: 'A host can be exchanged without a look at the rest.',
    from: { path: '^renderer/host/' },
    to: { path: '^renderer/', pathNot: '^renderer/host/' },
  },
  {
    name: 'crash-page-stands-apart',
    comment: 'It must come up where the app died, so it leans on nothing of it.',
    from: { path: '^renderer/crash/' },
    to: { path: '^renderer/', pathNot: '^renderer/(crash|ui)/' },
  },
  {
    name: 'only-data-knows-dexie',
    comment: 'There is no second way to read or write.',
    from: { path: '^(renderer|electron|shared)/', pathNot: '^renderer/data/' },
    to: { path: '(^|/)node_modules/dexie[^/]*/' },
  },
  {
    name: 'only-shared-zod-knows-zod',
    comment: 'zod is configured before any schema parses.',
    from: { path: '^(renderer|electron|shared)/', pathNot: '^shared/zod\\.ts$' },
    to: { path: '(^|/)node_modules/zod/' },
  },
  {
    name: 'no-development-packages',
    comment: 'What ships may not lean on what only developers have.',
    from: { path: '^(renderer|electron|shared)/' },
    to: {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
      // part of the runtime itself
      pathNot: '(^|/)node_modules/electron/',
    },
  },
  {
    name: 'no-undeclared-packages',
    comment: 'A package that is there by chance is gone by chance.',
    from: { path: '^(renderer|electron|shared)/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'nothing-unresolved',
    comment: 'An import that leads nowhere hides from every other rule.',
    from: {},
    to: { couldNotResolve: true },
  },
]

export default {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.svg'],
    },
  },
}
