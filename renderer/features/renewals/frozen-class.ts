/** Whether a class was known before something ended: only then can the outcome be held against it, as calibration does. */
import type { Day } from '../../../shared/domain/day.ts'
import type { FrozenAssessment } from '../../../shared/scoring/frozen-assessment.ts'

export type Beforehand =
  | { readonly type: 'known'; readonly frozen: FrozenAssessment }
  /** It became known on the very day or later: that is hindsight, not a forecast. */
  | { readonly type: 'tooLate'; readonly on: Day }
  | { readonly type: 'never' }

/** `ended`: the day of the outcome. */
export function beforehand(frozen: FrozenAssessment | null, ended: Day): Beforehand {
  if (frozen === null) return { type: 'never' }
  return frozen.day < ended ? { type: 'known', frozen } : { type: 'tooLate', on: frozen.day }
}
