/** Export texts for tests: what two devices wrote, and the same text bent in one place. */
import { readFileSync } from 'node:fs'
import type { SealedChange } from '../../../shared/changes/change.ts'
import { linkOf } from '../../../shared/changes/seal.ts'
import type { ParsedExport } from '../../../shared/exchange/export-file.ts'
import { parseExport } from '../../../shared/exchange/parse-export.ts'
import { writeExport } from '../../../shared/exchange/write-export.ts'
import { ACCOUNT, createDevice, RECORDS, type Device } from '../changes/devices.ts'

/** The permanent file of format version 1. */
export const fixtureText = readFileSync(new URL('../../fixtures/exports/v1.json', import.meta.url), 'utf8')

/** The permanent file of format version 2: the same with the bytes of attachments. */
export const fixtureWithBytes = readFileSync(
  new URL('../../fixtures/exports/v2.json', import.meta.url),
  'utf8',
)

export const [PERSON = '', OTHER = ''] = RECORDS

export function exportOf(...devices: readonly Device[]): string {
  return writeExport(devices.map((device) => ({ id: ACCOUNT, changes: device.changes() })))
}

export function parsed(text: string): ParsedExport {
  const result = parseExport(text)
  if (!result.ok) throw new Error(`${result.error.type}: ${result.error.detail}`)
  return result.value
}

/** A device with one account and a person in it. */
export function knownDevice(number = 1): Device {
  const device = createDevice(number)
  device.write({ record: ACCOUNT, kind: 'account', set: { name: 'Nordlicht', sector: '', about: '' } })
  device.write({ record: PERSON, kind: 'person', set: { name: 'Ada', role: 'Engineer' } })
  return device
}

/** The change with what `bend` makes of its content, linked anew: a forgery that only its content gives away. */
export function forge(change: SealedChange, bend: Partial<SealedChange>): SealedChange {
  const forged = { ...change, ...bend }
  return { ...forged, link: linkOf(forged) }
}
