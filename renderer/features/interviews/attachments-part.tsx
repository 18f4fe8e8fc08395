/** What hangs on a note beside its words: photos, documents and recordings, and the ways to add them. */
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { ATTACHMENT_LIMIT } from '../../../shared/domain/attachment.ts'
import type { Note } from '../../../shared/domain/note.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/section.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { AttachmentRow } from './attachment-row.tsx'
import styles from './attachments.module.css'
import { ConsentForm } from './consent-form.tsx'
import { CutOffRecordings } from './cut-off.tsx'
import { sizeWords } from './file-size.ts'
import { RecorderLine } from './recorder-line.tsx'
import { ACCEPTED } from './sniff.ts'
import type { Attaching } from './use-attaching.ts'
import { useRecorder } from './use-recorder.ts'

export type AttachmentsPartProps = {
  readonly note: Note
  readonly records: AccountRecords
  readonly attaching: Attaching
}

export function AttachmentsPart({ note, records, attaching }: AttachmentsPartProps) {
  const { t } = useTranslation('interviews')
  const format = useFormat()
  const attachments = useAttachmentsOfNote(note, records)
  return (
    <Section
      title={t('attachments.title')}
      sub={t('attachments.limit', { limit: sizeWords(ATTACHMENT_LIMIT, format, t) })}
    >
      {attachments.length > 0 && (
        <ul className={styles.list} aria-label={t('attachments.list')}>
          {attachments.map((attachment) => (
            <AttachmentRow key={attachment.id} account={records.account.id} attachment={attachment} />
          ))}
        </ul>
      )}
      <AttachActs
        note={note}
        records={records}
        attaching={attaching}
        empty={attachments.length === 0 ? t('attachments.none') : null}
      />
    </Section>
  )
}

/** In a conversation: how many there are and the ways to add one, in a line below the note. */
export function AttachLine({ note, records, attaching }: AttachmentsPartProps) {
  const { t } = useTranslation('interviews')
  const count = useAttachmentsOfNote(note, records).length
  return (
    <div className={styles.line} {...attaching.onto}>
      <CutOffRecordings account={records.account.id} note={note.id} keep={attaching.keep} inLine />
      {count > 0 && <span className={styles.sub}>{t('attachments.held', { count })}</span>}
      <AttachActs note={note} records={records} attaching={attaching} empty={null} />
    </div>
  )
}

type AttachActsProps = AttachmentsPartProps & {
  /** What is said above the ways to add one, where there is none and none is being made. */
  readonly empty: string | null
}

function AttachActs({ note, records, attaching, empty }: AttachActsProps) {
  const { t } = useTranslation('interviews')
  const [asking, setAsking] = useState(false)
  const recording = useRecorder(records.account.id, note.id, attaching.keep)
  const place = useFocusBack<HTMLDivElement>(asking ? 'record' : null)
  const people = useMemo(() => {
    const isHere = ({ id }: Person) => note.present[id] === true
    return [...records.people.filter(isHere), ...records.people.filter((person) => !isHere(person))]
  }, [note.present, records.people])
  const { failure } = recording
  return (
    <div ref={place} className={styles.adding}>
      {attaching.wrong !== null && (
        <p role="alert" className={styles.wrong}>
          {attaching.wrong}
        </p>
      )}
      {asking ? (
        <ConsentForm
          people={people}
          error={failure === null ? null : t(`attachments.recorder.${failure}`)}
          onAgreed={async (agreed) => {
            if (await recording.start(agreed)) setAsking(false)
          }}
          onCancel={() => {
            setAsking(false)
          }}
        />
      ) : recording.state === 'idle' ? (
        <>
          {empty !== null && <p className={styles.sub}>{empty}</p>}
          <div className={styles.acts}>
            <FileTrigger
              acceptedFileTypes={[ACCEPTED]}
              allowsMultiple
              onSelect={(files) => void attaching.attach([...(files ?? [])])}
            >
              <Button>{t('attachments.choose')}</Button>
            </FileTrigger>
            <span data-opens="record">
              <Button
                variant="quiet"
                onPress={() => {
                  setAsking(true)
                }}
              >
                {t('attachments.record')}
              </Button>
            </span>
          </div>
        </>
      ) : (
        <RecorderLine recording={recording} />
      )}
    </div>
  )
}

function useAttachmentsOfNote(note: Note, { attachments }: AccountRecords) {
  return useMemo(
    () =>
      attachments
        .filter((one) => one.note === note.id)
        .sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1)),
    [attachments, note.id],
  )
}
