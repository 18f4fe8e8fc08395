/** Reads what was dropped on the window: one file as text, or why it is none. */
import type { OpenedFile } from '../../../shared/host/contract.ts'

const LONGEST_NAME = 500

export type Dropped =
  | { readonly type: 'file'; readonly file: OpenedFile }
  | { readonly type: 'several' | 'folder' }
  | { readonly type: 'tooLarge' | 'unreadable'; readonly name: string }

/** `limit`: the most that is read, in bytes. Null where nothing was dropped. */
export async function readDropped(
  dropped: { readonly files: FileList; readonly items: DataTransferItemList },
  limit: number,
): Promise<Dropped | null> {
  // Both lists are emptied once the event is over: everything is taken from them before the first wait.
  const [file, ...others] = [...dropped.files]
  const isFolder = [...dropped.items].some((item) => item.webkitGetAsEntry()?.isDirectory === true)
  if (file === undefined) return isFolder ? { type: 'folder' } : null
  if (others.length > 0) return { type: 'several' }
  if (isFolder) return { type: 'folder' }
  const name = file.name.slice(0, LONGEST_NAME)
  // A file of n bytes has at most n UTF-16 units: nothing too large is read into memory.
  if (file.size > limit) return { type: 'tooLarge', name }
  const text = await file.text().catch(() => null)
  return text === null ? { type: 'unreadable', name } : { type: 'file', file: { name, text } }
}
