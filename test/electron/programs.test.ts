/** The two built programs: the preload script as the sandbox would run it, the main one against a stand-in for Electron. */
import { execFile } from 'node:child_process'
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { runInNewContext } from 'node:vm'
import { createBuilder } from 'vite'
import { describe, expect, it } from 'vitest'
import { hostContract } from '../../shared/host/contract.ts'
import { z } from '../../shared/zod.ts'
import { temporaryFolder } from './host/temporary-folder.ts'

const run = promisify(execFile)
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

async function buildInto(folder: string, name: 'main' | 'preload'): Promise<void> {
  const builder = await createBuilder({
    configFile: here('../../build/vite.electron.config.ts'),
    logLevel: 'silent',
    environments: { [name]: { build: { outDir: join(folder, 'dist', 'electron') } } },
  })
  const environment = builder.environments[name]
  if (environment === undefined) throw new Error(`no environment ${name}`)
  await builder.build(environment)
}

const report = z.object({
  calls: z.array(z.tuple([z.string()]).rest(z.unknown())),
  channels: z.array(z.string()),
  answers: z.object({
    page: z.tuple([z.number(), z.string()]),
    described: z.unknown(),
    snapshot: z.unknown(),
    read: z.unknown(),
  }),
})

describe('the preload program', () => {
  it("needs nothing but Electron and exposes exactly the contract's keys", async () => {
    const folder = await temporaryFolder()
    await buildInto(folder, 'preload')
    const code = await readFile(join(folder, 'dist', 'electron', 'preload.cjs'), 'utf8')
    const required: string[] = []
    const exposed: [string, object][] = []
    const sent: unknown[] = []
    const electron = {
      contextBridge: { exposeInMainWorld: (name: string, api: object) => exposed.push([name, api]) },
      ipcRenderer: {
        invoke: (...given: unknown[]) => {
          sent.push(given)
          return Promise.resolve(null)
        },
      },
    }
    const require = (name: string): object => {
      required.push(name)
      return electron
    }
    runInNewContext(code, { require, exports: {}, module: { exports: {} } })
    expect(required).toEqual(['electron'])
    expect(exposed.map(([name]) => name)).toEqual(['soundingsHost'])
    const api = exposed[0]?.[1] ?? {}
    expect(Object.keys(api).sort()).toEqual(Object.keys(hostContract).sort())
    const send: unknown = Reflect.get(api, 'describe')
    expect(send).toBeTypeOf('function')
    if (typeof send === 'function') await Reflect.apply(send, null, [{}])
    expect(sent).toEqual([['soundings:describe', {}]])
  })
})

describe('the main program', () => {
  it('puts everything in place before it loads the page', async () => {
    const folder = await temporaryFolder()
    const data = join(folder, 'data', 'Soundings')
    await buildInto(folder, 'main')
    await mkdir(join(folder, 'dist', 'renderer'))
    await writeFile(join(folder, 'dist', 'renderer', 'index.html'), 'the page')
    await writeFile(join(folder, 'package.json'), '{"type":"module"}')
    await mkdir(join(folder, 'node_modules', 'electron'), { recursive: true })
    await copyFile(
      fileURLToPath(new URL('./stand-in-electron.mjs', import.meta.url)),
      join(folder, 'node_modules', 'electron', 'index.mjs'),
    )
    await writeFile(join(folder, 'node_modules', 'electron', 'package.json'), '{"main":"index.mjs"}')
    const { stdout } = await run(process.execPath, [join(folder, 'dist', 'electron', 'main.js')], {
      env: { ...process.env, STAND_IN_APP_DATA: join(folder, 'data') },
    })
    const { calls, channels, answers } = report.parse(JSON.parse(stdout))
    const names = calls.map(([name]) => name)
    const ready = names.indexOf('whenReady')
    const loaded = names.indexOf('loadURL')
    for (const name of ['setPath', 'enableSandbox', 'switch', 'schemes'])
      expect(names.indexOf(name), name).toBeLessThan(ready)
    for (const name of ['request', 'check', 'devices', 'filter', 'handle', 'spellcheck', 'setMenu']) {
      expect(names.indexOf(name), name).toBeGreaterThan(ready)
      expect(names.indexOf(name), name).toBeLessThan(loaded)
    }
    expect(calls).toContainEqual(['setPath', 'userData', data])
    expect(calls).toContainEqual(['setPath', 'sessionData', join(data, 'profile')])
    expect(calls).toContainEqual(['on', 'web-contents-created'])
    expect(calls[loaded]).toEqual(['loadURL', 'app://soundings/'])
    expect(calls.find(([name]) => name === 'window')?.[1]).toMatchObject({
      webPreferences: {
        preload: join(folder, 'dist', 'electron', 'preload.cjs'),
        sandbox: true,
        devTools: false,
      },
    })
    expect(channels.sort()).toEqual(
      Object.keys(hostContract)
        .map((call) => `soundings:${call}`)
        .sort(),
    )
    expect(answers.page).toEqual([200, 'the page'])
    expect(answers.described).toMatchObject({ ok: true, value: { dataPlace: data, journalled: 0 } })
    expect(answers.snapshot).toEqual({ ok: true, value: {} })
    expect(answers.read).toEqual({ ok: true, value: { entries: [], torn: 0 } })
    expect((await stat(join(data, 'snapshots', 'a.json'))).isFile()).toBe(true)
    expect((await stat(join(data, 'installation.json'))).isFile()).toBe(true)
  })
})
