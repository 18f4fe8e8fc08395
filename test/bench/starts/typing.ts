/** What an hour of an interview costs the journal: the real data layer over the shell's own journal in real files, with a clock that is stepped. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { platform } from 'node:process'
import { createFileSystem, failureOf, type FileSystem } from '../../../electron/host/file-system.ts'
import { createFileJournal } from '../../../electron/host/journal.ts'
import { createUpkeep } from '../../../renderer/data/upkeep.ts'
import { createMemoryHost, memoryHostState } from '../../../renderer/host/memory-host.ts'
import type { Edit } from '../../../shared/changes/change.ts'
import { journalCalls } from '../../../shared/journal/journal-calls.ts'
import type { Result } from '../../../shared/result.ts'
import { openOver } from '../../journals/real-data.ts'
import { createChance } from '../year/random-text.ts'
import { REVISION_MS } from '../year/stretch.ts'
import { sizeOfFolder } from './folders.ts'
import { loadNow, megabytes, say } from './report.ts'

const HOUR_MS = 3_600_000
const BEGUN = Date.UTC(2026, 11, 1, 9)
const DAY_MS = 86_400_000

function must<T>(result: Result<T, { readonly type: string }>): T {
  if (!result.ok) throw new Error(result.error.type)
  return result.value
}

type Disk = { readonly fs: FileSystem; largest: number; written: number; flushes: number }

/**
 * Real files, and what is asked of them; a folder is largest before a rename puts one file in the place of another. Flushes are counted only:
 * what they take is the disk's, and fourteen thousand of them would take an hour on a busy one.
 */
function countedDisk(folder: string): Disk {
  const real = createFileSystem(platform)
  const flush = (): Promise<void> => {
    disk.flushes += 1
    return Promise.resolve()
  }
  const disk: Disk = {
    largest: 0,
    written: 0,
    flushes: 0,
    fs: {
      ...real,
      create: async (path, mode) => {
        const file = await real.create(path, mode)
        return {
          ...file,
          append: (bytes) => {
            disk.written += bytes.length
            return file.append(bytes)
          },
          sync: flush,
        }
      },
      syncFolder: flush,
      rename: async (from, to) => {
        disk.largest = Math.max(disk.largest, await sizeOfFolder(folder))
        await real.rename(from, to)
      },
    },
  }
  return disk
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`
}

export async function measureTyping(folder: string, characters: number): Promise<void> {
  const place = join(folder, 'typing', 'journal')
  await mkdir(place, { recursive: true })
  const disk = countedDisk(place)
  const clock = { now: BEGUN }
  const journal = createFileJournal({
    fs: disk.fs,
    folder: place,
    counter: join(folder, 'typing', 'journalled'),
    now: () => clock.now,
  })
  const host = { ...createMemoryHost(memoryHostState()), ...journalCalls(journal, failureOf) }
  const { data, upkeep, close } = await openOver(host, () => clock.now)

  const chance = createChance(2)
  const [account, note] = [chance.uuid(), chance.uuid()]
  const body = chance.note(characters)
  const noteEdit = (set: Edit['set']): Edit => ({ record: note, kind: 'note', set })
  const begin: readonly Edit[] = [
    { record: account, kind: 'account', set: { name: 'Halden Freight' } },
    noteEdit({ title: 'Kick-off', day: '2026-12-01', body: '' }),
  ]
  must(await data.commit({ account, edits: begin }))
  const before = await sizeOfFolder(place)
  const began = process.cpuUsage()
  for (let time = 0; time < HOUR_MS; time += REVISION_MS) {
    clock.now = BEGUN + time
    const typed = body.slice(0, Math.ceil((body.length * (time + REVISION_MS)) / HOUR_MS))
    must(await data.type({ account, edit: noteEdit({ body: typed }) }))
  }
  const { user, system } = process.cpuUsage(began)
  must(await data.seal(account))
  const beyond = (size: number) => size - before - Buffer.byteLength(body)
  say(
    `\nAn hour of typing, ${HOUR_MS / REVISION_MS} revisions of a note of ${characters} characters. Load ${loadNow()}.`,
  )
  say(`  in the journal beyond the final text          ${kilobytes(beyond(await sizeOfFolder(place)))}`)
  say(`  the most it ever was                          ${kilobytes(beyond(disk.largest))}`)
  say(`  written to the disk, and flushes              ${megabytes(disk.written)}, ${disk.flushes}`)
  say(
    `  processor time of it all, a revision          ${((user + system) / 1_000 / (HOUR_MS / REVISION_MS)).toFixed(2)} ms`,
  )

  // The next day: what was written is settled in the background.
  await journal.close()
  clock.now = BEGUN + DAY_MS
  const background = upkeep(createUpkeep)
  while (must(await background.step()).more);
  say(`  once the background has settled and proven it ${kilobytes(beyond(await sizeOfFolder(place)))}`)
  close()
}
