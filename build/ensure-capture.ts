/** Finds out whether packets can be captured in a network of one's own here, installs what that needs, or says why not. */
import { getuid, platform } from 'node:process'
import { err, ok, type Result } from '../shared/result.ts'
import { run } from './run.ts'

export type NoCapture = { readonly type: 'noCapture'; readonly message: string }

const APT = 'apt-get'
/** Each tool with the package that Debian and Ubuntu keep it in. */
const TOOLS = [
  { tool: 'ip', asks: ['-Version'], inPackage: 'iproute2' },
  { tool: 'unshare', asks: ['--version'], inPackage: 'util-linux' },
  { tool: 'nsenter', asks: ['--version'], inPackage: 'util-linux' },
  { tool: 'tcpdump', asks: ['--version'], inPackage: 'tcpdump' },
] as const

const isRoot = (): boolean => getuid?.() === 0

/**
 * How to start a program in a network and a set of mounts of its own. Who is not root becomes the owner of a user
 * namespace, and keeps the powers in it without becoming root there: tcpdump and the browser behave as they always do.
 */
export const OWN_NETWORK: readonly string[] = [
  ...(isRoot() ? [] : ['--user', '--map-current-user', '--keep-caps']),
  '--net',
  '--mount',
]

async function missingTools(): Promise<readonly (typeof TOOLS)[number][]> {
  const runs = await Promise.all(TOOLS.map(({ tool, asks }) => run(tool, asks)))
  return TOOLS.filter((_tool, index) => runs[index]?.code !== 0)
}

const refuse = (message: string): Result<null, NoCapture> => err({ type: 'noCapture', message })

/** Where it is possible, everything that the capture needs is there afterwards. */
export async function ensureCapture(): Promise<Result<null, NoCapture>> {
  if (platform !== 'linux') return refuse('only Linux has networks of one’s own')
  const before = await missingTools()
  if (before.length > 0 && isRoot() && (await run(APT, ['--version'])).code === 0) {
    const packages = [...new Set(before.map(({ inPackage }) => inPackage))]
    console.log(`Installing ${packages.join(', ')} for the capture of packets.`)
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run(APT, ['update'], { env })
    await run(APT, ['install', '-y', '--no-install-recommends', ...packages], { env })
  }
  const missing = await missingTools()
  if (missing.length > 0) return refuse(`${missing.map(({ tool }) => tool).join(', ')} missing`)
  // a kernel may refuse the namespaces, the pair of interfaces or the mounts
  const pair = 'ip link set lo up && ip link add near type veth peer name far && mount -t tmpfs tmpfs /run'
  const tried = await run('unshare', [...OWN_NETWORK, 'sh', '-c', pair])
  return tried.code === 0 ? ok(null) : refuse(`no network of one’s own: ${tried.output.trim()}`)
}
