/** Bytes of a file to text: UTF-8 only, so that nothing is silently replaced. */
import type { HostFailure } from '../../shared/host/contract.ts'
import type { Result } from '../../shared/result.ts'
import { fail } from './host-failure.ts'

/** UTF-8 takes at most this many bytes for one UTF-16 unit. */
export const BYTES_PER_UNIT = 3

/** A byte order mark at the start is left out. `limit` counts UTF-16 units. */
export function decodeText(bytes: Uint8Array, limit: number): Result<string, HostFailure> {
  if (bytes.length > limit * BYTES_PER_UNIT) return fail('tooLarge', 'TOO_LONG')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.length > limit ? fail('tooLarge', 'TOO_LONG') : { ok: true, value: text }
  } catch (error) {
    return error instanceof TypeError ? fail('corrupt', 'NOT_UTF8') : fail('tooLarge', 'TOO_LONG')
  }
}
