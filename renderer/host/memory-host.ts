/** A complete host in memory, for tests and for a look around, with switches that make its calls fail. */
import { fromBase64 } from '../../shared/base64.ts'
import { blobDigestOf } from '../../shared/blob-digest.ts'
import {
  FILE_TEXT_LIMIT,
  hostContract,
  type Host,
  type Fault,
  type FileEncoding,
  type HostDescription,
  type HostEvent,
  type HostFailure,
  type HostResponse,
  type OpenedFile,
} from '../../shared/host/contract.ts'
import { journalCalls } from '../../shared/journal/journal-calls.ts'
import { createJournal } from '../../shared/journal/journal.ts'
import { err, ok, type Err, type Result } from '../../shared/result.ts'
import { byteTools } from './byte-tools.ts'
import { hostFailure } from './host-failure.ts'
import { memoryFiles } from './memory-files.ts'

/** How many there have been, so that no two of them write one log file. */
let hosts = 0

/** What a write throws while the host is told to fail. */
class WriteRefused extends Error {
  readonly failure: HostFailure

  constructor(failure: HostFailure) {
    super(failure.type)
    this.failure = failure
  }
}

/** What the host holds and how it fails; tests read and set it, and pass it on to a second start. */
export type MemoryHostState = {
  journal: HostDescription['journal']
  installation: string
  /** The files of the journal, by path. */
  readonly files: Map<string, Uint8Array>
  /** Base64 by digest. */
  readonly blobs: Map<string, string>
  /** Whether the page may listen. */
  microphone: boolean
  readonly snapshots: { readonly name: string; readonly text: string }[]
  readonly saved: {
    readonly name: string
    readonly text: string
    readonly encoding?: FileEncoding | undefined
  }[]
  /** Answers of the open dialog, first to last; null is a cancel. An empty list cancels too. */
  readonly toOpen: (OpenedFile | null)[]
  /** Files opened or saved before, by their keys. */
  readonly recent: Map<string, OpenedFile>
  /** What the page has not asked for yet; `tell` adds to it. */
  readonly events: HostEvent[]
  /** Pages that wait for the next event. */
  readonly waking: Set<() => void>
  /** How many changes the journal held when it was last counted. */
  counted: number
  /** When the journal was last flushed, milliseconds since 1970 UTC. */
  flushedAt: number | null
  /** Whether it stands for a program of its own. */
  desktop: boolean
  /** What the page asked for beyond files and journal, in order. */
  readonly asked: ('readyToClose' | 'reopen' | 'setDatabaseAside')[]
  readonly faults: Fault[]
  /** The next save dialogs are cancelled. */
  cancelSave: boolean
  /** The next `grantJournal` is refused by the user. */
  refuseGrant: boolean
  /** Writing calls fail with this until it is null again. */
  failWrites: HostFailure | null
}

export function memoryHostState(given: Partial<MemoryHostState> = {}): MemoryHostState {
  return {
    journal: 'file',
    installation: 'memory',
    files: new Map(),
    blobs: new Map(),
    microphone: false,
    snapshots: [],
    saved: [],
    toOpen: [],
    recent: new Map(),
    events: [],
    waking: new Set(),
    counted: 0,
    flushedAt: null,
    desktop: false,
    asked: [],
    faults: [],
    cancelSave: false,
    refuseGrant: false,
    failWrites: null,
    ...given,
  }
}

/** Tells the page that asked, or the next one that asks. */
export function tell(state: MemoryHostState, event: HostEvent): void {
  state.events.push(event)
  for (const wake of state.waking) wake()
}

