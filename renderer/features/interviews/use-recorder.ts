/**
 * A recording in a note, from the consent to what is stored: the microphone is open exactly as long as it runs, and what
 * it heard is kept as it comes, until all of it is an attachment.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ATTACHMENT_LIMIT, type Attachment } from '../../../shared/domain/attachment.ts'
import { attachmentId } from '../../../shared/domain/ids.ts'
import { useOpenedData } from '../../data/data-context.tsx'
import { useRecordings } from '../../data/use-recordings.ts'
import { useHost } from '../../host/host-context.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useFormat } from '../../ui/format.ts'
import { showToast } from '../../ui/toast.tsx'
import { startRecording, type AudioRecorder, type Recorded, type StartFailure } from './audio-recorder.ts'
import type { Agreed } from './consent-form.tsx'
import { sizeWords } from './file-size.ts'
import { toldOf, type Ended } from './recorded.ts'
import type { Attaching } from './use-attaching.ts'

export type NoteRecorder = {
  readonly state: 'idle' | 'starting' | 'running' | 'paused'
  readonly failure: StartFailure | null
  readonly recorder: AudioRecorder | null
  /** Whether what was recorded up to a moment ago is on disk. */
  readonly isKept: () => boolean
  /** Whether it runs. */
  readonly start: (agreed: Agreed) => Promise<boolean>
  readonly pause: () => void
  readonly goOn: () => void
  readonly stop: () => void
}

/** What is known of the attachment before there is one. */
type Promised = { readonly id: Attachment['id']; readonly consent: Ended['consent'] }

export function useRecorder(account: string, note: string, keep: Attaching['keep']): NoteRecorder {
  const { t } = useTranslation('interviews')
  const format = useFormat()
  const host = useHost()
  const { leaving } = useOpenedData()
  const recordings = useRecordings()
  const { now, newId } = useEnvironment()
  const [state, setState] = useState<NoteRecorder['state']>('idle')
  const [failure, setFailure] = useState<StartFailure | null>(null)
  const [recorder, setRecorder] = useState<AudioRecorder | null>(null)
  /** What ends the recording that runs, and resolves once it is stored or has failed. */
  const finish = useRef<(() => Promise<boolean>) | null>(null)
  const isGone = useRef(false)
  const copied = useRef<() => boolean>(() => true)
  const isKept = useCallback(() => copied.current(), [])

  const store = useCallback(
    async (recorded: Recorded | null, { id, consent }: Promised): Promise<boolean> => {
      if (recorded === null) {
        showToast({ text: t('attachments.recorder.nothing') })
        return true
      }
      const limit = sizeWords(ATTACHMENT_LIMIT, format, t)
      const done = recorded.isFull
        ? t('attachments.recorder.full', { limit })
        : t('attachments.recorder.stored')
      const stored = await keep(recorded.bytes, toldOf({ ...recorded, consent }, t), done, id)
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
    const promised: Promised = { id: attachmentId.parse(newId()), consent: { ...agreed, at: now() } }
    const copy = recordings.begin({ ...promised, account, note })
    let settle: (stored: boolean) => void = () => undefined
    const kept = new Promise<boolean>((resolve) => {
      settle = resolve
    })
    await host.allowMicrophone({ allowed: true })
    const ended = async (recorded: Recorded | null) => {
      // Whatever goes wrong there: what was kept of it is offered again, and nothing waits for it for ever.
      const stored = await storing.current(recorded, promised).catch(() => false)
      await copy.settle(stored)
      settle(stored)
    }
    const started = await startRecording(now, {
      onPiece: copy.add,
      onEnd: (recorded) => {
        void host.allowMicrophone({ allowed: false })
        finish.current = null
        setRecorder(null)
        setState('idle')
        void ended(recorded)
      },
    })
    if (typeof started === 'string') {
      await host.allowMicrophone({ allowed: false })
      await copy.settle(true)
      setFailure(started)
      setState('idle')
      return false
    }
    finish.current = () => {
      started.stop()
      return kept
    }
    // The note was left while the microphone was asked for: nothing may be recorded out of sight.
    if (isGone.current) started.stop()
    copied.current = copy.isKept
    setRecorder(started)
    setState('running')
    return true
  }

  // Leaving the note, or closing the window, ends it and keeps what there is.
  useEffect(() => leaving.join(() => finish.current?.() ?? Promise.resolve(true)), [leaving])
  useEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
      void finish.current?.()
    }
  }, [])

  return {
    state,
    failure,
    recorder,
    isKept,
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
