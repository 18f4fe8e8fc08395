/** A process of its own that types, seals and tidies until it is killed, and says after each answer what is stored. */
import { argv, platform, stdout } from 'node:process'
import { createFileSystem } from '../../../electron/host/file-system.ts'
import { entriesOf } from './typed-forever.ts'
import { openJournal } from './told-journal.ts'

const [data, from] = [argv[2] ?? '', Number(argv[3])]
const { asked } = openJournal(createFileSystem(platform), data)

for (let n = from; ; n += 1) {
  for (const [step, one] of entriesOf(n).entries())
    if ((await asked.appendJournal({ entries: [one] })).ok) stdout.write(`${n} ${step}\n`)
  await asked.tidyJournal({})
}
