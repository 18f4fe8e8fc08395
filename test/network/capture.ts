/** Captures what leaves by the one way out, from a start to a stop, and makes sure at both ends that it does. */
import { spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { WAY_OUT } from './namespace.ts'
import { framesOf, readFrame, type Packet } from './packets.ts'

/** What was asked for last may still be on its way out. */
const SETTLE_MS = 700
const MARK_PAUSE_MS = 200
const MARK_ATTEMPTS = 300

/** Where marks go; nobody else does. Packets come to the file in the order in which they left. */
const START_MARK = '10.99.1.250'
const STOP_MARK = '10.99.1.251'

export type Capture = { readonly stop: () => Promise<readonly Packet[]> }

const read = async (file: string): Promise<readonly Packet[]> => {
  const content = await readFile(file)
  return content.length === 0 ? [] : framesOf(content).map(readFrame)
}

/** Resolves once a packet sent now is in the file: then everything that left before it is there as well. */
async function mark(file: string, address: string): Promise<void> {
  const socket = createSocket('udp4')
  // the far end says that nobody is there
  socket.on('error', () => null)
  for (let attempt = 0; attempt < MARK_ATTEMPTS; attempt += 1) {
    socket.send('mark', 9, address)
    await wait(MARK_PAUSE_MS)
    if ((await read(file)).some(({ to }) => to === address)) {
      socket.close()
      return
    }
  }
  throw new Error('the capture does not see what certainly left')
}

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
  await mark(file, START_MARK)
  return {
    stop: async () => {
      await wait(SETTLE_MS)
      await mark(file, STOP_MARK)
      const ended = once(program, 'exit')
      program.kill('SIGINT')
      await ended
      const dropped = /(\d+) packets? dropped by kernel/.exec(said)?.[1]
      if (dropped !== '0') throw new Error(`tcpdump missed packets: ${said.trim()}`)
      return (await read(file)).filter(({ to }) => to !== START_MARK && to !== STOP_MARK)
    },
  }
}
