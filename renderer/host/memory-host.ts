/** A complete host in memory, for tests and for a look around, with switches that make its calls fail. */
import {
  FILE_TEXT_LIMIT,
  hostContract,
  type Host,
  type HostDescription,
  type HostFailure,
  type JournalEntry,
  type OpenedFile,
} from '../../shared/host/contract.ts'
import { err, ok, type Err } from '../../shared/result.ts'
import { hostFailure } from './host-failure.ts'

/** What the host holds and how it fails; tests read and set it, and pass it on to a second start. */
export type MemoryHostState = {
  journal: HostDescription['journal']
  installation: string
  readonly entries: JournalEntry[]
  readonly snapshots: { readonly name: string; readonly text: string }[]
  readonly saved: { readonly name: string; readonly text: string }[]
  /** Answers of the open dialog, first to last; null is a cancel. An empty list cancels too. */
  readonly toOpen: (OpenedFile | null)[]
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
    entries: [],
    snapshots: [],
    saved: [],
    toOpen: [],
    cancelSave: false,
    refuseGrant: false,
    failWrites: null,
    ...given,
  }
}

export function createMemoryHost(state: MemoryHostState = memoryHostState()): Host {
  const kept = (): Err<HostFailure> | null =>
    state.failWrites !== null
      ? err(state.failWrites)
      : state.journal === 'file'
        ? null
        : hostFailure(state.journal === 'ungranted' ? 'noPermission' : 'unavailable', 'journal')

  return {
    describe: () =>
      Promise.resolve(
        ok({
          edition: 'memory' as const,
          journal: state.journal,
          dataPlace: '',
          installation: state.installation,
          journalled: state.journal === 'file' ? state.entries.length : null,
        }),
      ),
    appendJournal: (request) => {
      const failed = kept()
      if (failed !== null) return Promise.resolve(failed)
      const parsed = hostContract.appendJournal.request.safeParse(request)
      if (!parsed.success) return Promise.resolve(hostFailure('corrupt', 'appendJournal'))
      state.entries.push(...parsed.data.entries)
      return Promise.resolve(ok({}))
    },
    readJournal: () =>
      Promise.resolve(
        state.journal === 'file'
          ? ok({ entries: [...state.entries], torn: 0 })
          : hostFailure('noPermission', 'journal'),
      ),
    grantJournal: () => {
      if (state.journal !== 'ungranted') return Promise.resolve(hostFailure('unavailable', 'grantJournal'))
      if (state.refuseGrant) return Promise.resolve(ok({ granted: false }))
      state.journal = 'file'
      return Promise.resolve(ok({ granted: true }))
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
  }
}
