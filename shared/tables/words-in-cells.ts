/** Words that stand for a choice in a cell: parts of a person, places, yes and no. Ours first, then what others write. */
import { personParts, personPlaces, type PersonPart } from '../domain/person.ts'

const fold = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** What we write for each. */
export const partWords: { readonly [Part in PersonPart]: string } = {
  sponsor: 'sponsor',
  decisionMaker: 'decision maker',
  user: 'user',
  buyer: 'buyer',
  champion: 'champion',
  gatekeeper: 'gatekeeper',
}
export type PersonPlace = (typeof personPlaces)[number]
export const placeWords: { readonly [Place in PersonPlace]: string } = {
  inside: 'inside',
  theirCustomer: 'their customer',
  contact: 'contact',
}

/** Contact roles of Salesforce and buying roles of HubSpot that say the same. */
const OTHER_PARTS: ReadonlyMap<string, PersonPart> = new Map([
  ['executivesponsor', 'sponsor'],
  ['economicbuyer', 'buyer'],
  ['budgetholder', 'buyer'],
  ['businessuser', 'user'],
  ['enduser', 'user'],
  ['economicdecisionmaker', 'decisionMaker'],
])

/** Null where one of the words is none of ours. */
export function readParts(cell: string): readonly PersonPart[] | null {
  const found = new Set<PersonPart>()
  for (const word of cell.split(/[;,/|\n]/)) {
    const folded = fold(word)
    if (folded === '') continue
    const part =
      personParts.find((one) => fold(partWords[one]) === folded || fold(one) === folded) ??
      OTHER_PARTS.get(folded)
    if (part === undefined) return null
    found.add(part)
  }
  return personParts.filter((part) => found.has(part))
}

export function readPlace(cell: string): PersonPlace | null {
  const folded = fold(cell)
  return personPlaces.find((one) => fold(placeWords[one]) === folded || fold(one) === folded) ?? null
}

const YES = new Set(['yes', 'y', 'true', '1', 'x', 'ja', 'wahr', 'oui', 'si', 'sí'])
const NO = new Set(['no', 'n', 'false', '0', 'nein', 'falsch', 'non'])

export function readYesNo(cell: string): boolean | null {
  const folded = fold(cell)
  return YES.has(folded) ? true : NO.has(folded) ? false : null
}
