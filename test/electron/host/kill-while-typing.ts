/** Kills the process that types for ever, time and again, and holds the journal to what it had said. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createFileSystem } from '../../../electron/host/file-system.ts'
import { createRandom } from '../../e2e/desktop/support/random.ts'
import { createLedger, type Ledger } from '../../shared/journal/ledger.ts'
import { readWhole } from '../../shared/journal/read-back.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { openJournal } from './told-journal.ts'
import { entriesOf } from './typed-forever.ts'

/** So many numbers for each process that no two hand over the same. */
const STRIDE = 100_000

/** Kills it after it has said so many lines, and a moment that nobody knows. */
async function typeAndKill(data: string, from: number, after: number): Promise<readonly string[]> {
  const script = fileURLToPath(new URL('./type-forever.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, data, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    if (said.split('\n').length > after) child.kill('SIGKILL')
  })
  await once(child, 'close')
  return said.slice(0, said.lastIndexOf('\n')).split('\n')
}

/** Up to what it may have come when it was killed: one more than it said. */
function learn(ledger: Ledger, from: number, said: readonly string[]): void {
  for (const line of said) {
    const [n, step] = line.split(' ').map(Number)
    const one = entriesOf(n ?? 0)[step ?? 0]
    if (one === undefined) throw new Error(`It said ${line}`)
    ledger.handOver([one])
    ledger.acknowledge([one])
  }
  const last = Number(said.at(-1)?.split(' ')[0] ?? from)
  for (const n of [last, last + 1]) ledger.handOver(entriesOf(n))
}

export async function killWhileTyping(kills: number, seed: number): Promise<void> {
  const data = await temporaryFolder()
  const ledger = createLedger()
  const random = createRandom(seed)
  for (let round = 0; round < kills; round += 1) {
    const from = round * STRIDE
    learn(ledger, from, await typeAndKill(data, from, 3 + random.below(60)))
    const { asked, close } = openJournal(createFileSystem(process.platform), data)
    ledger.expectKept(await readWhole(asked))
    await close()
  }
}
