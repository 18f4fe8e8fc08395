/** Kills a process in the middle of appending: what it was told is stored must be there. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createFileSystem } from '../../../electron/host/file-system.ts'
import { createJournal } from '../../../electron/host/journal.ts'
import { entry } from './journal-entries.ts'
import { temporaryFolder } from './temporary-folder.ts'

async function appendAndKill(data: string, after: number): Promise<number> {
  const script = fileURLToPath(new URL('./append-forever.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    if (said.split('\n').length > after) child.kill('SIGKILL')
  })
  await once(child, 'close')
  return said.slice(0, said.lastIndexOf('\n')).split('\n').length
}

describe('a killed process', () => {
  it('leaves everything that was answered for in its journal, time and again', async () => {
    const data = await temporaryFolder()
    const fs = createFileSystem(process.platform)
    const journal = createJournal({
      fs,
      folder: join(data, 'journal'),
      segmentBytes: 200_000,
      counter: join(data, 'journalled'),
      now: () => 0,
    })
    let stored = 0
    for (const after of [5, 23, 40]) {
      stored += await appendAndKill(data, after)
      const read = await journal.read()
      if (!read.ok) throw new Error(read.error.code)
      expect(read.value.entries.length).toBeGreaterThanOrEqual(stored)
      // What was written and not yet answered for may be there as well, at most one each time.
      expect(read.value.entries.length).toBeLessThanOrEqual(stored + 3)
      expect(read.value.entries[0]).toEqual(entry(0, ''))
    }
  })
})
