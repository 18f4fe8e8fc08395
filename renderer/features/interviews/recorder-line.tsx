/** A recording that runs: how long, how loud, how much room is left, and the ways to pause and to end it. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ATTACHMENT_LIMIT } from '../../../shared/domain/attachment.ts'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { isMotionReduced } from '../../ui/reduced-motion.ts'
import type { AudioRecorder } from './audio-recorder.ts'
import styles from './attachments.module.css'
import { sizeWords } from './file-size.ts'
import type { NoteRecorder } from './use-recorder.ts'

/** Milliseconds between two looks at the recorder; without motion only as often as its words may change. */
const LOOK_EVERY = { moving: 100, still: 1_000 } as const
/** Loudness from which something is heard. */
const HEARD = 0.02

export function RecorderLine({ recording }: { readonly recording: NoteRecorder }) {
  const { t } = useTranslation('interviews')
  const { state, recorder } = recording
  const [isStill] = useState(isMotionReduced)
  const seen = useProgress(recorder, isStill ? LOOK_EVERY.still : LOOK_EVERY.moving)
  const format = useFormat()
  if (state === 'starting') return <p role="status">{t('attachments.recorder.starting')}</p>
  if (recorder === null) return null
  const paused = state === 'paused'
  const size = sizeWords(seen.size, format, t)
  const limit = sizeWords(ATTACHMENT_LIMIT, format, t)
  return (
    <div role="group" aria-label={t('attachments.recorder.running')} className={styles.recorder}>
      <div className={styles.running}>
        <p role="status" className={styles.recording}>
          {t(paused ? 'attachments.recorder.paused' : 'attachments.recorder.running')}
        </p>
        <span role="timer" aria-live="off" className={styles.elapsed}>
          {clock(seen.seconds)}
        </span>
        {!paused && <Level loudness={seen.loudness} isStill={isStill} />}
        <span className={styles.acts}>
          <Button variant="quiet" onPress={paused ? recording.goOn : recording.pause}>
            {t(paused ? 'attachments.recorder.goOn' : 'attachments.recorder.pause')}
          </Button>
          <Button onPress={recording.stop}>{t('attachments.recorder.stop')}</Button>
        </span>
      </div>
      <p className={styles.meta}>{t('attachments.recorder.room', { size, limit })}</p>
      <Kept isKept={recording.isKept} />
    </div>
  )
}

function Level({ loudness, isStill }: { readonly loudness: number; readonly isStill: boolean }) {
  const { t } = useTranslation('interviews')
  return isStill ? (
    <span className={styles.sub}>
      {t(loudness > HEARD ? 'attachments.recorder.heard' : 'attachments.recorder.silent')}
    </span>
  ) : (
    <meter
      className={styles.level}
      aria-label={t('attachments.recorder.level')}
      min={0}
      max={1}
      value={loudness}
    />
  )
}

/** Where what is recorded lies: on disk as it comes, or, while the disk takes nothing, in this window alone. */
function Kept({ isKept }: Pick<NoteRecorder, 'isKept'>) {
  const { t } = useTranslation('interviews')
  const [kept, setKept] = useState(isKept)
  useEffect(() => {
    const timer = setInterval(() => {
      setKept(isKept())
    }, LOOK_EVERY.still)
    return () => {
      clearInterval(timer)
    }
  }, [isKept])
  return kept ? (
    <p className={styles.meta}>{t('attachments.recorder.leaving')}</p>
  ) : (
    <p role="alert" className={styles.wrong}>
      {t('attachments.recorder.notKept')}
    </p>
  )
}

/** What the recorder tells of itself, looked at every so many milliseconds. */
function useProgress(recorder: AudioRecorder | null, every: number) {
  const [seen, setSeen] = useState({ seconds: 0, size: 0, loudness: 0 })
  useEffect(() => {
    if (recorder === null) return undefined
    const timer = setInterval(() => {
      setSeen({ seconds: recorder.seconds(), size: recorder.size(), loudness: recorder.loudness() })
    }, every)
    return () => {
      clearInterval(timer)
    }
  }, [recorder, every])
  return seen
}

/** `0:07`, `1:02:03`. */
function clock(seconds: number): string {
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3_600),
    Math.floor(seconds / 60) % 60,
    Math.floor(seconds) % 60,
  ]
  const two = (value: number) => String(value).padStart(2, '0')
  return hours === 0 ? `${String(minutes)}:${two(rest)}` : `${String(hours)}:${two(minutes)}:${two(rest)}`
}
