/** Holds the renderer's side of the Electron bridge to passing good answers on and refusing everything else as a value. */
import { describe, expect, it } from 'vitest'
import { createElectronHost } from '../../../renderer/host/electron-host.ts'
import { createMemoryHost } from '../../../renderer/host/memory-host.ts'
import { hostCases } from './host-contract.ts'

describe('electron host', () => {
  for (const one of hostCases) {
    it(`${one.name}, across the bridge`, async () => {
      const host = createElectronHost(createMemoryHost())
      if (host === null) throw new Error('no host')
      await one.run(host)
    })
  }

  it('is not there without a bridge', () => {
    expect(createElectronHost(undefined)).toBeNull()
    expect(createElectronHost('text')).toBeNull()
  })

  it('turns a missing call, a rejection and an answer outside the contract into failures', async () => {
    const host = createElectronHost({
      readOpenChanges: () => Promise.reject(new Error('a path that must not get out')),
      describe: () => Promise.resolve({ ok: true, value: { edition: 'submarine' } }),
    })
    expect(await host?.openFile({})).toEqual({ ok: false, error: { type: 'unavailable', code: 'openFile' } })
    expect(await host?.readOpenChanges({})).toEqual({
      ok: false,
      error: { type: 'ioError', code: 'readOpenChanges' },
    })
    expect(await host?.describe({})).toEqual({ ok: false, error: { type: 'corrupt', code: 'describe' } })
  })
})
