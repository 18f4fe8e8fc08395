/** A process of its own that appends to a journal until it is killed, and says after each answer what is stored. */
import { join } from 'node:path'
import { argv, platform, stdout } from 'node:process'
import { createFileSystem } from '../../../electron/host/file-system.ts'
import { createJournal } from '../../../electron/host/journal.ts'
import { entry } from './journal-entries.ts'

const data = argv[2] ?? ''
const fs = createFileSystem(platform)
const journal = createJournal({
  fs,
  folder: join(data, 'journal'),
  segmentBytes: 200_000,
  counter: join(data, 'journalled'),
  now: () => 0,
})

for (let n = 0; ; n++) {
  const answer = await journal.append([entry(n, 'x'.repeat((n * 7919) % 50_000))])
  if (answer.ok) stdout.write(`${n}\n`)
}
