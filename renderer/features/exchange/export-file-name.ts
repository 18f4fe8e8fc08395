/** The name a saved export is offered under: `halden-freight.soundings`, `4-accounts.soundings`. */
import { plainFileName } from '../../../shared/host/contract.ts'

const LONGEST = 80
/** Names that mean a device on Windows. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/
const NAMELESS = 'accounts.soundings'

/** `subject`: the account's name, or how many there are. Letters of every script stay; what no disk likes becomes a dash. */
export function exportFileName(subject: string): string {
  const plain = subject
    .normalize('NFC')
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  const name = plain === '' ? NAMELESS : `${DEVICE.test(plain) ? `account-${plain}` : plain}.soundings`
  return plainFileName.safeParse(name).success ? name : NAMELESS
}
