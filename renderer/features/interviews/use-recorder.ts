/** A recording in a note, from the consent to what is kept: the microphone is open exactly as long as it runs. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ATTACHMENT_LIMIT } from '../../../shared/domain/attachment.ts'
import { useOpenedData } from '../../data/data-context.tsx'
import { useHost } from '../../host/host-context.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useFormat } from '../../ui/format.ts'
import { showToast } from '../../ui/toast.tsx'
import { startRecording, type AudioRecorder, type Recorded, type StartFailure } from './audio-recorder.ts'
import type { Agreed } from './consent-form.tsx'
import { sizeWords } from './file-size.ts'
import type { Attaching } from './use-attaching.ts'

const ENDINGS: { readonly [mediaType: string]: string } = { 'audio/ogg': 'ogg', 'audio/mp4': 'm4a' }

export type NoteRecorder = {
  readonly state: 'idle' | 'starting' | 'running' | 'paused'
  readonly failure: StartFailure | null
  readonly recorder: AudioRecorder | null
  /** Whether it runs. */
  readonly start: (agreed: Agreed) => Promise<boolean>
  readonly pause: () => void
  readonly goOn: () => void
  readonly stop: () => void
}

export function useRecorder(keep: Attaching['keep']): NoteRecorder {
  const { t } = useTranslation('interviews')
  const format = useFormat()
  const host = useHost()
  const { leaving } = useOpenedData()
  const { now } = useEnvironment()
  const [state, setState] = useState<NoteRecorder['state']>('idle')
  const [failure, setFailure] = useState<StartFailure | null>(null)
  const [recorder, setRecorder] = useState<AudioRecorder | null>(null)
  /** What ends the recording that runs, and resolves once it is kept or has failed. */
  const finish = useRef<(() => Promise<boolean>) | null>(null)

  const store = useCallback(
    async (recorded: Recorded | null, agreed: Agreed, at: number): Promise<boolean> => {
      if (recorded === null) {
        showToast({ text: t('attachments.recorder.nothing') })
        return true
      }
      const { bytes, mediaType, seconds, isFull } = recorded
      const limit = sizeWords(ATTACHMENT_LIMIT, format, t)
      const name = t('attachments.recordingName', {
        at: new Date(at).toISOString().slice(0, 16).replace('T', ' ').replace(':', '.'),
        ending: ENDINGS[mediaType] ?? 'webm',
      })
      const told = { name, sort: 'audio' as const, mediaType, seconds, consent: { ...agreed, at } }
      const done = isFull ? t('attachments.recorder.full', { limit }) : t('attachments.recorder.stored')
      const stored = await keep(bytes, told, done)
      if (!stored) showToast({ text: t('attachments.recorder.notStored') })
      return stored
    },
    [format, keep, t],
  )
  const storing = useRef(store)
  useEffect(() => {
    storing.current = store
  }, [store])

  const start = async (agreed: Agreed) => {
    if (state !== 'idle') return false
    setState('starting')
    setFailure(null)
    const at = now()
    let settle: (stored: boolean) => void = () => undefined
    const kept = new Promise<boolean>((resolve) => {
      settle = resolve
    })
    await host.allowMicrophone({ allowed: true })
    const started = await startRecording(now, (recorded) => {
      void host.allowMicrophone({ allowed: false })
      finish.current = null
      setRecorder(null)
      setState('idle')
      void storing.current(recorded, agreed, at).then(settle)
    })
    if (typeof started === 'string') {
      await host.allowMicrophone({ allowed: false })
      setFailure(started)
      setState('idle')
      return false
    }
    finish.current = () => {
      started.stop()
      return kept
    }
    setRecorder(started)
    setState('running')
    return true
  }

  // Leaving the note, or closing the window, ends it and keeps what there is.
  useEffect(() => leaving.join(() => finish.current?.() ?? Promise.resolve(true)), [leaving])
  useEffect(
    () => () => {
      void finish.current?.()
    },
    [],
  )

  return {
    state,
    failure,
    recorder,
    start,
    pause: () => {
      recorder?.pause()
      setState('paused')
    },
    goOn: () => {
      recorder?.goOn()
      setState('running')
    },
    stop: () => {
      recorder?.stop()
    },
  }
}
