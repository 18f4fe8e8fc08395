/** Recordings of a note that were cut off: when, how much of each was kept, and whether to keep it or to throw it away. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CutOff } from '../../data/recordings.ts'
import { useCutOff } from '../../data/use-cut-off.ts'
import { useRecordings } from '../../data/use-recordings.ts'
import { Button } from '../../ui/button.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useFormat } from '../../ui/format.ts'
import { showToast } from '../../ui/toast.tsx'
import { useFirstFocus } from '../../ui/use-first-focus.ts'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import styles from './cut-off.module.css'
import { lengthWords, toldOf } from './recorded.ts'
import type { Attaching } from './use-attaching.ts'

export type CutOffRecordingsProps = {
  readonly account: string
  readonly note: string
  readonly keep: Attaching['keep']
  /** Below a conversation. */
  readonly inLine?: boolean
}

export function CutOffRecordings({ account, note, keep, inLine }: CutOffRecordingsProps) {
  const found = useCutOff(account).filter((one) => one.note === note)
  if (found.length === 0) return null
  return (
    <div className={styles.list} data-in-line={inLine}>
      {found.map((recording) => (
        <CutOffLine key={recording.id} recording={recording} keep={keep} />
      ))}
    </div>
  )
}

type Act = 'asking' | 'keeping' | null

function CutOffLine({
  recording,
  keep,
}: {
  readonly recording: CutOff
  readonly keep: CutOffRecordingsProps['keep']
}) {
  const { t } = useTranslation('interviews')
  const format = useFormat()
  const recordings = useRecordings()
  const { now } = useEnvironment()
  const [act, setAct] = useState<Act>(null)
  const [wrong, setWrong] = useState<'notStored' | 'notThrown' | null>(null)
  const place = useFocusBack<HTMLDivElement>(act === 'asking' ? 'throw' : null)
  const { id, consent, seconds, until, ended } = recording
  const whenOf = (moment: number) =>
    isSameDay(moment, now())
      ? t('attachments.cutOff.today', { at: format.time(moment) })
      : t('attachments.cutOff.earlier', { at: format.moment(moment) })
  const length = lengthWords(Math.max(1, seconds), t)

  const keepIt = async () => {
    setAct('keeping')
    setWrong(null)
    const bytes = await recordings.bytesOf(id)
    const done = t('attachments.recorder.stored')
    const stored = bytes !== null && (await keep(bytes, toldOf(recording, t), done, id))
    // Only now: until the attachment is stored, the pieces are all there is of it.
    if (stored) await recordings.remove(id)
    else {
      setAct(null)
      setWrong('notStored')
    }
  }
  const throwAway = async () => {
    const gone = await recordings.remove(id)
    if (gone.ok) showToast({ text: t('attachments.cutOff.thrown') })
    else {
      setAct(null)
      setWrong('notThrown')
    }
  }
  return (
    <div ref={place} role="group" aria-label={t('attachments.cutOff.title')} className={styles.cutOff}>
      {act === 'asking' ? (
        <ThrowAway
          length={length}
          onThrow={() => void throwAway()}
          onLeave={() => {
            setAct(null)
          }}
        />
      ) : (
        <>
          <div className={styles.words}>
            <p>
              {t(`attachments.cutOff.${ended ? 'ended' : 'lead'}`, {
                when: whenOf(until),
                length,
                count: Math.max(1, seconds),
              })}
            </p>
            <p className={styles.sub}>
              {t('attachments.cutOff.consented', { name: consent.name, when: whenOf(consent.at) })}
            </p>
            {wrong !== null && (
              <p role="alert" className={styles.wrong}>
                {t(`attachments.cutOff.${wrong}`)}
              </p>
            )}
          </div>
          <div className={styles.acts}>
            <Button isDisabled={act === 'keeping'} onPress={() => void keepIt()}>
              {t('attachments.cutOff.keep')}
            </Button>
            <span data-opens="throw">
              <Button
                variant="quiet"
                isDisabled={act === 'keeping'}
                onPress={() => {
                  setAct('asking')
                }}
              >
                {t('attachments.cutOff.throw')}
              </Button>
            </span>
          </div>
        </>
      )}
    </div>
  )
}

/** By the clock on the wall. Milliseconds since 1970 UTC, both. */
function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString()
}

type ThrowAwayProps = { readonly length: string; readonly onThrow: () => void; readonly onLeave: () => void }

/** The one act here that nothing takes back: it asks, in place, and the way back has the focus. */
function ThrowAway({ length, onThrow, onLeave }: ThrowAwayProps) {
  const { t } = useTranslation('interviews')
  const acts = useFirstFocus<HTMLDivElement>('button')
  return (
    <>
      <p role="alert" className={styles.words}>
        {t('attachments.cutOff.ask', { length })}
      </p>
      <div
        ref={acts}
        className={styles.acts}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          onLeave()
        }}
      >
        <Button variant="quiet" onPress={onLeave}>
          {t('attachments.cutOff.leave')}
        </Button>
        <Button variant="destructive" onPress={onThrow}>
          {t('attachments.cutOff.throwNow')}
        </Button>
      </div>
    </>
  )
}
