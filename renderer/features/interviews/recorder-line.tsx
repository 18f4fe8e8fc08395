/** A recording that runs: how long, how loud, how much room is left, and the ways to pause and to end it. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ATTACHMENT_LIMIT } from '../../../shared/domain/attachment.ts'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
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
  if (state === 'starting') return <p role="status">{t('attachments.recorder.starting')}</p>
  if (recorder === null) return null
  const paused = state === 'paused'
  return (
    <div role="group" aria-label={t('attachments.recorder.running')} className={styles.recorder}>
      <p role="status" className={styles.recording}>
        {t(paused ? 'attachments.recorder.paused' : 'attachments.recorder.running')}
      </p>
      <Progress recorder={recorder} paused={paused} />
      <span className={styles.acts}>
        <Button variant="quiet" onPress={paused ? recording.goOn : recording.pause}>
          {t(paused ? 'attachments.recorder.goOn' : 'attachments.recorder.pause')}
        </Button>
        <Button onPress={recording.stop}>{t('attachments.recorder.stop')}</Button>
      </span>
      <p className={styles.sub}>{t('attachments.recorder.leaving')}</p>
    </div>
  )
}

function Progress({ recorder, paused }: { readonly recorder: AudioRecorder; readonly paused: boolean }) {
  const { t } = useTranslation('interviews')
  const format = useFormat()
  const [isStill] = useState(() => window.matchMedia('(prefers-reduced-motion: reduce)').matches)
  const [seen, setSeen] = useState({ seconds: 0, size: 0, loudness: 0 })
  useEffect(() => {
    const timer = setInterval(
      () => {
        setSeen({ seconds: recorder.seconds(), size: recorder.size(), loudness: recorder.loudness() })
      },
      isStill ? LOOK_EVERY.still : LOOK_EVERY.moving,
    )
    return () => {
      clearInterval(timer)
    }
  }, [recorder, isStill])
  const size = sizeWords(seen.size, format, t)
  const limit = sizeWords(ATTACHMENT_LIMIT, format, t)
  return (
    <>
      <span role="timer" aria-live="off" className={styles.elapsed}>
        {clock(seen.seconds)}
      </span>
      {!paused &&
        (isStill ? (
          <span className={styles.sub}>
            {t(seen.loudness > HEARD ? 'attachments.recorder.heard' : 'attachments.recorder.silent')}
          </span>
        ) : (
          <meter
            className={styles.level}
            aria-label={t('attachments.recorder.level')}
            min={0}
            max={1}
            value={seen.loudness}
          />
        ))}
      <span className={styles.sub}>{t('attachments.recorder.room', { size, limit })}</span>
    </>
  )
}

/** `0:07`, `1:02:03`. */
export function clock(seconds: number): string {
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3_600),
    Math.floor(seconds / 60) % 60,
    Math.floor(seconds) % 60,
  ]
  const two = (value: number) => String(value).padStart(2, '0')
  return hours === 0 ? `${String(minutes)}:${two(rest)}` : `${String(hours)}:${two(minutes)}:${two(rest)}`
}
