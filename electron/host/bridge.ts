/** What the preload script gives the page: one function per call of the contract, and no way to name another channel. */
import { channelOf, HOST_BRIDGE, hostCalls } from '../../shared/host/host-calls.ts'

export type BridgeDeps = {
  readonly exposeInMainWorld: (
    name: string,
    api: { readonly [call: string]: (request: unknown) => Promise<unknown> },
  ) => void
  readonly invoke: (channel: string, request: unknown) => Promise<unknown>
}

export function exposeHost({ exposeInMainWorld, invoke }: BridgeDeps): void {
  const api = Object.fromEntries(
    hostCalls.map((call) => [call, (request: unknown): Promise<unknown> => invoke(channelOf(call), request)]),
  )
  exposeInMainWorld(HOST_BRIDGE, api)
}
