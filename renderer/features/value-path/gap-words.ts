/** The gap between what we mean, what somebody takes it for and what was seen, as one sentence in the language of the interface. */
import type { TFunction } from 'i18next'
import type { Gap, GapPart } from './value-gap.ts'

/** `name`: whose view of it this is. */
export function gapWords({ parts }: Gap, name: string, t: TFunction<'valuePath'>): string {
  const sentence = parts.map((part) => clause(part, name, t)).join('; ')
  // A name keeps the letter it begins with.
  return `${sentence.charAt(0).toLocaleUpperCase()}${sentence.slice(1)}.`
}

function clause(part: GapPart, name: string, t: TFunction<'valuePath'>): string {
  switch (part.type) {
    case 'nothing':
      return t('views.gap.nothing', { name })
    case 'intended':
      return t(`views.gap.intended.${part.reason}`)
    case 'notIntended':
      return t('views.gap.notIntended')
    case 'agrees':
      return t('views.gap.agrees', { name })
    case 'takes':
      return t(`views.gap.takes.${part.reason}`, { name })
    case 'takesVarious':
      return t('views.gap.takesVarious')
    case 'takesUnknown':
      return t('views.gap.takesUnknown', { name })
    case 'seen':
      return t(`views.gap.seen.${part.reason}`)
    case 'seenInstead':
      return t(`views.gap.instead.${part.reason}`)
    case 'unseenAny':
      return t('views.gap.unseenAny')
    case 'unseen':
      return t(`views.gap.unseen.${part.reason}`)
  }
}
