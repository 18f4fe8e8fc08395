/** The digest and the text of bytes, as the journal wants them, in a browser. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { ByteTools } from '../../shared/journal/line.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

// The browser's own digest answers later, and a journal's step may have thousands of short lines.
export const byteTools: ByteTools = {
  sha256: (bytes) => bytesToHex(sha256(bytes)),
  encode: (text) => encoder.encode(text),
  decode: (bytes) => decoder.decode(bytes),
}
