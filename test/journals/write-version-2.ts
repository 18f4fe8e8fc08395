/**
 * `tsx test/journals/write-version-2.ts`: makes of the permanent journal of version 1 one of version 2, with the program's own writer: settled accounts
 * in several parts, a log of two runs, an open change, and a line that somebody's disk has damaged. It stands as it is; this says how it came to be.
 */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../build/paths.ts'
import { createFileSystem } from '../../electron/host/file-system.ts'
import { createFileJournal } from '../../electron/host/journal.ts'
import { eraseOps } from '../../shared/changes/erase.ts'
import type { SealedChange } from '../../shared/changes/change.ts'
import { parseExport } from '../../shared/exchange/parse-export.ts'
import { writeExport } from '../../shared/exchange/write-export.ts'
import { LIMITS } from '../../shared/journal/limits.ts'
import { ACCOUNT, createDevice, RECORDS, uuid } from '../shared/changes/devices.ts'
import { sealedEntry } from '../shared/journal/entries.ts'

const FIXTURES = join(ROOT, 'test', 'fixtures', 'journals')
const NOON = 1_780_000_000_000

/** Another account, written by two devices that disagree; what a third one wrote is what gets damaged. */
function newAccount() {
  const [person = '', other = ''] = RECORDS
  const [first, second, third] = [createDevice(1), createDevice(2, 60_000), createDevice(3, 120_000)]
  const named = (record: string, name: string) => ({ record, kind: 'person', set: { name } })
  first.write({ record: ACCOUNT, kind: 'account', set: { name: 'Möller & Søn', sector: '', about: '' } })
  first.write(named(person, 'Ada Brandt'), named(other, 'somebody 🧭'))
  first.write({ record: uuid('b', 3), kind: 'note', set: { title: 'gone for good', body: 'gone' } })
  second.take(first.changes())
  third.take(first.changes())
  first.write(named(person, 'Ada Lovelace'), { record: other, kind: 'person', set: { deleted: true } })
  second.write(named(person, 'Countess'), { record: other, kind: 'person', set: { 'present/x': true } })
  const lost = third.write(named(person, 'never read again'))
  const written = first.changes()
  const kept = eraseOps(written, ({ record }) => record === uuid('b', 3))
  return { written, kept, imported: second.changes().filter(({ device }) => device === second.id), lost }
}

const data = await mkdtemp(join(tmpdir(), 'soundings-version-2-'))
await cp(join(FIXTURES, 'v1-electron', 'journal'), join(data, 'journal'), { recursive: true })

/** `began`: minutes after noon. */
async function run(began: number, changes: readonly SealedChange[], isImported = false): Promise<void> {
  const journal = createFileJournal({
    fs: createFileSystem(process.platform),
    folder: join(data, 'journal'),
    counter: join(data, 'journalled'),
    now: () => NOON + began * 60_000,
    limits: { ...LIMITS, part: 6_000 },
  })
  while ((await journal.prepare(false)).state !== 'ready');
  for (const change of changes) await journal.append([sealedEntry(change, isImported)])
  await journal.close()
}

const { written, kept, imported, lost } = newAccount()
await run(0, [])
await run(1, [...written.slice(0, 3), lost])
await run(2, imported, true)
// The third again, erased since.
await run(3, kept.slice(2))

for (const name of await readdir(join(data, 'journal', 'log'))) {
  const file = join(data, 'journal', 'log', name)
  await writeFile(file, (await readFile(file, 'utf8')).replace('never read again', 'never reaD again'))
}

const before = parseExport(await readFile(join(FIXTURES, 'v1-electron', 'expected.soundings'), 'utf8'))
if (!before.ok) throw new Error(before.error.type)
const folder = join(FIXTURES, 'v2')
await rm(folder, { recursive: true, force: true })
await cp(join(data, 'journal'), join(folder, 'journal'), { recursive: true })
await cp(join(FIXTURES, 'v1-electron', 'expected-open.json'), join(folder, 'expected-open.json'))
await writeFile(
  join(folder, 'expected.soundings'),
  writeExport([...before.value.accounts, { id: ACCOUNT, changes: [...kept, ...imported] }]),
)
await rm(data, { recursive: true })
