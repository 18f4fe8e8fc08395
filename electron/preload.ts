/** Runs in the sandbox before the page: exposes one function per call of the contract, and answers the fields' spelling check. */
import { contextBridge, ipcRenderer, webFrame } from 'electron'
import { channelOf, HOST_BRIDGE, hostCalls } from '../shared/host/host-calls.ts'

// Typed `any` by Electron; whoever receives it parses it.
const invoke = (channel: string, request: unknown): Promise<unknown> => ipcRenderer.invoke(channel, request)

/** No way to name another channel. */
const api = Object.fromEntries(
  hostCalls.map((call) => [call, (request: unknown): Promise<unknown> => invoke(channelOf(call), request)]),
)
contextBridge.exposeInMainWorld(HOST_BRIDGE, api)

/** The words in an answer of `checkSpelling`. A page must not hang on a check that failed: nothing is misspelt then. */
function misspeltIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null || !('value' in answer)) return []
  const { value } = answer
  if (typeof value !== 'object' || value === null || !('misspelt' in value)) return []
  const { misspelt } = value
  return Array.isArray(misspelt) ? misspelt.filter((word): word is string => typeof word === 'string') : []
}

webFrame.setSpellCheckProvider('en', {
  spellCheck: (words, callback) => {
    invoke(channelOf('checkSpelling'), { words }).then(
      (answer) => {
        callback(misspeltIn(answer))
      },
      () => {
        callback([])
      },
    )
  },
})
