/** Reads what a capture wrote: who each packet that left was for, and what it asked. */

export type Packet = {
  /** Address it was sent to, as it is written: `198.51.100.7`, `2001:db8:1::7`. Null below the level of addresses. */
  readonly to: string | null
  readonly protocol: 'tcp' | 'udp' | 'icmp' | 'icmp6' | 'igmp' | 'arp' | 'other'
  /** Null where the protocol has none. */
  readonly port: number | null
  /** The name that a question to a name server asks for. */
  readonly asks: string | null
  /** Whether it carries anything beyond its headers: a request, not only the making of a connection. */
  readonly carries: boolean
  /** Sent by the kernel on its own account, to keep its neighbours. */
  readonly housekeeping: boolean
}

const MAGIC_LITTLE_ENDIAN = 0xa1b2c3d4
const ETHERNET = 1
const FILE_HEADER = 24
const PACKET_HEADER = 16
const ETHERNET_HEADER = 14

const PROTOCOLS: ReadonlyMap<number, Packet['protocol']> = new Map([
  [1, 'icmp'],
  [2, 'igmp'],
  [6, 'tcp'],
  [17, 'udp'],
  [58, 'icmp6'],
])

/** Solicitations and advertisements of routers and neighbours, and the reports that they need. */
const NEIGHBOUR_TYPES = [133, 134, 135, 136]
const MULTICAST_REPORT = 143

/** The frames of a capture file as libpcap writes it on this kind of machine. A torn last frame is left out. */
export function framesOf(file: Buffer): readonly Buffer[] {
  if (file.length < FILE_HEADER || file.readUInt32LE(0) !== MAGIC_LITTLE_ENDIAN)
    throw new Error('This is not a capture with microseconds in little-endian order')
  if (file.readUInt32LE(20) !== ETHERNET) throw new Error('This is not a capture of Ethernet frames')
  const frames: Buffer[] = []
  let at = FILE_HEADER
  while (at + PACKET_HEADER <= file.length) {
    const length = file.readUInt32LE(at + 8)
    const start = at + PACKET_HEADER
    if (start + length > file.length) break
    frames.push(file.subarray(start, start + length))
    at = start + length
  }
  return frames
}

const v4 = (bytes: Buffer): string => [...bytes].join('.')

/** Written as short as the standard has it: the longest run of zeros left out. */
function v6(bytes: Buffer): string {
  const groups = Array.from({ length: 8 }, (_, index) => bytes.readUInt16BE(index * 2).toString(16))
  const runs = [...groups.join(':').matchAll(/(?<![\da-f])0(?::0)+(?![\da-f])/g)]
  const longest = runs.reduce((best, [run]) => (run.length > best.length ? run : best), '')
  if (longest === '') return groups.join(':')
  return groups.join(':').replace(longest, ':').replace(/:{2,}/, '::')
}

/** The first question of a message to a name server, null where it holds none. */
function questionOf(message: Buffer): string | null {
  if (message.length < 17 || message.readUInt16BE(4) === 0) return null
  const labels: string[] = []
  let at = 12
  while (at < message.length) {
    const length = message[at] ?? 0
    if (length === 0) return labels.join('.')
    labels.push(message.subarray(at + 1, at + 1 + length).toString('latin1'))
    at += length + 1
  }
  return null
}

function withPorts(to: string, protocol: 'tcp' | 'udp', segment: Buffer): Packet {
  const port = segment.length >= 4 ? segment.readUInt16BE(2) : null
  const header = protocol === 'udp' ? 8 : ((segment[12] ?? 0) >> 4) * 4
  // over a connection a question comes behind its length
  const question = segment.subarray(protocol === 'udp' ? header : header + 2)
  const isQuestion = port === 53 || port === 5353
  return {
    to,
    protocol,
    port,
    asks: isQuestion ? questionOf(question) : null,
    carries: segment.length > header,
    housekeeping: false,
  }
}

/** Whether a report tells the router only of groups that every interface is in for its own addresses. */
function isReportOfNeighbours(report: Buffer): boolean {
  const records = report.length >= 8 ? report.readUInt16BE(6) : 0
  let at = 8
  for (let record = 0; record < records; record += 1) {
    const sources = at + 20 <= report.length ? report.readUInt16BE(at + 2) : 0
    const group = v6(
      report.subarray(at + 4, at + 20).length === 16 ? report.subarray(at + 4, at + 20) : Buffer.alloc(16),
    )
    if (!group.startsWith('ff02::1:ff')) return false
    at += 20 + sources * 16
  }
  return records > 0
}

function packet(to: string, number: number, inside: Buffer): Packet {
  const protocol = PROTOCOLS.get(number) ?? 'other'
  if (protocol === 'tcp' || protocol === 'udp') return withPorts(to, protocol, inside)
  const type = inside[0] ?? 0
  const housekeeping =
    protocol === 'icmp6' &&
    (NEIGHBOUR_TYPES.includes(type) || (type === MULTICAST_REPORT && isReportOfNeighbours(inside)))
  return { to, protocol, port: null, asks: null, carries: true, housekeeping }
}

/** What one Ethernet frame carries. What cannot be read counts as sent by a program: nothing is explained away. */
export function readFrame(frame: Buffer): Packet {
  const kind = frame.length >= ETHERNET_HEADER ? frame.readUInt16BE(12) : 0
  const body = frame.subarray(ETHERNET_HEADER)
  if (kind === 0x0806)
    return { to: null, protocol: 'arp', port: null, asks: null, carries: true, housekeeping: true }
  if (kind === 0x0800 && body.length >= 20) {
    const header = ((body[0] ?? 0) & 15) * 4
    // short frames are filled up behind the packet
    return packet(v4(body.subarray(16, 20)), body[9] ?? 255, body.subarray(header, body.readUInt16BE(2)))
  }
  if (kind === 0x86dd && body.length >= 40) {
    const to = v6(body.subarray(24, 40))
    const next = body[6] ?? 255
    // a report of multicast groups comes behind a header that each router is to look at
    if (next !== 0) return packet(to, next, body.subarray(40))
    const length = ((body[41] ?? 0) + 1) * 8
    return packet(to, body[40] ?? 255, body.subarray(40 + length))
  }
  return { to: null, protocol: 'other', port: null, asks: null, carries: true, housekeeping: false }
}
