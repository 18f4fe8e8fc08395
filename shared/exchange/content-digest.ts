/** A short stand-in for content, for caches that must notice when it changes. No signature: anybody can compute it. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalText, type Json } from '../json.ts'

/** SHA-256 of the canonical text, 64 hex digits. */
export function contentDigest(content: Json): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(content))))
}
