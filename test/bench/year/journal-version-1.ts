/** Writes a year into a journal of version 1, as large as wanted: what is typed stands in it revision by revision, whole each time. */
import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import {
  changeEntry,
  electronLine,
  folderLine,
  PART_LIMIT,
  partName,
  SEGMENT_BYTES,
  segmentName,
  type Entry,
} from '../../journals/version-1.ts'
import { revisionsOf, type Stretch } from './stretch.ts'
import { STRETCHES, yearOf, type YearSize } from './year.ts'

export type Edition = 'electron' | 'browser'

export type Written = {
  readonly bytes: number
  readonly lines: number
  readonly files: number
  /** Of open changes, among the lines. */
  readonly revisions: number
}

/** What a line needs beside the text of its note, in bytes, roughly. */
const AROUND_A_NOTE = 900

type Segments = {
  /** `wall`: of what is written; another day is another run of the program, with files of its own. */
  readonly append: (line: string, wall: number) => Promise<void>
  readonly close: () => Promise<number>
}

const DAY_MS = 86_400_000

function createSegments(folder: string, edition: Edition): Segments {
  const limit = edition === 'electron' ? SEGMENT_BYTES : PART_LIMIT
  let stream: WriteStream | null = null
  let [size, files, part, day] = [0, 0, 0, -1]
  let started = 0

  async function end(): Promise<void> {
    stream?.end()
    if (stream !== null) await finished(stream)
    stream = null
  }

  function nextName(): string {
    files += 1
    part += 1
    const session = day.toString(16).padStart(12, '0')
    return edition === 'electron' ? segmentName(files) : partName(started, session, part)
  }

  return {
    append: async (line, wall) => {
      const today = Math.floor(wall / DAY_MS)
      if (today !== day) {
        await end()
        day = today
        started = wall
        part = 0
      }
      if (size > limit) await end()
      if (stream === null) {
        stream = createWriteStream(join(folder, nextName()))
        size = 0
      }
      size += edition === 'electron' ? Buffer.byteLength(line) : line.length
      if (!stream.write(line)) await once(stream, 'drain')
    },
    close: async () => {
      await end()
      return files
    },
  }
}

/**
 * Into `folder`: for Electron, a data folder, so that the journal lies in `journal` with its counter beside it; for the browser, the
 * granted folder itself. `megabytes` is what is aimed at: as many revisions of each note are written as there is room for, at least
 * one of every stretch and at most what version 1 wrote, one every 250 ms. A part of a file is in memory, not more.
 */
export async function writeVersion1(
  folder: string,
  {
    edition,
    size,
    megabytes,
  }: { readonly edition: Edition; readonly size: YearSize; readonly megabytes: number },
): Promise<Written> {
  const place = edition === 'electron' ? join(folder, 'journal') : folder
  await mkdir(place, { recursive: true })
  const segments = createSegments(place, edition)
  const format = edition === 'electron' ? electronLine : folderLine
  const stretches = size.interviews * STRETCHES
  const revisionsOfOpen = new Map<string, number>()
  let [bytes, lines, revisions, typed] = [0, 0, 0, 0]

  async function append(entry: Entry, wall: number): Promise<void> {
    const line = format(entry)
    await segments.append(line, wall)
    bytes += Buffer.byteLength(line)
    lines += 1
  }

  function roomFor({ text }: Stretch): number {
    typed += 1
    return ((megabytes * 1_000_000 * typed) / stretches - bytes) / (text.length + AROUND_A_NOTE)
  }

  for (const step of yearOf(size)) {
    if (step.type === 'sealed') {
      const { change } = step
      await append(changeEntry(change, (revisionsOfOpen.get(change.id) ?? 0) + 1), change.wall)
      revisionsOfOpen.delete(change.id)
      continue
    }
    for (const open of revisionsOf(step.stretch, roomFor(step.stretch))) {
      await append(changeEntry(open, open.revision), open.wall)
      revisionsOfOpen.set(open.id, open.revision)
      revisions += 1
    }
  }
  const files = await segments.close()
  if (edition === 'electron') await writeFile(join(folder, 'journalled'), `${lines}\n`)
  return { bytes, lines, files, revisions }
}
