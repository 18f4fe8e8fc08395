/** One attachment of a note: what it shows, in words and for itself, and the acts on it. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { toBase64 } from '../../../shared/base64.ts'
import type { Attachment } from '../../../shared/domain/attachment.ts'
import { TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { useData } from '../../data/data-context.tsx'
import { digestOf } from '../../data/digest.ts'
import { useShown, type Shown } from '../../data/use-attachments.ts'
import { useWriter } from '../../data/use-writer.ts'
import { useHost } from '../../host/host-context.tsx'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { useRecordFields } from '../../ui/use-record-fields.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import styles from './attachments.module.css'
import { sizeWords } from './file-size.ts'
import { lengthWords } from './recorded.ts'

/** Seconds: later than any recording ends. */
const BEYOND = 1_000_000

export type AttachmentRowProps = { readonly account: string; readonly attachment: Attachment }

/** A recording shows nothing. */
const CAPTION_WORDS = {
  seen: {
    label: 'attachments.caption',
    of: 'attachments.captionOf',
    none: 'attachments.captionNone',
    noneOf: 'attachments.captionNoneOf',
  },
  heard: {
    label: 'attachments.heard',
    of: 'attachments.heardOf',
    none: 'attachments.heardNone',
    noneOf: 'attachments.heardNoneOf',
  },
} as const

export function AttachmentRow({ account, attachment }: AttachmentRowProps) {
  const { t } = useTranslation('interviews')
  const format = useFormat()
  const host = useHost()
  const write = useWriter()
  const toast = useUndoToast()
  const [editing, setEditing] = useState(false)
  const place = useFocusBack<HTMLLIElement>(editing ? 'caption' : null)
  const { name, sort, mediaType, size, digest, caption, seconds, consent } = attachment
  const shown = useShown(digest, mediaType)
  const words = CAPTION_WORDS[sort === 'audio' ? 'heard' : 'seen']

  const saveCopy = async () => {
    if (shown.state !== 'here') return
    // What a file may be called on any system; the record keeps the name as it came.
    const plain =
      name
        .replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, '_')
        .replace(/^\.+/, '')
        .slice(-150) || 'file'
    const saved = await host.saveFile({ name: plain, text: toBase64(shown.bytes), encoding: 'base64' })
    if (!saved.ok) showToast({ text: t('attachments.copyFailed') })
    else if (saved.value.saved) showToast({ text: t('attachments.copied', { name: plain }) })
  }
  const remove = async () => {
    const gone = await write(account, [{ record: attachment.id, kind: 'attachment', set: { deleted: true } }])
    if (gone.stored) toast(t('attachments.deleted', { name }), gone.undo)
  }
  return (
    <li ref={place} className={styles.row}>
      <Content shown={shown} attachment={attachment} />
      <div className={styles.told}>
        {editing ? (
          <CaptionForm
            account={account}
            attachment={attachment}
            onDone={() => {
              setEditing(false)
            }}
          />
        ) : (
          <p data-opens="caption">
            <OpenButton
              aria-label={caption === '' ? t(words.noneOf, { name }) : undefined}
              onPress={() => {
                setEditing(true)
              }}
            >
              {caption === '' ? t(words.none) : <bdi>{caption}</bdi>}
            </OpenButton>
          </p>
        )}
        <p className={styles.sub}>
          {!name.startsWith(t(`attachments.${sort}`)) && <>{t(`attachments.${sort}`)}, </>}
          <bdi>{name}</bdi>
          {seconds !== null && <>, {lengthWords(seconds, t)}</>}, {sizeWords(size, format, t)}
        </p>
        {consent !== null && (
          <p className={styles.sub}>
            {t('attachments.consented', {
              name: consent.name,
              at: format.moment(consent.at),
              words: consent.words,
            })}
          </p>
        )}
        {shown.state === 'missing' && <Missing attachment={attachment} />}
        <div className={styles.acts}>
          {shown.state === 'here' && (
            <Button
              variant="quiet"
              aria-label={t('attachments.copyOf', { name })}
              onPress={() => void saveCopy()}
            >
              {t('attachments.copy')}
            </Button>
          )}
          <Button
            variant="quiet"
            aria-label={t('attachments.deleteOf', { name })}
            onPress={() => void remove()}
          >
            {t('attachments.delete')}
          </Button>
        </div>
      </div>
    </li>
  )
}

