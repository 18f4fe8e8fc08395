/** Picks the host: Electron where the preload script left its bridge, else the browser. */
import type { Host } from '../../shared/host/contract.ts'
import { createBrowserHost } from './browser-host.ts'
import { createElectronHost } from './electron-host.ts'
import { createFolderMemory } from './folder-handle.ts'

export function chooseHost(deps: { readonly now: () => number; readonly newId: () => string }): Host {
  const exposed: unknown = Reflect.get(window, 'soundingsHost')
  return createElectronHost(exposed) ?? createBrowserHost({ memory: createFolderMemory(indexedDB), ...deps })
}
