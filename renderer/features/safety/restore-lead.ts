/** The sentence of the restore page: what the start found, in the order of what matters most. */
import type { TFunction } from 'i18next'
import type { HostDescription } from '../../../shared/host/contract.ts'
import type { StartNotice } from '../../data/start-up.ts'

export type RestoreLead = { readonly verdict: string; readonly words: string }

export function restoreLead(
  notice: StartNotice,
  journal: HostDescription['journal'],
  t: TFunction<'safety'>,
): RestoreLead {
  const count = notice.restored
  if (journal !== 'file') return { verdict: t('restore.verdict.none'), words: t('restore.lead.none') }
  if (notice.unread) return { verdict: t('restore.verdict.unread'), words: t('restore.lead.unread') }
  if ((notice.missing ?? 0) > 0) {
    if (!notice.emptied) return { verdict: t('restore.verdict.lacks'), words: t('restore.lead.lacks') }
    return {
      verdict: t('restore.verdict.missing'),
      words: count === 0 ? t('restore.lead.missingNone') : t('restore.lead.missing', { count }),
    }
  }
  if (notice.emptied) return { verdict: t('restore.verdict.back'), words: t('restore.lead.back', { count }) }
  return count > 0
    ? { verdict: t('restore.verdict.back'), words: t('restore.lead.restored', { count }) }
    : { verdict: t('restore.verdict.whole'), words: t('restore.lead.whole') }
}
