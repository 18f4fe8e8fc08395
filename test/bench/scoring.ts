/**
 * `npm run bench`: what scoring costs in Node and in Chromium, and the share that the statistics library takes of it. Times are of
 * this machine and this hour; what lasts is their ratio. The share comes from a second bundle whose library is timed.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stdout, versions } from 'node:process'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { build, type Plugin } from 'esbuild'
import { findTestBrowser } from '../../build/find-test-browser.ts'
import { ROOT } from '../../build/paths.ts'
import { z } from '../../shared/zod.ts'

const ROUNDS = 20
const TURNS = 3

const measured = z.array(z.object({ name: z.string(), median: z.number(), spent: z.number() }))
type Measured = z.infer<typeof measured>

/** Puts a stopwatch around every function of the statistics library that the model calls. */
const timed: Plugin = {
  name: 'timed statistics',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^@stdlib\// }, ({ path, importer, namespace }) =>
      namespace === 'timed' || importer.includes('node_modules') ? null : { path, namespace: 'timed' },
    )
    onLoad({ filter: /.*/, namespace: 'timed' }, ({ path }) => ({
      contents: `import inner from ${JSON.stringify(path)}
        export default (...given) => {
          const begun = performance.now()
          const result = inner(...given)
          globalThis.statisticsTime = (globalThis.statisticsTime ?? 0) + performance.now() - begun
          return result
        }`,
      resolveDir: ROOT,
    }))
  },
}

async function bundle(withTimes: boolean): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { measure } from './test/bench/scoring-work.ts'
        globalThis.measureScoring = measure`,
      resolveDir: ROOT,
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    plugins: withTimes ? [timed] : [],
  })
  return outputFiles[0]?.text ?? ''
}

async function inNode(script: string): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'soundings-bench-'))
  try {
    const file = join(folder, 'work.mjs')
    await writeFile(file, script)
    Reflect.set(globalThis, 'statisticsTime', 0)
    await import(pathToFileURL(file).href)
    const measure: unknown = Reflect.get(globalThis, 'measureScoring')
    return measured.parse(typeof measure === 'function' ? Reflect.apply(measure, null, [ROUNDS]) : null)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function inChromium(script: string, executablePath: string): Promise<Measured> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-quic', '--no-first-run'],
  })
  try {
    const page = await browser.newPage()
    await page.goto('about:blank')
    await page.addScriptTag({ content: script })
    const result: unknown = await page.evaluate((rounds) => {
      const measure: unknown = Reflect.get(globalThis, 'measureScoring')
      const answer: unknown = typeof measure === 'function' ? Reflect.apply(measure, null, [rounds]) : null
      return answer
    }, ROUNDS)
    return measured.parse(result)
  } finally {
    await browser.close()
  }
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

const plain = await bundle(false)
const withTimes = await bundle(true)
const browser = findTestBrowser()
const places: readonly { readonly name: string; readonly run: (script: string) => Promise<Measured> }[] = [
  { name: `Node ${versions.node}`, run: inNode },
  ...(browser === null ? [] : [{ name: 'Chromium', run: (script: string) => inChromium(script, browser) }]),
]
const medians = new Map<string, number[]>()
const shares = new Map<string, number[]>()
function note(map: Map<string, number[]>, key: string, value: number): void {
  map.set(key, [...(map.get(key) ?? []), value])
}

// In turns, so that a slow minute of a shared machine falls on all of them.
for (let turn = 0; turn < TURNS; turn += 1) {
  for (const { name: place, run } of places) {
    for (const { name, median } of await run(plain)) note(medians, `${name}|${place}`, median)
    for (const { name, spent } of await run(withTimes)) note(shares, `${name}|${place}`, spent)
  }
}

const reference = medianOf([...medians.values()][0] ?? [])
stdout.write(`Median of ${TURNS} x ${ROUNDS} runs; the ratio is to the first line.\n`)
for (const [key, values] of medians) {
  const [name = '', place = ''] = key.split('|')
  const time = medianOf(values)
  const share = medianOf(shares.get(key) ?? [])
  const figures = `${time.toFixed(2).padStart(8)} ms  ratio ${(time / reference).toFixed(2).padStart(6)}`
  stdout.write(
    `${name.padEnd(40)} ${place.padEnd(14)} ${figures}  statistics library ${(share * 100).toFixed(0)} %\n`,
  )
}
if (browser === null) stdout.write('No Chromium was found: only Node was measured.\n')
