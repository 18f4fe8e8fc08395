/** What a file is, by its own first bytes: its name and what somebody says of it are never trusted. */

export type Sniffed = { readonly sort: 'photo' | 'document'; readonly mediaType: string }

const PHOTOS: readonly (readonly [mediaType: string, at: number, magic: string])[] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF8'],
]

const OFFICE: { readonly [ending: string]: string } = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
}

/** Endings for the file picker; what is taken is decided by the bytes. */
export const ACCEPTED = [
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  '.pdf',
  '.txt',
  '.md',
  '.csv',
  ...Object.keys(OFFICE).map((ending) => `.${ending}`),
].join(',')

/** Null for what is none of the kinds that can be attached. */
export function sniff(bytes: Uint8Array, name: string): Sniffed | null {
  const photo = PHOTOS.find(([, at, magic]) => stands(bytes, at, magic))
  if (photo !== undefined) return { sort: 'photo', mediaType: photo[0] }
  if (stands(bytes, 0, 'RIFF') && stands(bytes, 8, 'WEBP')) return { sort: 'photo', mediaType: 'image/webp' }
  if (stands(bytes, 0, '%PDF-')) return { sort: 'document', mediaType: 'application/pdf' }
  if (stands(bytes, 0, 'PK\x03\x04')) {
    // One container for many kinds: of those that may be, the name says which.
    const office = OFFICE[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '']
    return office === undefined ? null : { sort: 'document', mediaType: office }
  }
  return isText(bytes) ? { sort: 'document', mediaType: 'text/plain' } : null
}

function stands(bytes: Uint8Array, at: number, magic: string): boolean {
  return Array.from(magic).every((letter, index) => bytes[at + index] === letter.charCodeAt(0))
}

/** Text of any kind, markup too: it is never shown, only saved as the file it was. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
