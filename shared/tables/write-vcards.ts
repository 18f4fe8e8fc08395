/** Writes people as vCards, version 3.0 (RFC 2426) or 4.0 (RFC 6350): escaped, folded at 75 octets, never within a character. */
import type { AccountRecords } from '../scoring/account-records.ts'
import { standingEntries } from './standing-entries.ts'
import type { EntryValue, EntryValues } from './table-entry.ts'
import { CONTACT_LINE } from './vcard-reach.ts'
import { utf8Bytes } from './vcard-values.ts'
import { partWords, placeWords, readParts, readPlace } from './words-in-cells.ts'

export const cardVersions = ['3.0', '4.0'] as const
export type WrittenVersion = (typeof cardVersions)[number]

const LINE_OCTETS = 75

export function writeCards(accounts: readonly AccountRecords[], version: WrittenVersion): string {
  return accounts
    .flatMap((records) =>
      standingEntries('people', records).map(({ values }) => card(values, records.account.name, version)),
    )
    .join('')
}

function card(values: EntryValues, account: string, version: WrittenVersion): string {
  const said = (field: string) => textOf(values[field])
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `FN:${escapeText(said('name'))}`,
    `N:${nameParts(said('name')).map(escapeText).join(';')};;;`,
    `ORG:${organisation(account, said('orgUnit'), said('department'))}`,
  ]
  const add = (name: string, value: string) => {
    if (value !== '') lines.push(`${name}:${escapeText(value)}`)
  }
  add('TITLE', said('role'))
  add(version === '4.0' ? 'EMAIL;PREF=1' : 'EMAIL;TYPE=INTERNET,PREF', said('email'))
  add(version === '4.0' ? 'TEL;PREF=1' : 'TEL;TYPE=VOICE,PREF', said('phone'))
  lines.push(...contactLines(values))
  add('NOTE', said('about'))
  // By itself a unit below the organisation is read as a department.
  if (said('department') === '') add('X-SOUNDINGS-UNIT', said('orgUnit'))
  add('X-SOUNDINGS-SITE', said('site'))
  add('X-SOUNDINGS-PART', partsOf(values['parts']))
  const place = readPlace(said('place'))
  if (place !== null) add('X-SOUNDINGS-PLACE', placeWords[place])
  add('X-SOUNDINGS-LEFT-ON', said('leftOn'))
  if (values['key'] === true) add('X-SOUNDINGS-KEY', 'yes')
  if (values['placeholder'] === true) add('X-SOUNDINGS-PLACEHOLDER', 'yes')
  lines.push('END:VCARD')
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** The last word as the family's name: a guess that only the sorting of other programs rests on; the name itself is `FN`. */
function nameParts(name: string): readonly [string, string] {
  const words = name.trim().split(/\s+/)
  return [words.at(-1) ?? '', words.slice(0, -1).join(' ')]
}

function organisation(account: string, unit: string, department: string): string {
  const parts = [account, ...(unit === '' || department === '' ? [] : [unit]), department]
  return parts
    .filter((part) => part !== '')
    .map(escapeText)
    .join(';')
}

/**
 * Lines such as `Mobile: +49 171 …` as numbers and addresses that other programs know, under their label; other lines as
 * a property of ours, so that none is lost.
 */
function contactLines(values: EntryValues): readonly string[] {
  const others = textOf(values['otherContact'])
  if (others === '') return []
  return others.split('\n').flatMap((line, index) => {
    const [, label = '', value = ''] = /^([^:]*[^:\s]): (\S.*)$/.exec(line) ?? []
    const group = `item${String(index + 1)}`
    const name =
      values['email'] !== undefined && /^[^\s@]+@[^\s@]+$/.test(value)
        ? 'EMAIL'
        : values['phone'] !== undefined && /^\+?[\d\s()/.-]*\d$/.test(value)
          ? 'TEL'
          : null
    const isPlain = label === label.trim() && value === value.trim() && !label.startsWith('_$!<')
    return name === null || !isPlain
      ? [`${CONTACT_LINE}:${escapeText(line)}`]
      : [`${group}.${name}:${escapeText(value)}`, `${group}.X-ABLabel:${escapeText(label)}`]
  })
}

function textOf(value: EntryValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

function partsOf(value: EntryValue | undefined): string {
  const parts = Array.isArray(value) ? (readParts(value.join(',')) ?? []) : []
  return parts.map((part) => partWords[part]).join(', ')
}

export function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')
}

/** Lines of at most 75 octets, each but the first begun by a space. */
export function fold(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = utf8Bytes(character.codePointAt(0) ?? 0).length
    if (octets + size > LINE_OCTETS) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}
