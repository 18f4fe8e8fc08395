/** Runs in the sandbox before the page: exposes the contract's keys, nothing else. */
import { contextBridge, ipcRenderer } from 'electron'
import { exposeHost } from './host/bridge.ts'

exposeHost({
  exposeInMainWorld: (name, api) => {
    contextBridge.exposeInMainWorld(name, api)
  },
  // Typed `any` by Electron; whoever receives it parses it.
  invoke: (channel, request): Promise<unknown> => ipcRenderer.invoke(channel, request),
})
