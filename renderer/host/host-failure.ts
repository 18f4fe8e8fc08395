/** Turns what a host's calls throw into the contract's failures, never with a path or a text of the user's in them. */
import type { HostFailure } from '../../shared/host/contract.ts'
import { err, type Err } from '../../shared/result.ts'

const TYPES: { readonly [name: string]: HostFailure['type'] } = {
  QuotaExceededError: 'diskFull',
  NotAllowedError: 'noPermission',
  SecurityError: 'noPermission',
  NoModificationAllowedError: 'noPermission',
}

export function hostFailure(type: HostFailure['type'], code: string): Err<HostFailure> {
  return err({ type, code: code.slice(0, 60) })
}

/** The failure that a thrown value stands for, by the name of its class. */
export function thrownToFailure(thrown: unknown): Err<HostFailure> {
  const name = thrown instanceof Error ? thrown.name : 'unknown'
  return hostFailure(TYPES[name] ?? 'ioError', name)
}

/** Whether the user closed a picker without choosing. */
export function isCancelled(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'AbortError'
}
