/** Takes files for a note, by choice, by paste and by drop: looked at, measured and stored with their bytes, or refused with the reason. */
import { useCallback, useLayoutEffect, useState, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import {
  ATTACHMENT_LIMIT,
  type Attachment,
  type attachmentFields,
  type AttachmentFields,
} from '../../../shared/domain/attachment.ts'
import { createAttachment } from '../../../shared/domain/constructors.ts'
import { attachmentId, type NoteId } from '../../../shared/domain/ids.ts'
import type { z } from '../../../shared/zod.ts'
import { digestOf } from '../../data/digest.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useWriter } from '../../data/use-writer.ts'
import { useEnvironment } from '../../ui/environment.tsx'
import { useFormat } from '../../ui/format.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { sizeWords } from './file-size.ts'
import { sniff } from './sniff.ts'

/** What is told of one beside its bytes. */
export type Told = Pick<AttachmentFields, 'name' | 'sort' | 'mediaType'> &
  Partial<Pick<z.input<typeof attachmentFields>, 'seconds' | 'consent'>>

export type Attaching = {
  readonly attach: (files: readonly File[]) => Promise<void>
  /** Stores bytes that are known for what they are, under `id` where there is one already; whether they are stored. */
  readonly keep: (
    bytes: Uint8Array<ArrayBuffer>,
    told: Told,
    done: string,
    id?: Attachment['id'],
  ) => Promise<boolean>
  /** Why the last file was not taken; null where it was. */
  readonly wrong: string | null
  /** For the element that files may be dropped on. */
  readonly onto: {
    readonly 'data-takes-files': true
    readonly onDragOver: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
  }
}

export function useAttaching(account: string, note: NoteId): Attaching {
  const { t } = useTranslation('interviews')
  const format = useFormat()
  const { now, newId } = useEnvironment()
  const [author] = useAuthorName()
  const write = useWriter()
  const toast = useUndoToast()
  const [wrong, setWrong] = useState<string | null>(null)

  const keep = useCallback(
    async (
      bytes: Uint8Array<ArrayBuffer>,
      told: Told,
      done: string,
      id = attachmentId.parse(newId()),
    ): Promise<boolean> => {
      const made = createAttachment(id, {
        ...told,
        note,
        size: bytes.length,
        digest: await digestOf(bytes),
        addedAt: now(),
        recorder: author,
      })
      const wrote = made.ok ? await write(account, [made.value], [bytes]) : null
      if (wrote?.stored !== true) return false
      toast(done, wrote.undo)
      return true
    },
    [account, author, newId, note, now, toast, write],
  )

  const refusalOf = useCallback(
    async (file: File, name: string): Promise<string | null> => {
      if (/\.soundings$/i.test(name)) return t('attachments.wrong.export', { name })
      if (file.size === 0) return t('attachments.wrong.empty', { name })
      // Its size is told without reading it: nothing too large gets into memory.
      if (file.size > ATTACHMENT_LIMIT) {
        const size = sizeWords(file.size, format, t)
        const limit = sizeWords(ATTACHMENT_LIMIT, format, t)
        return t('attachments.wrong.large', { name, size, limit })
      }
      let bytes: Uint8Array<ArrayBuffer>
      try {
        bytes = new Uint8Array(await file.arrayBuffer())
      } catch {
        return t('attachments.wrong.read', { name })
      }
      const kind = sniff(bytes, name)
      if (kind === null) return t('attachments.wrong.kind', { name })
      const stored = await keep(bytes, { name, ...kind }, t('attachments.attached', { name }))
      return stored ? null : t('attachments.wrong.stored', { name })
    },
    [format, keep, t],
  )

  const attach = useCallback(
    async (files: readonly File[]) => {
      setWrong(null)
      for (const file of files) {
        const name = file.name.slice(-200) || t('attachments.pasted')
        const refusal = await refusalOf(file, name)
        if (refusal !== null) setWrong(refusal)
      }
    },
    [refusalOf, t],
  )

  useLayoutEffect(() => {
    const pasted = ({ clipboardData }: ClipboardEvent) => {
      // An office program puts a picture of the words beside the words: then the words are meant.
      if (clipboardData === null || clipboardData.types.includes('text/plain')) return
      const files = [...clipboardData.files]
      if (files.length > 0) void attach(files)
    }
    document.addEventListener('paste', pasted)
    return () => {
      document.removeEventListener('paste', pasted)
    }
  }, [attach])

  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
  return {
    attach,
    keep,
    wrong,
    onto: {
      'data-takes-files': true,
      onDragOver: (event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      },
      onDrop: (event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        void attach([...event.dataTransfer.files])
      },
    },
  }
}
