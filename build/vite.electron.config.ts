/** Builds Electron's two programs into `dist/electron`: `main.js` as an ES module, `preload.cjs` as the sandbox demands it. */
import { builtinModules } from 'node:module'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite'
import { DICTIONARIES } from '../electron/spelling.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const provided = ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)]

/** Puts the spelling check's dictionaries beside the main program, which reads them when the first word is checked. */
const dictionaries: Plugin = {
  name: 'dictionaries',
  applyToEnvironment: ({ name }) => name === 'main',
  generateBundle() {
    for (const name of DICTIONARIES) {
      for (const part of ['aff', 'dic']) {
        this.emitFile({
          type: 'asset',
          fileName: `spelling/${name}.${part}`,
          source: readFileSync(`${root}node_modules/dictionary-${name}/index.${part}`),
        })
      }
    }
  },
}

/** Everything else is bundled, so that the packaged app carries no `node_modules`. */
function program(entry: string, format: 'es' | 'cjs', fileName: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: provided, conditions: ['node', 'import', 'default'] },
    build: {
      outDir: 'dist/electron',
      emptyOutDir: false,
      target: 'node22',
      minify: false,
      rolldownOptions: {
        input: `${root}electron/${entry}`,
        external: provided,
        output: { format, entryFileNames: fileName, codeSplitting: false },
      },
    },
  }
}

export default defineConfig({
  root,
  publicDir: false,
  plugins: [dictionaries],
  environments: {
    main: program('main.ts', 'es', 'main.js'),
    preload: program('preload.ts', 'cjs', 'preload.cjs'),
  },
  builder: {
    buildApp: async (builder) => {
      for (const environment of Object.values(builder.environments)) {
        // Vite always has a client environment; there is no page to build here.
        if (environment.name !== 'client' && environment.name !== 'ssr') await builder.build(environment)
      }
    },
  },
})
