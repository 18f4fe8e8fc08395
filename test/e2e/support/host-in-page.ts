/** Runs the hosts' contract inside a page: the browser host over a folder of the page's own file system. */
import { createBrowserHost } from '../../../renderer/host/browser-host.ts'
import { createFolderMemory } from '../../../renderer/host/folder-handle.ts'
import { hostCases } from '../../renderer/host/host-contract.ts'
import { entry } from '../../shared/journal/entries.ts'
import { readBack } from '../../shared/journal/read-back.ts'

let folders = 0

/** The origin's private file system has the same handles as a folder on disk, and asks no question. */
async function freshFolder(): Promise<FileSystemDirectoryHandle> {
  folders += 1
  const root = await navigator.storage.getDirectory()
  return root.getDirectoryHandle(`folder-${folders}`, { create: true })
}

function makeHost() {
  return createBrowserHost({
    memory: createFolderMemory(indexedDB),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
  })
}

async function grant(folder: FileSystemDirectoryHandle) {
  window.showDirectoryPicker = () => Promise.resolve(folder)
  await new Promise<void>((resolve, reject) => {
    const deleted = indexedDB.deleteDatabase('soundings-folder')
    deleted.onsuccess = () => {
      resolve()
    }
    deleted.onerror = () => {
      reject(new Error('deleteDatabase'))
    }
  })
  const host = makeHost()
  await host.grantJournal({})
  return host
}

export async function runHostCases(): Promise<string[]> {
  const results: string[] = []
  for (const one of hostCases) {
    try {
      await one.run(await grant(await freshFolder()))
      results.push(`${one.name}: passed`)
    } catch (thrown) {
      results.push(`${one.name}: ${thrown instanceof Error ? thrown.message : 'threw'}`)
    }
  }
  return results
}

/** What a host says before and after a folder is granted, and what the next start makes of it. */
export async function runGrant() {
  const folder = await freshFolder()
  await grant(await freshFolder())
  window.showDirectoryPicker = () => Promise.reject(new DOMException('closed', 'AbortError'))
  indexedDB.deleteDatabase('soundings-folder')
  const host = makeHost()
  const before = await host.describe({})
  const append = await host.appendJournal({ entries: [entry(1)] })
  const cancelled = await host.grantJournal({})
  window.showDirectoryPicker = () => Promise.resolve(folder)
  const granted = await host.grantJournal({})
  await host.appendJournal({ entries: [entry(2, 'kept')] })
  const again = makeHost()
  const after = await again.describe({})
  const read = await readBack(again)
  Reflect.set(window, 'showDirectoryPicker', undefined)
  indexedDB.deleteDatabase('soundings-folder')
  const none = await makeHost().describe({})
  return { before, append, cancelled, granted, after, read, none }
}

Reflect.set(window, 'hostInPage', { runHostCases, runGrant, makeHost })