export function createMemoryHost(state: MemoryHostState = memoryHostState()): Host {
  const kept = (): Err<HostFailure> | null =>
    state.failWrites !== null
      ? err(state.failWrites)
      : state.journal === 'file'
        ? null
        : hostFailure(state.journal === 'ungranted' ? 'noPermission' : 'unavailable', 'journal')

  hosts += 1
  const mine = String(hosts).padStart(6, '0')
  let logs = 0
  const journal = createJournal({
    files: memoryFiles(state.files, () => {
      if (state.failWrites !== null) throw new WriteRefused(state.failWrites)
    }),
    tools: byteTools,
    old: null,
    counter: {
      load: () => Promise.resolve({ changes: state.counted }),
      save: (changes) => {
        state.counted = changes
        return Promise.resolve()
      },
    },
    now: () => 0,
    newLogName: () => {
      logs += 1
      return `${mine}-${String(logs).padStart(6, '0')}.jsonl`
    },
  })
  const calls = journalCalls(journal, (thrown) =>
    thrown instanceof WriteRefused ? thrown.failure : { type: 'ioError', code: 'memory' },
  )
  const whereKept = <T>(ask: () => Promise<Result<T, HostFailure>>): Promise<Result<T, HostFailure>> =>
    state.journal === 'file' ? ask() : Promise.resolve(hostFailure('noPermission', 'journal'))

  const asked = (call: MemoryHostState['asked'][number]) => () => {
    if (!state.desktop) return Promise.resolve(hostFailure('unavailable', call))
    state.asked.push(call)
    return Promise.resolve(ok({}))
  }
  let replace: () => void = () => undefined

  return {
    describe: async () =>
      ok({
        edition: 'memory' as const,
        journal: state.journal,
        dataPlace: '',
        installation: state.installation,
        journalled: state.journal === 'file' ? await journal.count() : null,
        flushedAt: state.flushedAt,
        desktop: state.desktop,
      }),
    appendJournal: async (request) => {
      const failed = kept()
      if (failed !== null) return failed
      const parsed = hostContract.appendJournal.request.safeParse(request)
      if (!parsed.success) return hostFailure('corrupt', 'appendJournal')
      return calls.appendJournal(parsed.data)
    },
    prepareJournal: (request) => whereKept(() => calls.prepareJournal(request)),
    listJournalSums: (request) => whereKept(() => calls.listJournalSums(request)),
    readOpenChanges: (request) => whereKept(() => calls.readOpenChanges(request)),
    readJournalAccount: (request) => whereKept(() => calls.readJournalAccount(request)),
    tidyJournal: (request) => whereKept(() => calls.tidyJournal(request)),
    proveJournal: (request) => whereKept(() => calls.proveJournal(request)),
    grantJournal: () => {
      if (state.journal !== 'ungranted') return Promise.resolve(hostFailure('unavailable', 'grantJournal'))
      if (state.refuseGrant) return Promise.resolve(ok({ granted: false }))
      state.journal = 'file'
      return Promise.resolve(ok({ granted: true }))
    },
    keepBlob: (request) => {
      const failed = kept()
      if (failed !== null) return Promise.resolve(failed)
      const parsed = hostContract.keepBlob.request.safeParse(request)
      if (!parsed.success) return Promise.resolve(hostFailure('corrupt', 'keepBlob'))
      const bytes = fromBase64(parsed.data.text)
      if (bytes === null || blobDigestOf(bytes) !== parsed.data.digest)
        return Promise.resolve(hostFailure('corrupt', 'DIGEST'))
      state.blobs.set(parsed.data.digest, parsed.data.text)
      return Promise.resolve(ok({}))
    },
    readBlob: ({ digest }) =>
      Promise.resolve(
        state.journal === 'file'
          ? ok({ text: state.blobs.get(digest) ?? null })
          : hostFailure('noPermission', 'blobs'),
      ),
    listBlobs: () =>
      Promise.resolve(
        state.journal === 'file'
          ? ok({
              blobs: [...state.blobs].map(([digest, text]) => ({
                digest,
                size: fromBase64(text)?.length ?? 0,
              })),
            })
          : hostFailure('noPermission', 'blobs'),
      ),
    allowMicrophone: ({ allowed }) => {
      state.microphone = allowed
      return Promise.resolve(ok({}))
    },
    writeSnapshot: (request) => {
      const failed = kept()
      if (failed !== null) return Promise.resolve(failed)
      const parsed = hostContract.writeSnapshot.request.safeParse(request)
      if (!parsed.success) return Promise.resolve(hostFailure('corrupt', 'writeSnapshot'))
      const same = state.snapshots.findIndex((snapshot) => snapshot.name === parsed.data.name)
      if (same >= 0) state.snapshots.splice(same, 1)
      state.snapshots.unshift(parsed.data)
      return Promise.resolve(ok({}))
    },
    listSnapshots: () => Promise.resolve(ok({ names: state.snapshots.map((snapshot) => snapshot.name) })),
    readSnapshot: ({ name }) => {
      const snapshot = state.snapshots.find((one) => one.name === name)
      return Promise.resolve(
        snapshot === undefined ? hostFailure('ioError', 'ENOENT') : ok({ text: snapshot.text }),
      )
    },
    saveFile: (request) => {
      if (state.failWrites !== null) return Promise.resolve(err(state.failWrites))
      const parsed = hostContract.saveFile.request.safeParse(request)
      if (!parsed.success) return Promise.resolve(hostFailure('corrupt', 'saveFile'))
      if (parsed.data.encoding === 'base64' && fromBase64(parsed.data.text) === null)
        return Promise.resolve(hostFailure('corrupt', 'NOT_BASE64'))
      if (state.cancelSave) return Promise.resolve(ok({ saved: false }))
      state.saved.push(parsed.data)
      return Promise.resolve(ok({ saved: true }))
    },
    openFile: () => {
      const file = state.toOpen.shift() ?? null
      if (file !== null && file.text.length > FILE_TEXT_LIMIT)
        return Promise.resolve(hostFailure('tooLarge', 'openFile'))
      return Promise.resolve(ok({ file }))
    },
    listRecentFiles: () =>
      Promise.resolve(ok({ files: [...state.recent].map(([key, { name }]) => ({ key, name })) })),
    openRecentFile: ({ key }) => {
      const file = state.recent.get(key)
      return Promise.resolve(file === undefined ? hostFailure('unavailable', 'ENOENT') : ok({ file }))
    },
    nextEvent: () => {
      if (!state.desktop) return Promise.resolve(hostFailure('unavailable', 'nextEvent'))
      replace()
      return new Promise((resolve) => {
        const answer = (given: HostResponse<'nextEvent'>) => {
          state.waking.delete(wake)
          resolve(given)
        }
        const wake = () => {
          const event = state.events.shift()
          if (event !== undefined) answer(ok({ event }))
        }
        replace = () => {
          answer(hostFailure('unavailable', 'REPLACED'))
        }
        state.waking.add(wake)
        wake()
      })
    },
    readyToClose: asked('readyToClose'),
    reopen: asked('reopen'),
    setDatabaseAside: asked('setDatabaseAside'),
    checkSpelling: () => Promise.resolve(ok({ misspelt: [] })),
    reportFault: (request) => {
      const parsed = hostContract.reportFault.request.safeParse(request)
      if (!parsed.success) return Promise.resolve(hostFailure('corrupt', 'reportFault'))
      state.faults.push(parsed.data)
      return Promise.resolve(ok({}))
    },
  }
}
