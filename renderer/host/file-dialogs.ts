/** Saving and opening a file in a browser: by its pickers where it has them, else by a download and a file input. */
import { fromBase64 } from '../../shared/base64.ts'
import { FILE_TEXT_LIMIT, type FileEncoding, type HostResponse } from '../../shared/host/contract.ts'
import { ok } from '../../shared/result.ts'
import { EXPORT_FILES } from './file-system-access.ts'
import { hostFailure, isCancelled, thrownToFailure } from './host-failure.ts'

/** A picker would give any other file the ending of an export. */
const isOurs = (name: string): boolean => /\.(soundings|json)$/i.test(name)

export async function saveText(
  name: string,
  text: string,
  encoding: FileEncoding = 'utf8',
): Promise<HostResponse<'saveFile'>> {
  const content = encoding === 'base64' ? fromBase64(text) : text
  if (content === null) return hostFailure('corrupt', 'NOT_BASE64')
  if (window.showSaveFilePicker === undefined) return download(name, content)
  try {
    const types = isOurs(name) ? { types: EXPORT_FILES } : {}
    const file = await window.showSaveFilePicker({ suggestedName: name, ...types })
    const writable = await file.createWritable()
    await writable.write(content)
    await writable.close()
    return ok({ saved: true })
  } catch (thrown) {
    return isCancelled(thrown) ? ok({ saved: false }) : thrownToFailure(thrown)
  }
}

function download(name: string, content: BlobPart): HostResponse<'saveFile'> {
  const type = isOurs(name) ? 'application/json' : 'application/octet-stream'
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the blob after the click returns; a minute is ample even for the largest file.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 60_000)
  return ok({ saved: true })
}

export async function openText(): Promise<HostResponse<'openFile'>> {
  try {
    const file = await pick()
    if (file === null) return ok({ file: null })
    // A file of n bytes has at most n UTF-16 units: nothing too large is read into memory.
    if (file.size > FILE_TEXT_LIMIT) return hostFailure('tooLarge', 'openFile')
    return ok({ file: { name: file.name.slice(0, 500), text: await file.text() } })
  } catch (thrown) {
    return isCancelled(thrown) ? ok({ file: null }) : thrownToFailure(thrown)
  }
}

async function pick(): Promise<File | null> {
  if (window.showOpenFilePicker === undefined) return pickByInput()
  const [handle] = await window.showOpenFilePicker({ types: EXPORT_FILES })
  return handle === undefined ? null : handle.getFile()
}

function pickByInput(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.soundings,.json,application/json'
    input.addEventListener('change', () => {
      resolve(input.files?.[0] ?? null)
    })
    input.addEventListener('cancel', () => {
      resolve(null)
    })
    input.click()
  })
}
