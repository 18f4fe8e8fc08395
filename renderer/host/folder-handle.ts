/**
 * Remembers the folder that the user granted, in a small IndexedDB database of its own: a handle is not JSON, and it must
 * outlive a restore of the app's data.
 */
const DATABASE = 'soundings-folder'
const STORE = 'handles'
const KEY = 'journal'

export type FolderMemory = {
  readonly load: () => Promise<FileSystemDirectoryHandle | null>
  readonly save: (folder: FileSystemDirectoryHandle) => Promise<void>
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = () => {
      reject(request.error ?? new Error('indexedDB'))
    }
  })
}

async function withStore<T>(
  factory: IDBFactory,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = factory.open(DATABASE, 1)
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(STORE)
  }
  const database = await settled(opening)
  try {
    return await settled(ask(database.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    database.close()
  }
}

export function createFolderMemory(factory: IDBFactory): FolderMemory {
  return {
    load: async () => {
      const kept: unknown = await withStore(factory, 'readonly', (store) => store.get(KEY))
      return kept instanceof FileSystemDirectoryHandle ? kept : null
    },
    save: async (folder) => {
      await withStore(factory, 'readwrite', (store) => store.put(folder, KEY))
    },
  }
}
