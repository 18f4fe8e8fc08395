/** The host as the shell puts it together, over a real folder, asked through its gate as a page's messages would. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fs from 'node:fs/promises'
import { onTestFinished } from 'vitest'
import { createFileSystem, type FileSystem } from '../../../electron/host/file-system.ts'
import { createFiles, createSnapshots } from '../../../electron/host/files.ts'
import {
  createHandlers,
  createOutbox,
  registerHandlers,
  type Handlers,
  type Outbox,
  type Sender,
} from '../../../electron/host/gate.ts'
import { createBlobs, createFileJournal } from '../../../electron/host/journal.ts'
import type { LogEvent } from '../../../electron/host/own-files.ts'
import { isTrustedSender } from '../../../electron/security.ts'
import { createSpelling } from '../../../electron/spelling.ts'
import type { HostCall } from '../../../shared/host/contract.ts'
import { temporaryFolder } from './temporary-folder.ts'

export type Logged = readonly [event: LogEvent, codes: { readonly [name: string]: string | number }]

/** Our own page, in its main frame. */
export const page: Sender = { senderFrame: { url: 'app://soundings/#/accounts', parent: null } }

export const dictionaryFile = (path: string): Promise<Uint8Array> => {
  // The build lays the dictionaries side by side under their names.
  const [, name, part] = /([\w-]+)\.(aff|dic)$/.exec(path) ?? []
  return fs.readFile(
    fileURLToPath(new URL(`../../../node_modules/dictionary-${name}/index.${part}`, import.meta.url)),
  )
}

export type RealHost = {
  /** The app's folder with all it keeps. */
  readonly data: string
  /** The folder in which the user's own files lie, beside it. */
  readonly documents: string
  readonly outbox: Outbox
  /** What the gate reported of failed calls. */
  readonly failed: [HostCall, { readonly type: string; readonly code: string }][]
  readonly logged: Logged[]
  /** How often the shell was told to close, to load the page anew, to set the database aside. */
  readonly told: { close: number; reopen: number; aside: number; microphone: boolean }
  readonly ask: (call: string, request: unknown, sender?: Sender) => Promise<unknown>
  readonly channels: () => readonly string[]
}

export async function realHost(
  change: {
    readonly fs?: (real: FileSystem) => FileSystem
    readonly handlers?: Partial<Handlers>
  } = {},
): Promise<RealHost> {
  const root = await temporaryFolder()
  const [data, documents] = [join(root, 'data'), join(root, 'documents')]
  await mkdir(data)
  await mkdir(documents)
  const real = createFileSystem(process.platform)
  const used = change.fs?.(real) ?? real
  const journal = createFileJournal({
    fs: used,
    folder: join(data, 'journal'),
    counter: join(data, 'journalled'),
    now: () => 1_700_000_000_000,
  })
  onTestFinished(journal.close)
  let recent: readonly string[] = []
  const outbox = createOutbox()
  const logged: Logged[] = []
  const told = { close: 0, reopen: 0, aside: 0, microphone: false }
  const handlers = createHandlers({
    dataPlace: data,
    installation: Promise.resolve('one'),
    journal,
    blobs: createBlobs({ fs: used, folder: join(data, 'attachments') }),
    microphone: {
      allow: (allowed) => {
        told.microphone = allowed
      },
    },
    snapshots: createSnapshots({ fs: used, folder: join(data, 'snapshots'), keep: 20 }),
    files: createFiles({
      fs: used,
      folder: documents,
      dialogs: {
        chooseSavePath: (path) => Promise.resolve(path),
        chooseOpenPath: () => Promise.resolve(join(documents, 'saved.soundings')),
      },
      recent: {
        load: () => recent,
        save: (paths) => {
          recent = paths
        },
      },
    }),
    outbox,
    spelling: createSpelling({ folder: '', readFile: dictionaryFile, isOn: () => true, words: () => [] }),
    log: (event, codes = {}) => logged.push([event, codes]),
    readyToClose: () => {
      told.close += 1
    },
    reopen: () => {
      told.reopen += 1
    },
    setDatabaseAside: () => {
      told.aside += 1
    },
  })
  const listeners = new Map<string, (event: Sender, request: unknown) => Promise<unknown>>()
  const failed: RealHost['failed'] = []
  registerHandlers(
    { handle: (channel, listener) => listeners.set(channel, listener) },
    { ...handlers, ...change.handlers },
    isTrustedSender,
    (call, failure) => failed.push([call, failure]),
  )
  return {
    data,
    documents,
    outbox,
    failed,
    logged,
    told,
    channels: () => [...listeners.keys()],
    ask: async (call, request, sender = page) => {
      const listener = listeners.get(`soundings:${call}`)
      if (listener === undefined) throw new Error(`nobody listens to ${call}`)
      return listener(sender, request)
    },
  }
}
