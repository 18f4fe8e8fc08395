/** Whether the bytes of attachments go into the file: how many and how large is said before, and by default they stay out. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FILE_BLOBS_LIMIT } from '../../../shared/exchange/file-blobs.ts'
import { useAttachmentsOf, useHeldOf } from '../../data/use-attachments.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useFormat } from '../../ui/format.ts'
import styles from './export-section.module.css'

const MEGABYTE = 1_048_576

export type Carried = {
  readonly isChosen: boolean
  readonly choose: (chosen: boolean) => void
  /** Of those whose bytes are here. */
  readonly digests: readonly string[]
  /** Bytes of them together. */
  readonly size: number
  /** Attachments whose bytes are not here. */
  readonly missing: number
  /** They are wanted, and no file holds them all. */
  readonly isTooMuch: boolean
}

export function useCarried(accounts: readonly string[]): Carried {
  const [isChosen, choose] = useState(false)
  const attachments = useAttachmentsOf(accounts) ?? []
  const held = useHeldOf(attachments.map(({ digest }) => digest))
  const here = attachments.filter(({ digest }) => held.has(digest))
  const size = here.reduce((sum, one) => sum + one.size, 0)
  return {
    isChosen: isChosen && here.length > 0,
    choose,
    digests: here.map(({ digest }) => digest),
    size,
    missing: attachments.length - here.length,
    isTooMuch: isChosen && size > FILE_BLOBS_LIMIT,
  }
}

export function WithAttachments({ carried }: { readonly carried: Carried }) {
  const { t } = useTranslation('exchange')
  const format = useFormat()
  const { digests, size, missing } = carried
  if (digests.length === 0) return null
  const megabytes = format.number(Math.max(0.1, Math.round((size / MEGABYTE) * 10) / 10))
  return (
    <div className={styles.author}>
      <Checkbox isSelected={carried.isChosen} onChange={carried.choose}>
        {t('export.attachments', { count: digests.length, size: megabytes })}
      </Checkbox>
      {carried.isTooMuch && (
        <p role="alert" className={styles.failure}>
          {t('export.attachmentsLimit', { limit: FILE_BLOBS_LIMIT / MEGABYTE })}
        </p>
      )}
      {carried.isChosen && missing > 0 && (
        <p className={styles.none}>{t('export.attachmentsMissing', { count: missing })}</p>
      )}
    </div>
  )
}
