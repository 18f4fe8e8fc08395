/** Every way an import or export can fail, in one breath each: what happened, what was kept, what to do. */
import type { TFunction } from 'i18next'
import type { HostFailure } from '../../../shared/host/contract.ts'
import type { ImportFailure, WriteFailure } from '../../data/data.ts'

type T = TFunction<'exchange'>

/** `file`: the name of the file as the user knows it. */
export function importFailureWords(failure: ImportFailure | WriteFailure, file: string, t: T): string {
  switch (failure.type) {
    case 'notStored':
      return t(`failure.notStored.${failure.reason}`)
    case 'notJournalled':
      return t('failure.notJournalled')
    case 'invalid':
      return 'detail' in failure
        ? t('failure.invalid', { file, detail: place(failure.detail) })
        : t('failure.write')
    default:
      return t(`failure.${failure.type}`, { file, detail: place(failure.detail) })
  }
}

export function openFailureWords(failure: HostFailure, t: T): string {
  return failure.type === 'tooLarge' ? t('failure.openLarge') : t('failure.open', { code: failure.code })
}

export function saveFailureWords(failure: HostFailure, t: T): string {
  return failure.type === 'diskFull' ? t('failure.saveFull') : t('failure.save', { code: failure.code })
}

/** A place in a file, short enough to be read out. */
function place(detail: string): string {
  return detail.length <= 80 ? detail : `${detail.slice(0, 79)}…`
}
