/** The bytes of attachments in a granted folder, each in a file under its digest. */
import { fromBase64, toBase64 } from '../../shared/base64.ts'
import { ATTACHMENT_LIMIT, blobDigest } from '../../shared/domain/attachment.ts'
import type { HostFailure, KeptBlob } from '../../shared/host/contract.ts'
import { ok, type Result } from '../../shared/result.ts'
import { hostFailure } from './host-failure.ts'

const FOLDER = 'attachments'

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export type FolderBlobs = {
  /** `text` is base64. */
  readonly keep: (digest: string, text: string) => Promise<Result<Record<string, never>, HostFailure>>
  /** Null where there are none, or not those that the digest says. */
  readonly read: (digest: string) => Promise<string | null>
  readonly list: () => Promise<KeptBlob[]>
}

export function createFolderBlobs(root: FileSystemDirectoryHandle): FolderBlobs {
  const folder = () => root.getDirectoryHandle(FOLDER, { create: true })

  async function bytesOf(digest: string): Promise<Uint8Array<ArrayBuffer> | null> {
    // The contract's schema stands between nobody here: a name that is no digest is asked of no folder.
    if (!blobDigest.safeParse(digest).success) return null
    let file: File
    try {
      file = await (await (await folder()).getFileHandle(digest)).getFile()
    } catch (thrown) {
      if (thrown instanceof Error && thrown.name === 'NotFoundError') return null
      throw thrown
    }
    if (file.size > ATTACHMENT_LIMIT) return null
    const bytes = new Uint8Array(await file.arrayBuffer())
    return (await digestOf(bytes)) === digest ? bytes : null
  }

  return {
    keep: async (digest, text) => {
      const bytes = fromBase64(text)
      if (bytes === null || (await digestOf(bytes)) !== digest) return hostFailure('corrupt', 'DIGEST')
      if (bytes.length > ATTACHMENT_LIMIT) return hostFailure('tooLarge', 'BLOB')
      if ((await bytesOf(digest)) !== null) return ok({})
      const writable = await (await (await folder()).getFileHandle(digest, { create: true })).createWritable()
      try {
        await writable.write(bytes)
        await writable.close()
      } catch (thrown) {
        await writable.abort().catch(() => undefined)
        throw thrown
      }
      return (await bytesOf(digest)) === null ? hostFailure('corrupt', 'keepBlob') : ok({})
    },
    read: async (digest) => {
      const bytes = await bytesOf(digest)
      return bytes && toBase64(bytes)
    },
    list: async () => {
      const found: KeptBlob[] = []
      for await (const [name, handle] of (await folder()).entries()) {
        if (!blobDigest.safeParse(name).success || !(handle instanceof FileSystemFileHandle)) continue
        found.push({ digest: name, size: (await handle.getFile()).size })
      }
      return found
    },
  }
}
