/** Types of the Chromium-only parts of the File System Access API, and whether this browser has them. */
type PermissionMode = { readonly mode: 'read' | 'readwrite' }
type PickerType = {
  readonly description?: string
  readonly accept: { readonly [mime: string]: readonly string[] }
}

declare global {
  interface FileSystemHandle {
    queryPermission?(mode: PermissionMode): Promise<PermissionState>
    requestPermission?(mode: PermissionMode): Promise<PermissionState>
  }
  interface Window {
    showDirectoryPicker?(
      options: PermissionMode & { readonly id?: string },
    ): Promise<FileSystemDirectoryHandle>
    showSaveFilePicker?(options: {
      readonly suggestedName: string
      readonly types?: readonly PickerType[]
    }): Promise<FileSystemFileHandle>
    showOpenFilePicker?(options: { readonly types: readonly PickerType[] }): Promise<FileSystemFileHandle[]>
  }
}

/** Exports are offered under a name of their own; they hold JSON, and files of the time before are called so. */
export const EXPORT_FILES: readonly PickerType[] = [
  { accept: { 'application/vnd.soundings+json': ['.soundings'], 'application/json': ['.json'] } },
]

/** Whether the folder may be written to now, without asking the user. */
export async function isWritable(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (
    folder.queryPermission === undefined ||
    (await folder.queryPermission({ mode: 'readwrite' })) === 'granted'
  )
}

/** Asks the user; needs a click or a key press that is just over. */
export async function askWritable(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (
    folder.requestPermission === undefined ||
    (await folder.requestPermission({ mode: 'readwrite' })) === 'granted'
  )
}
