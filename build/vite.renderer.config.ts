/** Builds the renderer: one page, its workers and fonts, for Electron's own scheme and for a plain browser alike. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type Rolldown } from 'vite'
import { CHUNK_MODULES, RENDERER_OUT, ROOT } from './paths.ts'

/** Notes which modules went into which chunk, so that the bundle budget can say what is loaded first. */
function recordChunkModules(): Plugin {
  return {
    name: 'record-chunk-modules',
    async writeBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk'
          ? [
              {
                file: output.fileName,
                imports: output.imports,
                modules: output.moduleIds.map((id) => relative(ROOT, id).replaceAll('\\', '/')),
              },
            ]
          : [],
      )
      await mkdir(dirname(CHUNK_MODULES), { recursive: true })
      await writeFile(CHUNK_MODULES, JSON.stringify(chunks, null, 1))
    },
  }
}

/** The parser of delimited text can also fetch it by an address. That part is taken out: nothing here could ask the network. */
function withoutDownload(): Plugin {
  return {
    name: 'without-download',
    transform(code, id) {
      if (!id.includes('node_modules/papaparse/')) return null
      const parts = code.split('new XMLHttpRequest')
      if (parts.length !== 2) throw new Error('papaparse asks the network in another way than it did')
      return { code: parts.join('new Error'), map: null }
    },
  }
}

/** Holds the first paint until the entry has run: it sets the theme, and a light flash before a dark page hurts in the dark. */
function paintAfterEntry(): Plugin {
  return {
    name: 'paint-after-entry',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<script type="module"', '<script type="module" blocking="render"'),
    },
  }
}

/** What starts a page: it must not stand in one file with what it imports, which lazily loaded files import as well and would wait for. */
const ENTRY = /[\\/]renderer[\\/](?:main\.tsx|index\.html|crash\.html|crash[\\/].*)$/
const CRASH = /[\\/]renderer[\\/]crash[\\/]/

/** What the page that follows a crash has in common with the app, so that it loads nothing else of it. */
function crashChunk(id: string, context: Rolldown.ChunkingContext): string | null {
  const importers = context.getModuleInfo(id)?.importers ?? []
  return !ENTRY.test(id) && importers.some((importer) => CRASH.test(importer)) ? 'window' : null
}

/** What several lazily loaded files need: in one file where the same ones need it, and with its nearest where that is small. */
const SHARED = {
  minShareCount: 2,
  entriesAware: true,
  entriesAwareMergeThreshold: 12_000,
  includeDependenciesRecursively: false,
  priority: 1,
}

export default defineConfig({
  root: join(ROOT, 'renderer'),
  // relative, so that the same files work under app://soundings/ and http://127.0.0.1
  base: './',
  cacheDir: join(ROOT, 'node_modules', '.vite'),
  publicDir: false,
  plugins: [react(), withoutDownload(), recordChunkModules(), paintAfterEntry()],
  worker: { format: 'es' },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  build: {
    outDir: RENDERER_OUT,
    emptyOutDir: true,
    target: 'chrome130',
    // the content-security policy lets nothing in from data: but pictures; a font inlined would be refused
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      // the app, and the page that stands in the window where the app has died
      input: [join(ROOT, 'renderer', 'index.html'), join(ROOT, 'renderer', 'crash.html')],
      output: {
        codeSplitting: {
          groups: [
            // changes rarely and is wanted by every page: one file that stays in the cache
            { name: 'react', test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 4 },
            { name: crashChunk, debugName: 'window', tags: ['$initial'], priority: 3 },
            // what the app asks for before anything is shown: as fifty files it packs worse and takes longer to load
            { name: 'start', tags: ['$initial'], test: (id) => !ENTRY.test(id), priority: 2 },
            {
              ...SHARED,
              name: 'controls',
              test: /[\\/]node_modules[\\/](?:react-aria|react-stately|@react-|@internationalized)/,
            },
            { ...SHARED, name: 'pages', test: /[\\/]renderer[\\/](?:ui|features|app)[\\/]/ },
            { ...SHARED, name: 'data', test: /[\\/](?:renderer[\\/]data|shared|renderer[\\/]workers)[\\/]/ },
          ],
        },
      },
    },
  },
})
