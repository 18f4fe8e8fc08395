/** Runs the built preload script as the sandbox would: it needs Electron alone, and gives the page the contract's calls and no more. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { createBuilder } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { hostContract } from '../../shared/host/contract.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'

type Provider = { readonly spellCheck: (words: string[], callback: (misspelt: string[]) => void) => void }
type Run = {
  readonly required: string[]
  readonly exposed: [string, { readonly [call: string]: unknown }][]
  readonly sent: unknown[][]
  readonly checkers: [string, Provider][]
}

let code = ''
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'soundings-preload-'))
  const builder = await createBuilder({
    configFile: fileURLToPath(new URL('../../build/vite.electron.config.ts', import.meta.url)),
    logLevel: 'silent',
    environments: { preload: { build: { outDir: folder } } },
  })
  const environment = builder.environments['preload']
  if (environment === undefined) throw new Error('no environment')
  await builder.build(environment)
  code = await readFile(join(folder, 'preload.cjs'), 'utf8')
  await rm(folder, { recursive: true })
})

/** `answer` is what the main process says to every call. */
function run(answer: () => Promise<unknown> = () => Promise.resolve('answer')): Run {
  const ran: Run = { required: [], exposed: [], sent: [], checkers: [] }
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: { readonly [call: string]: unknown }) =>
        ran.exposed.push([name, api]),
    },
    ipcRenderer: {
      invoke: (...given: unknown[]) => {
        ran.sent.push(given)
        return answer()
      },
    },
    webFrame: {
      setSpellCheckProvider: (language: string, provider: Provider) =>
        ran.checkers.push([language, provider]),
    },
  }
  const require = (name: string): object => {
    ran.required.push(name)
    return electron
  }
  // Nothing else is there: whatever the script needed of Node would be missing.
  runInNewContext(code, { require, exports: {}, module: { exports: {} } })
  return ran
}

describe('the preload program', () => {
  it('needs nothing but Electron', () => {
    expect(run().required).toEqual(['electron'])
  })

  it("exposes exactly the contract's keys, once, each a function", () => {
    const { exposed } = run()
    expect(exposed.map(([name]) => name)).toEqual(['soundingsHost'])
    const api = exposed[0]?.[1] ?? {}
    expect(Object.keys(api).sort()).toEqual(Object.keys(hostContract).sort())
    for (const call of Object.values(api)) expect(call).toBeTypeOf('function')
  })

  it('sends each call on its own channel, one argument, and lets nothing else through', async () => {
    const { exposed, sent } = run()
    for (const [call, send] of Object.entries(exposed[0]?.[1] ?? {})) {
      if (typeof send !== 'function') throw new Error(call)
      expect(await Reflect.apply(send, null, [{ of: call }, 'soundings:other', 'more'])).toBe('answer')
    }
    expect(sent).toEqual(Object.keys(hostContract).map((call) => [`soundings:${call}`, { of: call }]))
  })
})

describe("the fields' spelling check", () => {
  async function check(answer: () => Promise<unknown>): Promise<unknown> {
    const { checkers, sent } = run(answer)
    expect(checkers.map(([language]) => language)).toEqual(['en'])
    const misspelt = await new Promise((resolve) => {
      checkers[0]?.[1].spellCheck(['word', 'wrod'], resolve)
    })
    expect(sent).toEqual([['soundings:checkSpelling', { words: ['word', 'wrod'] }]])
    return misspelt
  }

  it('asks the host', async () => {
    expect(await check(() => Promise.resolve({ ok: true, value: { misspelt: ['wrod'] } }))).toEqual(['wrod'])
  })

  it('finds nothing misspelt where the host fails or answers nonsense, and always answers', async () => {
    const answers: (() => Promise<unknown>)[] = [
      () => Promise.reject(new Error('gone')),
      ...[
        { ok: false, error: { type: 'unavailable', code: 'ENOENT' } },
        null,
        undefined,
        'x',
        {},
        { value: null },
        { value: { misspelt: 'wrod' } },
      ].map((answer) => () => Promise.resolve(answer)),
    ]
    for (const answer of answers) expect(await check(answer)).toEqual([])
    expect(await check(() => Promise.resolve({ value: { misspelt: [1, 'wrod', null] } }))).toEqual(['wrod'])
  })
})
