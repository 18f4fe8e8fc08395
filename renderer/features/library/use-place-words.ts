/** A place on the quadrant in words: its quadrant and both levels, or what of them is not known. */
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/format.ts'
import { quadrantAt, type HandPlace } from './retrospective-place.ts'

export function usePlaceWords(): (place: HandPlace) => string {
  const { t } = useTranslation('retrospective')
  const { t: named } = useTranslation('instruments')
  const format = useFormat()
  return (place) => {
    const { clarity, priority } = place
    if (clarity === null && priority === null) return t('place.none')
    if (priority === null) return t('place.onlyX', { x: format.level(clarity ?? 0) })
    if (clarity === null) return t('place.onlyY', { y: format.level(priority) })
    const quadrant = quadrantAt(place)
    return t('place.known', {
      label: quadrant === null ? t('place.line') : named(`quadrants.${quadrant}.name`),
      x: format.level(clarity),
      y: format.level(priority),
    })
  }
}
