/** The calls that only a program of its own can answer, as a page in a browser answers them. */
import type { Host } from '../../shared/host/contract.ts'
import { ok } from '../../shared/result.ts'
import { hostFailure } from './host-failure.ts'

const unavailable = () => Promise.resolve(hostFailure('unavailable', 'browser'))

export const noDesktop: Pick<
  Host,
  | 'listRecentFiles'
  | 'openRecentFile'
  | 'nextEvent'
  | 'readyToClose'
  | 'reopen'
  | 'setDatabaseAside'
  | 'checkSpelling'
  | 'reportFault'
> = {
  listRecentFiles: () => Promise.resolve(ok({ files: [] })),
  openRecentFile: unavailable,
  nextEvent: unavailable,
  readyToClose: unavailable,
  reopen: unavailable,
  setDatabaseAside: unavailable,
  // The browser has a spelling checker of its own.
  checkSpelling: unavailable,
  // There is no log to write to.
  reportFault: unavailable,
}
