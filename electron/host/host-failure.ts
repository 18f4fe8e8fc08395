/** Turns what the operating system throws into the contract's failures, and makes their answers. */
import type { HostFailure } from '../../shared/host/contract.ts'
import type { Err } from '../../shared/result.ts'
import { codeOf } from './file-system.ts'

const types: { readonly [code: string]: HostFailure['type'] } = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  EROFS: 'noPermission',
  ENOENT: 'unavailable',
  ENOTDIR: 'unavailable',
  EISDIR: 'unavailable',
  EFBIG: 'tooLarge',
  EVERIFY: 'corrupt',
  ERR_STRING_TOO_LONG: 'tooLarge',
  ERR_FS_FILE_TOO_LARGE: 'tooLarge',
}

/** Never carries the error's message: it would hold a path. */
export function failureOf(error: unknown): HostFailure {
  const code = codeOf(error)
  // V8 throws a bare RangeError when a string would become longer than it can hold.
  if (code === '' && error instanceof RangeError) return { type: 'tooLarge', code: 'RANGE' }
  return { type: types[code] ?? 'ioError', code: code.slice(0, 60) || 'UNEXPECTED' }
}

export function fail(type: HostFailure['type'], code: string): Err<HostFailure> {
  return { ok: false, error: { type, code } }
}

/** Runs something that may throw and answers with a failure instead. */
export async function attempt<T>(action: () => Promise<T>): Promise<T | Err<HostFailure>> {
  try {
    return await action()
  } catch (error) {
    return { ok: false, error: failureOf(error) }
  }
}
