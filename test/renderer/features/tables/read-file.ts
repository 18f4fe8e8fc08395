/** Reads a fixture or a text the way the page does, up to the entries. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../../build/paths.ts'
import {
  readTable,
  firstSettings,
  type TableSettings,
} from '../../../../renderer/features/tables/table-settings.ts'
import { toSource, type TableSource } from '../../../../renderer/features/tables/table-source.ts'
import { tablesReadingEn } from '../../../../renderer/features/tables/reading-locale-en.ts'

export const REACH = tablesReadingEn.reach

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(ROOT, 'test/fixtures/tables', name)))
}

export function sourceOf(bytes: Uint8Array | string, name = 'table.csv'): TableSource {
  const given = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  const source = toSource(name, given, { encoding: null, separator: null })
  if (!source.ok) throw new Error(source.error.type)
  return source.value
}

/** Why a file is refused; null where it is read. */
export function refusal(bytes: Uint8Array | string): string | null {
  const given = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  const source = toSource('table.csv', given, { encoding: null, separator: null })
  return source.ok ? null : source.error.type
}

export function readAs(bytes: Uint8Array | string, chosen: Partial<TableSettings> = {}) {
  const source = sourceOf(bytes)
  const settings = { ...firstSettings(source, null), ...chosen }
  return { source, settings, ...readTable(source, settings, REACH) }
}
