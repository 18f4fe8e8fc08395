/** Captures what leaves by the one way out, from a start to a stop. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { WAY_OUT } from './namespace.ts'
import { framesOf, readFrame, type Packet } from './packets.ts'

/** What was sent last may still be on its way to the file. */
const SETTLE_MS = 700

export type Capture = { readonly stop: () => Promise<readonly Packet[]> }

/** Resolves once packets are captured. Whole frames are kept, and none that comes in. */
export async function startCapture(): Promise<Capture> {
  const file = join(await mkdtemp(join(tmpdir(), 'soundings-capture-')), 'out.pcap')
  const program = spawn(
    'tcpdump',
    ['-i', WAY_OUT, '-n', '-U', '-Q', 'out', '-s', '0', '-B', '32768', '-Z', 'root', '-w', file],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  process.once('exit', () => program.kill('SIGKILL'))
  let said = ''
  await new Promise<void>((resolve, reject) => {
    program.once('error', reject)
    program.once('exit', () => {
      reject(new Error(`tcpdump ended: ${said.trim()}`))
    })
    program.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('listening on')) resolve()
    })
  })
  return {
    stop: async () => {
      await wait(SETTLE_MS)
      const ended = once(program, 'exit')
      program.kill('SIGINT')
      await ended
      const dropped = /(\d+) packets? dropped by kernel/.exec(said)?.[1] ?? '0'
      if (dropped !== '0') throw new Error(`tcpdump missed ${dropped} packets`)
      return framesOf(await readFile(file)).map(readFrame)
    },
  }
}
