/** The name a saved export is offered under: `soundings-halden-freight.json`, `soundings-4-accounts.json`. */
import { plainFileName } from '../../../shared/host/contract.ts'

const LONGEST = 80

/** `subject`: the account's name, or how many there are. Letters of every script stay; what no disk likes becomes a dash. */
export function exportFileName(subject: string): string {
  const plain = subject
    .normalize('NFC')
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  const name = plain === '' ? 'soundings.json' : `soundings-${plain}.json`
  return plainFileName.safeParse(name).success ? name : 'soundings.json'
}
