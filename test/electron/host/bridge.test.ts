/** Holds the preload bridge to the keys of the contract, nothing else. */
import { describe, expect, it } from 'vitest'
import { exposeHost } from '../../../electron/host/bridge.ts'
import { hostContract } from '../../../shared/host/contract.ts'

type Api = { readonly [call: string]: (request: unknown) => Promise<unknown> }

function expose(): { readonly worlds: [string, Api][]; readonly sent: [string, unknown][] } {
  const worlds: [string, Api][] = []
  const sent: [string, unknown][] = []
  exposeHost({
    exposeInMainWorld: (name, api) => {
      worlds.push([name, api])
    },
    invoke: (channel, request) => {
      sent.push([channel, request])
      return Promise.resolve('answer')
    },
  })
  return { worlds, sent }
}

describe('the bridge', () => {
  it("exposes exactly the contract's keys, once", () => {
    const { worlds } = expose()
    expect(worlds.map(([name]) => name)).toEqual(['soundingsHost'])
    expect(Object.keys(worlds[0]?.[1] ?? {}).sort()).toEqual(Object.keys(hostContract).sort())
  })

  it('sends each call on its own channel and lets nothing else through', async () => {
    const { worlds, sent } = expose()
    for (const [call, send] of Object.entries(worlds[0]?.[1] ?? {})) {
      expect(await Reflect.apply(send, null, [{ of: call }, 'soundings:other'])).toBe('answer')
    }
    expect(sent).toEqual(Object.keys(hostContract).map((call) => [`soundings:${call}`, { of: call }]))
  })
})
