/** The browser edition's host: a folder the user grants holds journal, attachments and snapshots, pickers or downloads the files. */
import type { Host, HostFailure, HostResponse } from '../../shared/host/contract.ts'
import { ok, type Result } from '../../shared/result.ts'
import { openText, saveText } from './file-dialogs.ts'
import { askWritable, isWritable } from './file-system-access.ts'
import type { FolderMemory } from './folder-handle.ts'
import type { Granted } from './granted-folder.ts'
import { hostFailure, isCancelled, thrownToFailure } from './host-failure.ts'
import { noDesktop } from './no-desktop.ts'

export type BrowserHostDeps = {
  readonly memory: FolderMemory
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
  /** A fresh UUID. */
  readonly newId: () => string
}

export function createBrowserHost(deps: BrowserHostDeps): Host {
  let granted: Granted | null = null
  /** Two calls that come before it is taken must not make two journals. */
  let taking: Promise<Granted> | null = null

  async function take(folder: FileSystemDirectoryHandle): Promise<Granted> {
    const { createGranted } = await import('./granted-folder.ts')
    const session = { started: deps.now(), id: deps.newId().replaceAll('-', '').slice(0, 12) }
    granted = createGranted(folder, session, deps.now)
    return granted
  }

  /** The folder, if it may be used without a question. A permission can be withdrawn at any time, so it is asked each time. */
  async function folder(): Promise<Granted | null> {
    if (granted !== null) return (await isWritable(granted.folder)) ? granted : null
    const kept = await deps.memory.load().catch(() => null)
    if (kept === null || !(await isWritable(kept))) return null
    taking ??= take(kept).finally(() => {
      taking = null
    })
    return taking
  }

  async function inFolder<V>(
    work: (granted: Granted) => Promise<Result<V, HostFailure>>,
  ): Promise<Result<V, HostFailure>> {
    try {
      const place = await folder()
      if (place !== null) return await work(place)
      return hostFailure(window.showDirectoryPicker === undefined ? 'unavailable' : 'noPermission', 'folder')
    } catch (thrown) {
      return thrownToFailure(thrown)
    }
  }

  async function grant(): Promise<HostResponse<'grantJournal'>> {
    if (window.showDirectoryPicker === undefined) return hostFailure('unavailable', 'grantJournal')
    try {
      const kept = await deps.memory.load().catch(() => null)
      if (kept !== null && (await askWritable(kept))) {
        await take(kept)
        return ok({ granted: true })
      }
      const chosen = await window.showDirectoryPicker({ mode: 'readwrite', id: 'soundings' })
      if (!(await askWritable(chosen))) return ok({ granted: false })
      await deps.memory.save(chosen)
      await take(chosen)
      return ok({ granted: true })
    } catch (thrown) {
      return isCancelled(thrown) ? ok({ granted: false }) : thrownToFailure(thrown)
    }
  }

  return {
    describe: async () => {
      const place = await folder().catch(() => null)
      return ok({
        edition: 'browser' as const,
        journal:
          place !== null
            ? ('file' as const)
            : window.showDirectoryPicker === undefined
              ? ('none' as const)
              : ('ungranted' as const),
        dataPlace: place?.folder.name ?? '',
        // A page can't tell a copied profile.
        installation: '',
        journalled: (await place?.journal.count()) ?? null,
        flushedAt: place?.journal.flushedAt() ?? null,
        desktop: false,
      })
    },
    appendJournal: (request) => inFolder(({ calls }) => calls.appendJournal(request)),
    prepareJournal: (request) => inFolder(({ calls }) => calls.prepareJournal(request)),
    listJournalSums: (request) => inFolder(({ calls }) => calls.listJournalSums(request)),
    readOpenChanges: (request) => inFolder(({ calls }) => calls.readOpenChanges(request)),
    readJournalAccount: (request) => inFolder(({ calls }) => calls.readJournalAccount(request)),
    tidyJournal: (request) => inFolder(({ calls }) => calls.tidyJournal(request)),
    proveJournal: (request) => inFolder(({ calls }) => calls.proveJournal(request)),
    grantJournal: grant,
    keepBlob: ({ digest, text }) => inFolder(({ blobs }) => blobs.keep(digest, text)),
    readBlob: ({ digest }) => inFolder(async ({ blobs }) => ok({ text: await blobs.read(digest) })),
    listBlobs: () => inFolder(async ({ blobs }) => ok({ blobs: await blobs.list() })),
    // The browser asks by itself, and shows it as long as a page listens.
    allowMicrophone: () => Promise.resolve(ok({})),
    writeSnapshot: ({ name, text }) => inFolder(({ snapshots }) => snapshots.write(name, text)),
    listSnapshots: () => inFolder(async ({ snapshots }) => ok({ names: await snapshots.list() })),
    readSnapshot: ({ name }) => inFolder(async ({ snapshots }) => ok({ text: await snapshots.read(name) })),
    saveFile: ({ name, text, encoding }) => saveText(name, text, encoding),
    openFile: openText,
    ...noDesktop,
  }
}
