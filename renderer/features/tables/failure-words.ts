/** Why a table was not read or not written, in one breath: what happened, what was kept, what to do. */
import type { TFunction } from 'i18next'
import type { HostFailure } from '../../../shared/host/contract.ts'
import type { WriteFailure } from '../../data/data.ts'
import { COLUMN_LIMIT, ROW_LIMIT } from './parse-csv.ts'
import type { SourceFailure } from './table-source.ts'

type T = TFunction<'tables'>

export function sourceFailureWords(failure: SourceFailure, file: string, t: T): string {
  switch (failure.type) {
    case 'tooManyRows':
      return t('failure.tooManyRows', { file, limit: ROW_LIMIT })
    case 'tooManyColumns':
      return t('failure.tooManyColumns', { file, limit: COLUMN_LIMIT })
    default:
      return t(`failure.${failure.type}`, { file })
  }
}

export function writeFailureWords(
  failure: Exclude<WriteFailure, { readonly type: 'notJournalled' }> | { readonly type: 'cancelled' },
  t: T,
): string {
  switch (failure.type) {
    case 'cancelled':
      return t('import.stopped')
    case 'invalid':
      return t('failure.invalid')
    case 'notStored':
      return t(`failure.${failure.reason}`)
  }
}

export function undoFailureWords(
  failure: Exclude<WriteFailure, { readonly type: 'notJournalled' }> | { readonly type: 'nothingToUndo' },
  t: T,
): string {
  switch (failure.type) {
    case 'nothingToUndo':
      return t('undoFailure.nothing')
    case 'invalid':
      return t('undoFailure.other')
    case 'notStored':
      return t(`undoFailure.${failure.reason}`)
  }
}

export function saveFailureWords(failure: HostFailure, t: T): string {
  return failure.type === 'diskFull' ? t('export.full') : t('export.failed', { code: failure.code })
}
