/** A number of bytes as people read it. */
import type { TFunction } from 'i18next'
import type { Format } from '../../ui/format.ts'

/** `4.2 MB`: a megabyte is 1,048,576 bytes, as the limit counts them. */
export function sizeWords(bytes: number, format: Format, t: TFunction<'interviews'>): string {
  if (bytes < 1_024) return t('attachments.size.bytes', { size: format.number(bytes) })
  const [unit, size] =
    bytes < 1_048_576 ? (['kilo', bytes / 1_024] as const) : (['mega', bytes / 1_048_576] as const)
  return t(`attachments.size.${unit}`, { size: format.number(Math.round(size * 10) / 10) })
}
