/** Records from the microphone: counted, bounded, with its loudness, and with what was recorded handed over once at the end. */
import { ATTACHMENT_LIMIT } from '../../../shared/domain/attachment.ts'

/** Bits a second: speech is plain at this rate, and the limit is reached after more than two hours. */
const RATE = 24_000
/** Milliseconds between pieces. */
const PIECE = 1_000
/** Bytes left free for the last piece. */
const MARGIN = 65_536
const TYPES = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'] as const

export type Recorded = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  readonly seconds: number
  /** It ended by itself because no more fits. */
  readonly isFull: boolean
}

export type AudioRecorder = {
  readonly pause: () => void
  readonly goOn: () => void
  /** Ends it. `onEnd` is told what there is. */
  readonly stop: () => void
  readonly seconds: () => number
  readonly size: () => number
  /** Of the last moment, 0 to 1. */
  readonly loudness: () => number
}

export type StartFailure = 'refused' | 'none'

/** Starts at once, or says why it can't. `onEnd` is told once: null where nothing was recorded. */
export async function startRecording(
  now: () => number,
  onEnd: (recorded: Recorded | null) => void,
): Promise<AudioRecorder | StartFailure> {
  const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type))
  let stream: MediaStream
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true })
  } catch (thrown) {
    return thrown instanceof Error && thrown.name === 'NotFoundError' ? 'none' : 'refused'
  }
  const recorder = new MediaRecorder(stream, {
    audioBitsPerSecond: RATE,
    ...(mimeType === undefined ? {} : { mimeType }),
  })
  const sound = new AudioContext()
  const analyser = sound.createAnalyser()
  sound.createMediaStreamSource(stream).connect(analyser)
  const wave = new Uint8Array(analyser.fftSize)

  const pieces: Blob[] = []
  let size = 0
  let isFull = false
  let before = 0
  let since: number | null = now()
  const elapsed = () => before + (since === null ? 0 : now() - since)
  const hold = () => {
    before = elapsed()
    since = null
  }

  recorder.addEventListener('dataavailable', ({ data }) => {
    // What does not fit any more is left out: the file stays whole up to there.
    if (size + data.size > ATTACHMENT_LIMIT) return
    pieces.push(data)
    size += data.size
    if (size > ATTACHMENT_LIMIT - MARGIN && recorder.state !== 'inactive') {
      isFull = true
      recorder.stop()
    }
  })
  recorder.addEventListener('stop', () => {
    hold()
    for (const track of stream.getTracks()) track.stop()
    void sound.close()
    const type = (recorder.mimeType.split(';')[0] ?? '').toLowerCase()
    void new Blob(pieces).arrayBuffer().then((buffer) => {
      onEnd(
        buffer.byteLength === 0
          ? null
          : { bytes: new Uint8Array(buffer), mediaType: type, seconds: Math.round(before / 1_000), isFull },
      )
    })
  })
  // Unplugged, or taken away by the system: what there is is kept.
  for (const track of stream.getTracks())
    track.addEventListener('ended', () => {
      if (recorder.state !== 'inactive') recorder.stop()
    })
  recorder.start(PIECE)

  return {
    pause: () => {
      if (recorder.state !== 'recording') return
      recorder.pause()
      hold()
    },
    goOn: () => {
      if (recorder.state !== 'paused') return
      recorder.resume()
      since = now()
    },
    stop: () => {
      if (recorder.state !== 'inactive') recorder.stop()
    },
    seconds: () => Math.floor(elapsed() / 1_000),
    size: () => size,
    loudness: () => {
      analyser.getByteTimeDomainData(wave)
      return wave.reduce((loudest, value) => Math.max(loudest, Math.abs(value - 128)), 0) / 128
    },
  }
}
