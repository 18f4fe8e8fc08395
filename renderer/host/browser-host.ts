/** The browser edition's host: a folder the user grants holds journal, attachments and snapshots, pickers or downloads the files. */
import type { Host, HostFailure, HostResponse } from '../../shared/host/contract.ts'
import { journalCalls, type JournalCalls } from '../../shared/journal/journal-calls.ts'
import type { Journal } from '../../shared/journal/journal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { openText, saveText } from './file-dialogs.ts'
import { askWritable, isWritable } from './file-system-access.ts'
import type { FolderMemory } from './folder-handle.ts'
import { createFolderBlobs, type FolderBlobs } from './folder-blobs.ts'
import { createFolderJournal } from './folder-journal.ts'
import { createFolderSnapshots, type FolderSnapshots } from './folder-snapshots.ts'
import { hostFailure, isCancelled, thrownToFailure } from './host-failure.ts'
import { noDesktop } from './no-desktop.ts'

export type BrowserHostDeps = {
  readonly memory: FolderMemory
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
  /** A fresh UUID. */
  readonly newId: () => string
}

type Granted = {
  readonly folder: FileSystemDirectoryHandle
  readonly journal: Journal
  readonly calls: JournalCalls
  readonly blobs: FolderBlobs
  readonly snapshots: FolderSnapshots
}

export function createBrowserHost(deps: BrowserHostDeps): Host {
  const session = { started: deps.now(), id: deps.newId().replaceAll('-', '').slice(0, 12) }
  let granted: Granted | null = null

  function take(folder: FileSystemDirectoryHandle): Granted {
    // One for each window and folder: it knows what it has written.
    const journal = createFolderJournal(folder, session, deps.now)
    granted = {
      folder,
      journal,
      calls: journalCalls(journal, (thrown) => thrownToFailure(thrown).error),
      blobs: createFolderBlobs(folder),
      snapshots: createFolderSnapshots(folder),
    }
    return granted
  }

  /** The folder, if it may be used without a question. A permission can be withdrawn at any time, so it is asked each time. */
  async function folder(): Promise<Granted | null> {
    if (granted !== null) return (await isWritable(granted.folder)) ? granted : null
    const kept = await deps.memory.load().catch(() => null)
    return kept !== null && (await isWritable(kept)) ? take(kept) : null
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
        take(kept)
        return ok({ granted: true })
      }
      const chosen = await window.showDirectoryPicker({ mode: 'readwrite', id: 'soundings' })
      if (!(await askWritable(chosen))) return ok({ granted: false })
      await deps.memory.save(chosen)
      take(chosen)
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
