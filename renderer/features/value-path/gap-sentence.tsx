/** Where what was said or seen departs from the motive that we believed in, in a sentence. */
import { useTranslation } from 'react-i18next'
import type { MotiveGap } from './standing-motives.ts'

export function GapSentence({ gap }: { readonly gap: MotiveGap }) {
  const { t } = useTranslation('valuePath')
  const words = (reason: MotiveGap['believed']) => t(`motives.inSentence.${reason}`)
  const believed = words(gap.believed)
  const [said, seen] = [gap.said === null ? '' : words(gap.said), gap.seen === null ? '' : words(gap.seen)]
  if (gap.said === null) return t('motives.gap.seen', { believed, seen })
  if (gap.seen === null) return t('motives.gap.said', { believed, said })
  if (gap.said === gap.seen) return t('motives.gap.same', { believed, said })
  return t('motives.gap.both', { believed, said, seen })
}
