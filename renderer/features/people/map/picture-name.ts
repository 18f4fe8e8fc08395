/** The name a saved picture is offered under: `people-of-halden-freight.svg`. */
import { plainFileName } from '../../../../shared/host/contract.ts'

const LONGEST = 80

/** Letters of every script stay; what no disk likes becomes a dash. */
export function pictureName(title: string, ending: 'svg' | 'png'): string {
  const plain = title
    .normalize('NFC')
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  const name = `${plain === '' ? 'people' : plain}.${ending}`
  return plainFileName.safeParse(name).success ? name : `people.${ending}`
}
