/** Holds the whole way of a call, from the page's adapter over bridge and gate to real files, to what every host must do. */
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { exposeHost } from '../../../electron/host/bridge.ts'
import { createFileSystem } from '../../../electron/host/file-system.ts'
import { createFiles } from '../../../electron/host/files.ts'
import { createHandlers } from '../../../electron/host/gate.ts'
import { registerHandlers, type Sender } from '../../../electron/host/gate.ts'
import { createJournalCounter } from '../../../electron/host/journal.ts'
import { createJournal } from '../../../electron/host/journal.ts'
import { createSnapshots } from '../../../electron/host/files.ts'
import { isTrustedSender } from '../../../electron/security.ts'
import { createElectronHost } from '../../../renderer/host/electron-host.ts'
import type { Host } from '../../../shared/host/contract.ts'
import { hostCases } from '../../renderer/host/host-contract.ts'
import { temporaryFolder } from './temporary-folder.ts'

async function electronHost(): Promise<Host> {
  const data = await temporaryFolder()
  const fs = createFileSystem(process.platform)
  const counter = createJournalCounter(fs, join(data, 'journalled'))
  const journal = createJournal({ fs, folder: join(data, 'journal'), segmentBytes: 1_000, counter })
  onTestFinished(journal.close)
  const nobodyChooses = {
    chooseSavePath: () => Promise.resolve(null),
    chooseOpenPath: () => Promise.resolve(null),
  }
  const handlers = createHandlers({
    describe: {
      dataPlace: data,
      installation: () => Promise.resolve('one'),
      journalled: () => journal.count(),
    },
    journal,
    snapshots: createSnapshots({ fs, folder: join(data, 'snapshots'), keep: 20 }),
    files: createFiles({ fs, folder: data, dialogs: nobodyChooses }),
  })

  const listeners = new Map<string, (event: Sender, request: unknown) => Promise<unknown>>()
  registerHandlers(
    { handle: (channel, listener) => listeners.set(channel, listener) },
    handlers,
    isTrustedSender,
  )
  const page = { senderFrame: { url: 'app://soundings/#/', parent: null } }
  let exposed: unknown = null
  exposeHost({
    exposeInMainWorld: (_name, api) => {
      exposed = api
    },
    // Both ways everything is copied, as it is between processes.
    invoke: async (channel, request) =>
      structuredClone(await listeners.get(channel)?.(page, structuredClone(request))),
  })
  const host = createElectronHost(exposed)
  if (host === null) throw new Error('no bridge')
  return host
}

describe('the Electron host, from the page to the disk', () => {
  for (const one of hostCases) {
    it(one.name, async () => {
      await one.run(await electronHost())
    })
  }

  it('says that nothing was saved or opened where the user cancels', async () => {
    const host = await electronHost()
    expect(await host.saveFile({ name: 'a.json', text: '{}' })).toEqual({ ok: true, value: { saved: false } })
    expect(await host.openFile({})).toEqual({ ok: true, value: { file: null } })
  })
})
