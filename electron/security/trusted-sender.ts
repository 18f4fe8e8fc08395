/** Whose messages the host answers: the main frame of our own page, nobody else. */
import type { Sender } from '../host/ipc.ts'
import { isAppUrl } from './origin.ts'

export function isTrustedSender({ senderFrame }: Sender): boolean {
  // A frame that has navigated away or was destroyed since is null.
  return senderFrame !== null && senderFrame.parent === null && isAppUrl(senderFrame.url)
}
