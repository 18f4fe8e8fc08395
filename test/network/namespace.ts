/** Builds the place to be alone in: a network of this process's own with one way out, which leads to nobody. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { run } from '../../build/run.ts'

/** The interface that everything must pass that is not for this machine itself. */
export const WAY_OUT = 'near'
const NEAR_MAC = '02:00:00:00:00:01'
const FAR_MAC = '02:00:00:00:00:02'

/** The far end takes all of these for its own and answers or refuses every call, so that whoever calls need not wait. */
const FAR_NETWORKS = ['198.51.100.0/24', '203.0.113.0/24', '192.0.2.0/24', '10.99.1.0/24']
const FAR_NETWORK_6 = '2001:db8::/32'
const NAME_SERVER = '10.99.1.53'

async function must(command: string, ...args: readonly string[]): Promise<void> {
  const { code, output } = await run(command, args)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${output.trim()}`)
}

/** A setting of the kernel that some kernels lack. */
async function set(name: string, value: string): Promise<void> {
  const file = join('/proc/sys/net', name)
  if (existsSync(file)) await writeFile(file, value)
}

/** The kernel must not speak by itself on interfaces to come. */
async function hush(): Promise<void> {
  for (const name of ['accept_ra', 'autoconf', 'dad_transmits', 'router_solicitations']) {
    await set(`ipv6/conf/default/${name}`, '0')
  }
  // no address but those given here
  await set('ipv6/conf/default/addr_gen_mode', '1')
}

const networkOf = (pid: number | 'self'): string => readlinkSync(`/proc/${String(pid)}/ns/net`)

/** Takes what is asked and says nothing: a request that was sent can be told from a connection that was only made. */
const LISTENER = `for (const port of [80, 443, 3478, 4433, 5349]) {
  require('node:net').createServer((socket) => {
    socket.on('error', () => {}).once('data', () => socket.destroy())
  }).listen(port, '::')
}`

/** A second network with nobody in it but that listener, which lasts as long as the listener does. */
async function holdFarEnd(): Promise<number> {
  const holder = spawn('unshare', ['--net', process.execPath, '-e', LISTENER], { stdio: 'ignore' })
  process.once('exit', () => holder.kill('SIGKILL'))
  const { pid } = holder
  if (pid === undefined) throw new Error('unshare cannot be started')
  for (let attempt = 0; networkOf(pid) === networkOf('self'); attempt += 1) {
    if (attempt > 100) throw new Error('no second network came to be')
    await wait(20)
  }
  return pid
}

/** Names are looked up by asking the name server behind the way out, not by a service of the machine outside. */
async function lookUpNamesByPacket(): Promise<void> {
  const resolver = existsSync('/etc/resolv.conf') ? realpathSync('/etc/resolv.conf') : '/etc/resolv.conf'
  // the sockets of services that live outside and would ask in our stead
  await must('mount', '-t', 'tmpfs', 'tmpfs', '/run')
  await place(resolver, `nameserver ${NAME_SERVER}\noptions timeout:1 attempts:1\n`)
  if (existsSync('/etc/nsswitch.conf')) await place('/etc/nsswitch.conf', 'hosts: files dns\n')
}

/** Lays a file over another for this process and its children alone. */
async function place(file: string, text: string): Promise<void> {
  if (file.startsWith('/run/')) {
    await mkdir(dirname(file), { recursive: true })
    writeFileSync(file, text)
    return
  }
  const own = join(mkdtempSync(join(tmpdir(), 'soundings-network-')), 'file')
  writeFileSync(own, text)
  await must('mount', '--bind', own, file)
}

/** Must run in a network and a set of mounts of its own. Leaves both as they are: they end with the process. */
export async function buildNamespace(): Promise<void> {
  await hush()
  const far = await holdFarEnd()
  const inFar = ['-t', String(far), '-n']
  const there = (...args: readonly string[]) => must('nsenter', ...inFar, ...args)
  await must('ip', 'link', 'set', 'lo', 'up')
  await must(
    ...(['ip', 'link', 'add', WAY_OUT, 'address', NEAR_MAC] as const),
    ...['type', 'veth', 'peer', 'name', 'far', 'address', FAR_MAC],
  )
  await must('ip', 'link', 'set', 'far', 'netns', String(far))

  await there('ip', 'link', 'set', 'lo', 'up')
  await there('ip', 'addr', 'add', '10.99.0.2/24', 'dev', 'far')
  await there('ip', 'addr', 'add', 'fd99::2/64', 'dev', 'far', 'nodad')
  await there('ip', 'link', 'set', 'far', 'up')
  for (const network of FAR_NETWORKS) await there('ip', 'route', 'add', 'local', network, 'dev', 'lo')
  await there('ip', '-6', 'route', 'add', 'local', FAR_NETWORK_6, 'dev', 'lo')
  for (const address of ['10.99.0.1', 'fd99::1']) {
    await there('ip', 'neigh', 'replace', address, 'lladdr', NEAR_MAC, 'dev', 'far')
  }
  // every call is refused at once, however many there are
  await there('sh', '-c', 'echo 0 > /proc/sys/net/ipv4/icmp_ratelimit')

  await must('ip', 'addr', 'add', '10.99.0.1/24', 'dev', WAY_OUT)
  await must('ip', 'addr', 'add', 'fd99::1/64', 'dev', WAY_OUT, 'nodad')
  await must('ip', 'link', 'set', WAY_OUT, 'up')
  for (const address of ['10.99.0.2', 'fd99::2']) {
    // or every other packet would wait for an answer to "who has this address?"
    await must('ip', 'neigh', 'replace', address, 'lladdr', FAR_MAC, 'dev', WAY_OUT, 'nud', 'permanent')
  }
  await must('ip', 'route', 'add', 'default', 'via', '10.99.0.2')
  await must('ip', '-6', 'route', 'add', 'default', 'via', 'fd99::2')
  await lookUpNamesByPacket()
}
