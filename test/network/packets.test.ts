/** Shows the reader of captures frames made by hand: what it would overlook, no proof by capture could find. */
import { describe, expect, it } from 'vitest'
import { framesOf, readFrame } from './packets.ts'
import { sortPackets } from './sorted-packets.ts'

const ETHERNET = '020000000002020000000001'
const hex = (...parts: readonly string[]): Buffer => Buffer.from(parts.join('').replaceAll(' ', ''), 'hex')
const word = (value: number): string => value.toString(16).padStart(4, '0')

function ip4(protocol: string, to: string, inside: string): Buffer {
  const length = word(20 + inside.replaceAll(' ', '').length / 2)
  return hex(ETHERNET, '0800', `4500 ${length} 0000 0000 40${protocol} 0000 0a630001`, to, inside)
}

function ip6(next: string, to: string, inside: string): Buffer {
  return hex(ETHERNET, '86dd', `60000000 0000 ${next} 40`, 'fd99'.padEnd(32, '0'), to, inside)
}

const SYN_TO_80 = '9c40 0050 00000000 00000000 5002 ffff 0000 0000'
const DOCUMENTED_7 = 'c6336407'
const DOCUMENTED_6_7 = '20010db8000100000000000000000007'

function question(name: string): string {
  const labels = name.split('.').map((label) => Buffer.from(label))
  const bytes = labels.map((label) => label.length.toString(16).padStart(2, '0') + label.toString('hex'))
  const message = `1234 0100 0001 0000 0000 0000 ${bytes.join('')}00 0001 0001`
  return `9c40 0035 ${word(8 + message.replaceAll(' ', '').length / 2)} 0000 ${message}`
}

function captureOf(...frames: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(24)
  header.writeUInt32LE(0xa1b2c3d4, 0)
  header.writeUInt32LE(1, 20)
  const records = frames.flatMap((frame) => {
    const record = Buffer.alloc(16)
    record.writeUInt32LE(frame.length, 8)
    record.writeUInt32LE(frame.length, 12)
    return [record, frame]
  })
  return Buffer.concat([header, ...records])
}

describe('a frame', () => {
  it.each([
    ['a call by IPv4', ip4('06', DOCUMENTED_7, SYN_TO_80), { to: '198.51.100.7', protocol: 'tcp', port: 80 }],
    [
      'a call by IPv6',
      ip6('06', DOCUMENTED_6_7, SYN_TO_80),
      { to: '2001:db8:1::7', protocol: 'tcp', port: 80 },
    ],
    [
      'a question for a name',
      ip4('11', '0a630135', question('leak-7.page.soundings.example')),
      { protocol: 'udp', port: 53, asks: 'leak-7.page.soundings.example' },
    ],
    ['the joining of a group', ip4('02', 'e0000016', '22000000'), { to: '224.0.0.22', protocol: 'igmp' }],
    ['what nobody knows', hex(ETHERNET, '88cc', '00'), { protocol: 'other' }],
    ['a torn one', hex('0200'), { protocol: 'other' }],
  ])('tells of %s, and lays it on a program', (_name, frame, expected) => {
    expect(readFrame(frame)).toMatchObject({ ...expected, housekeeping: false })
  })

  it('tells a request from the making of a connection', () => {
    expect(readFrame(ip4('06', DOCUMENTED_7, SYN_TO_80)).carries).toBe(false)
    expect(readFrame(ip4('06', DOCUMENTED_7, `${SYN_TO_80} 474554`)).carries).toBe(true)
  })

  it('is not taken for longer than its packet by what fills it up', () => {
    const filled = Buffer.concat([ip4('06', DOCUMENTED_7, SYN_TO_80), Buffer.alloc(6)])
    expect(readFrame(filled).carries).toBe(false)
  })

  it('is the kernel’s own where it keeps its neighbours', () => {
    const group = (address: string) => `8f00 0000 0000 0001 04 00 0000 ${address}`
    const report = (address: string) =>
      ip6('00', 'ff020000000000000000000000000016', `3a00 050200000100 ${group(address)}`)
    expect(readFrame(hex(ETHERNET, '0806', '00'.repeat(28))).housekeeping).toBe(true)
    expect(readFrame(ip6('3a', DOCUMENTED_6_7, '8700000000000000')).housekeeping).toBe(true)
    expect(readFrame(report('ff0200000000000000000001ff000001')).housekeeping).toBe(true)
    // a program that listens for others of its kind joins another group
    expect(readFrame(report('ff0200000000000000000000000000fb')).housekeeping).toBe(false)
    expect(readFrame(ip6('3a', DOCUMENTED_6_7, '8000000000000000')).housekeeping).toBe(false)
  })
})

describe('a capture', () => {
  const file = captureOf(ip4('06', DOCUMENTED_7, SYN_TO_80), ip6('06', DOCUMENTED_6_7, SYN_TO_80))

  it('gives its frames, and leaves a torn last one out', () => {
    expect(framesOf(file)).toHaveLength(2)
    expect(framesOf(file.subarray(0, -1))).toHaveLength(1)
    expect(framesOf(captureOf())).toEqual([])
  })

  it('is refused where it is none', () => {
    expect(() => framesOf(Buffer.alloc(0))).toThrow()
    expect(() => framesOf(Buffer.alloc(100))).toThrow()
  })
})

describe('what left', () => {
  it('is sorted by the path that sent it, and nothing is left out', () => {
    const frames = [
      ip4('06', DOCUMENTED_7, SYN_TO_80),
      ip6('06', DOCUMENTED_6_7, `${SYN_TO_80} 474554`),
      ip4('11', '0a630135', question('_4433._https.leak-9.worker.soundings.example')),
      ip4('11', '0a630135', question('update.example')),
      hex(ETHERNET, '0806', '00'.repeat(28)),
    ]
    const { paths, requests, others, housekeeping } = sortPackets(frames.map(readFrame))
    expect([...paths]).toEqual([
      [7, new Set(['page'])],
      [9, new Set(['worker'])],
    ])
    expect([...requests]).toEqual([[7, new Set(['page'])]])
    expect(others).toEqual(['1 × udp to 10.99.1.53 port 53, asking for update.example'])
    expect(housekeeping).toBe(1)
  })
})