/** A picture of a kind that browsers show, a recording to be played; a document is never opened here. */
function Content({ shown, attachment }: { readonly shown: Shown; readonly attachment: Attachment }) {
  const { t } = useTranslation('interviews')
  const words = attachment.caption === '' ? attachment.name : attachment.caption
  if (shown.state === 'reading') return <p className={styles.sub}>{t('attachments.reading')}</p>
  if (shown.state === 'missing') return null
  if (attachment.sort === 'photo' && /^image\/(png|jpeg|gif|webp)$/.test(attachment.mediaType))
    return <img className={styles.photo} src={shown.url} alt={words} />
  if (attachment.sort === 'audio')
    return (
      <audio
        className={styles.audio}
        src={shown.url}
        aria-label={words}
        controls
        onLoadedMetadata={({ currentTarget }) => {
          findLength(currentTarget)
        }}
      />
    )
  return null
}

/** A recorder writes no length into its file, so nothing could be sought in it: going to the end once finds it. */
function findLength(audio: HTMLAudioElement): void {
  if (audio.duration !== Infinity) return
  const found = () => {
    if (audio.duration === Infinity) return
    audio.removeEventListener('durationchange', found)
    audio.currentTime = 0
  }
  audio.addEventListener('durationchange', found)
  audio.currentTime = BEYOND
}

function Missing({ attachment }: { readonly attachment: Attachment }) {
  const { t } = useTranslation('interviews')
  const data = useData()
  const [wrong, setWrong] = useState(false)
  const { name, digest, size } = attachment
  const choose = async (file: File | undefined) => {
    if (file === undefined) return
    // The size tells most other files apart without reading them.
    const bytes = file.size === size ? new Uint8Array(await file.arrayBuffer()) : null
    const isSame = bytes !== null && (await digestOf(bytes)) === digest
    setWrong(!isSame)
    if (!isSame) return
    const kept = await data.keepBytes(bytes)
    if (kept.ok) showToast({ text: t('attachments.found', { name }) })
  }
  return (
    <div className={styles.missing}>
      <p>{t('attachments.missing')}</p>
      {wrong && <p role="alert">{t('attachments.notTheSame')}</p>}
      <FileTrigger onSelect={(files) => void choose(files?.[0])}>
        <Button variant="quiet" aria-label={t('attachments.againOf', { name })}>
          {t('attachments.again')}
        </Button>
      </FileTrigger>
    </div>
  )
}

function CaptionForm({ account, attachment, onDone }: AttachmentRowProps & { readonly onDone: () => void }) {
  const { t } = useTranslation('interviews')
  const write = useWriter()
  const words = CAPTION_WORDS[attachment.sort === 'audio' ? 'heard' : 'seen']
  const { fields, set, wrong, store } = useRecordFields(
    { caption: attachment.caption },
    (edits) => write(account, edits),
    onDone,
  )
  const caption = fields.caption.trim()
  return (
    <RecordForm
      inRow
      label={t(words.of, { name: attachment.name })}
      error={wrong === null ? null : t('attachments.notSaved')}
      submitLabel={t('attachments.captionSave')}
      cancelLabel={t('attachments.cancel')}
      leaveOnEscape
      onSubmit={() =>
        store([
          {
            record: attachment.id,
            kind: 'attachment',
            set: caption === attachment.caption ? {} : { caption },
          },
        ])
      }
      onCancel={onDone}
    >
      <TextField
        label={t(words.label)}
        value={fields.caption}
        onChange={(text) => {
          set({ caption: text })
        }}
        maxLength={TEXT_LIMIT}
        autoFocus
      />
    </RecordForm>
  )
}
