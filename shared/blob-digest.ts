/** The name that bytes go by everywhere: their SHA-256. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** 64 hex digits. For where nothing can be waited for: the largest attachment takes a second or more. */
export function blobDigestOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}
