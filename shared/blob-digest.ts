/** The name that bytes go by everywhere: their SHA-256. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** 64 hex digits. Computed before a transaction is opened: it takes a quarter of a second for the largest attachment. */
export function blobDigestOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}
