/** What a recording is told as once it is kept: its name, its kind, how long it is, and who agreed to it. */
import type { TFunction } from 'i18next'
import type { Attachment } from '../../../shared/domain/attachment.ts'
import type { Told } from './use-attaching.ts'

const ENDINGS: { readonly [mediaType: string]: string } = { 'audio/ogg': 'ogg', 'audio/mp4': 'm4a' }

export type Ended = {
  readonly mediaType: string
  readonly seconds: number
  readonly consent: NonNullable<Attachment['consent']>
}

export function toldOf({ mediaType, seconds, consent }: Ended, t: TFunction<'interviews'>): Told {
  const name = t('attachments.recordingName', {
    at: wallTime(consent.at),
    ending: ENDINGS[mediaType] ?? 'webm',
  })
  return { name, sort: 'audio', mediaType, seconds, consent }
}

/** `2026-05-29 14.05` by the clock on the wall, as a file may be called on any system. */
function wallTime(at: number): string {
  const moment = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-')
  return `${day} ${two(moment.getHours())}.${two(moment.getMinutes())}`
}

/** How long something is, in words: `3 min 20 s`. */
export function lengthWords(seconds: number, t: TFunction<'interviews'>): string {
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3_600),
    Math.floor(seconds / 60) % 60,
    Math.floor(seconds) % 60,
  ]
  if (hours > 0) return t('attachments.length.hours', { hours, minutes })
  if (minutes > 0) return t('attachments.length.minutes', { minutes, seconds: rest })
  return t('attachments.length.seconds', { seconds: rest })
}
