/**
 * A page with the shell's bridge in it and the memory host behind it: what the shell will tell and be asked can be tested
 * without one. The host lives in the test, so that it outlives a reload as the shell does.
 */
import type { BrowserContext, Page } from '@playwright/test'
import {
  createMemoryHost,
  memoryHostState,
  type MemoryHostState,
} from '../../../renderer/host/memory-host.ts'
import type { HostCall } from '../../../shared/host/contract.ts'
import { HOST_BRIDGE, hostCalls } from '../../../shared/host/host-calls.ts'
import { PATIENCE } from './patience.ts'

const CALL = 'callTestHost'

export function desktopState(given: Partial<MemoryHostState> = {}): MemoryHostState {
  return memoryHostState({ desktop: true, ...given })
}

export type Bridged = {
  /** As when the program is started anew: what the host knows of its files it reads again. */
  readonly restart: () => void
}

/** Every page that the context opens from now on finds the bridge; a page that is open already has to be reloaded. */
export async function bridge(context: BrowserContext, state: MemoryHostState): Promise<Bridged> {
  let host = createMemoryHost(state)
  await context.exposeFunction(CALL, (call: HostCall, request: unknown) => {
    const answer: unknown = Reflect.apply(host[call], host, [request])
    return answer
  })
  await context.addInitScript(
    ({ calls, name, exposedAs }) => {
      const call: unknown = Reflect.get(window, name)
      if (typeof call !== 'function') return
      const exposed = calls.map((each) => [
        each,
        (request: unknown): unknown => Reflect.apply(call, window, [each, request]),
      ])
      Reflect.set(window, exposedAs, Object.fromEntries(exposed))
    },
    { calls: [...hostCalls], name: CALL, exposedAs: HOST_BRIDGE },
  )
  return {
    restart: () => {
      host = createMemoryHost(state)
    },
  }
}

/** Opens the app in a page of its own, over a host that stands for a program. */
export async function openDesktop(
  context: BrowserContext,
  origin: string,
  state: MemoryHostState = desktopState(),
): Promise<Bridged & { readonly page: Page; readonly state: MemoryHostState }> {
  context.setDefaultTimeout(PATIENCE)
  const bridged = await bridge(context, state)
  const page = await context.newPage()
  await page.goto(`${origin}/`)
  return { ...bridged, page, state }
}
