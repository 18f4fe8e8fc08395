/** Notes with attachments, for tests of what carries their bytes. */
import { blobDigestOf } from '../../../shared/blob-digest.ts'
import type { Edit } from '../../../shared/changes/change.ts'
import type { FileBlob } from '../../../shared/exchange/file-blobs.ts'
import { uuid, type Device } from '../changes/devices.ts'
import { knownDevice } from './exports.ts'

export const NOTE = uuid('e', 77)

export function blobOf(bytes: Uint8Array<ArrayBuffer>): FileBlob {
  return { digest: blobDigestOf(bytes), bytes }
}

/** Bytes that look like nothing in particular. */
export function someBytes(length: number, seed = 1): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, index) => (index * 31 + seed * 7 + (index >> 8)) % 256)
}

export function attachmentEdit({ digest, bytes }: FileBlob, number = 1): Edit {
  return {
    record: uuid('f', 70 + number),
    kind: 'attachment',
    set: {
      note: NOTE,
      name: `wall ${String(number)}.png`,
      sort: 'photo',
      mediaType: 'image/png',
      size: bytes.length,
      digest,
      caption: 'The whiteboard',
      seconds: null,
      consent: null,
      addedAt: 1_780_000_000_000,
      recorder: 'Ada',
    },
  }
}

/** A device with a note that these are attached to. */
export function attachedDevice(...blobs: readonly FileBlob[]): Device {
  const device = knownDevice()
  device.write({ record: NOTE, kind: 'note', set: { title: '', body: 'Workshop', day: '2026-05-29' } })
  blobs.forEach((blob, index) => device.write(attachmentEdit(blob, index + 1)))
  return device
}
