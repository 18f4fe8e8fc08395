/** Records from the microphone: counted, bounded, with its loudness; each piece is handed over as it comes, and all of it at the end. */
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

export type Piece = {
  readonly data: Blob
  readonly mediaType: string
  /** How long all of it is so far, without pauses. */
  readonly seconds: number
}

export type StartFailure = 'refused' | 'none'

export type Listeners = {
  readonly onPiece: (piece: Piece) => void
  /** Told once: null where nothing was recorded. */
  readonly onEnd: (recorded: Recorded | null) => void
}

/** Starts at once, or says why it can't. */
export async function startRecording(
  now: () => number,
  { onPiece, onEnd }: Listeners,
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
  const mediaType = () => (recorder.mimeType.split(';')[0] ?? '').toLowerCase()
  const seconds = () => Math.round(elapsed() / 1_000)

  recorder.addEventListener('dataavailable', ({ data }) => {
    // What does not fit any more is left out: the file stays whole up to there.
    if (size + data.size > ATTACHMENT_LIMIT) return
    pieces.push(data)
    size += data.size
    onPiece({ data, mediaType: mediaType(), seconds: seconds() })
    if (size > ATTACHMENT_LIMIT - MARGIN && recorder.state !== 'inactive') {
      isFull = true
      recorder.stop()
    }
  })
  recorder.addEventListener('stop', () => {
    hold()
    for (const track of stream.getTracks()) track.stop()
    void sound.close()
    void new Blob(pieces).arrayBuffer().then((buffer) => {
      onEnd(
        buffer.byteLength === 0
          ? null
          : { bytes: new Uint8Array(buffer), mediaType: mediaType(), seconds: seconds(), isFull },
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
      // Else the last part of a second would come only after the pause.
      recorder.requestData()
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
