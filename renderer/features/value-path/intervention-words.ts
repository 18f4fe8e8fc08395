/** What came before and after an intervention, in words and numbers. */
import type { TFunction } from 'i18next'
import type { Format } from '../../ui/format.ts'
import type { Effect } from './usage-periods.ts'

/** One sentence or two a unit; the unit is named where there are several. */
export function effectWords(
  effects: readonly Effect[],
  t: TFunction<'valuePath'>,
  format: Pick<Format, 'percent'>,
): readonly string[] {
  return effects.map((effect) => {
    const words = sentences(effect, t, format).join(' ')
    return effects.length > 1 ? `${t('done.ofUnit', { unit: effect.unit })}${words}` : words
  })
}

function sentences(
  { days, before, after }: Effect,
  t: TFunction<'valuePath'>,
  format: Pick<Format, 'percent'>,
): readonly string[] {
  if (before === null && after === null) return [t('done.unknown')]
  if (after === null) {
    const said = t('done.afterUnknown', { before: format.percent(before?.share ?? 0) })
    return before === null || before.days === days
      ? [said]
      : [said, t('done.coveredOne', { days: before.days })]
  }
  if (before === null) {
    const said = t('done.beforeUnknown', { after: format.percent(after.share), days })
    return after.days === days ? [said] : [said, t('done.coveredOne', { days: after.days })]
  }
  const shares = { before: format.percent(before.share), after: format.percent(after.share) }
  const said = days === 1 ? t('done.bothOne', shares) : t('done.both', { ...shares, days })
  if (before.days === days && after.days === days) return [said]
  return [said, t('done.covered', { before: before.days, after: after.days })]
}
