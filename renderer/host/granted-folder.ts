/** All that is kept in a granted folder. Loaded where there is one: the first page waits for none of it. */
import { journalCalls, type JournalCalls } from '../../shared/journal/journal-calls.ts'
import type { Journal } from '../../shared/journal/journal.ts'
import { createFolderBlobs, type FolderBlobs } from './folder-blobs.ts'
import { createFolderJournal } from './folder-journal.ts'
import { createFolderSnapshots, type FolderSnapshots } from './folder-snapshots.ts'
import { thrownToFailure } from './host-failure.ts'

export type Granted = {
  readonly folder: FileSystemDirectoryHandle
  readonly journal: Journal
  readonly calls: JournalCalls
  readonly blobs: FolderBlobs
  readonly snapshots: FolderSnapshots
}

/** `session`: another one for each window and for each time a folder is granted, because log files are called by it. */
export function createGranted(
  folder: FileSystemDirectoryHandle,
  session: { readonly started: number; readonly id: string },
  now: () => number,
): Granted {
  const journal = createFolderJournal(folder, session, now)
  return {
    folder,
    journal,
    calls: journalCalls(journal, (thrown) => thrownToFailure(thrown).error),
    blobs: createFolderBlobs(folder),
    snapshots: createFolderSnapshots(folder),
  }
}
