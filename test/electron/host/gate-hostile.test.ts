/** Attacks every call of the contract: foreign senders, paths, sizes and shapes. Nothing throws, nothing is told, nothing is written. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join, dirname } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sender } from '../../../electron/host/gate.ts'
import { hostContract, type HostCall } from '../../../shared/host/contract.ts'
import { hostCalls } from '../../../shared/host/host-calls.ts'
import { z } from '../../../shared/zod.ts'
import { entry, openEntry, openNumber } from '../../shared/journal/entries.ts'
import { realHost, type RealHost } from './real-host.ts'
import { right } from './right-requests.ts'
import { MUCH_MORE_THAN_EIGHT, timesAsLong } from '../../times-as-long.ts'

const refusal = z.strictObject({
  ok: z.literal(false),
  error: z.strictObject({ type: z.string(), code: z.string().regex(/^[A-Z0-9_]{1,60}$/) }),
})

async function bytesIn(folder: string): Promise<{ readonly [path: string]: string }> {
  const found: [string, string][] = []
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name)
    if ((await stat(path)).isFile()) found.push([name, await readFile(path, 'base64')])
    else found.push([name, 'a folder'])
  }
  return Object.fromEntries(found.sort())
}

/** A host with something in every place, so that an attack has what to alter, and a secret beside its folders. */
async function usedHost(): Promise<RealHost & { readonly all: () => Promise<object> }> {
  const host = await realHost()
  const root = dirname(host.data)
  await writeFile(join(root, 'secret.soundings'), 'secret')
  await host.ask('appendJournal', { entries: [entry(1)] })
  await host.ask('writeSnapshot', { name: 'a.soundings', text: '{}' })
  await host.ask('saveFile', { name: 'saved.soundings', text: '{}' })
  return { ...host, all: () => bytesIn(root) }
}

/** Refused, in words of the contract alone, and without a trace. */
async function refuses(
  host: Awaited<ReturnType<typeof usedHost>>,
  call: HostCall,
  requests: readonly unknown[],
  sender?: Sender,
): Promise<string[]> {
  const before = await host.all()
  const told = { ...host.told }
  const codes: string[] = []
  for (const request of requests) {
    const answer = refusal.parse(await host.ask(call, request, sender))
    expect(hostContract[call].response.safeParse(answer).success).toBe(true)
    codes.push(answer.error.code)
  }
  expect(await host.all()).toEqual(before)
  expect(host.told).toEqual(told)
  expect(host.logged).toEqual([])
  return codes
}

const parent = { url: 'app://soundings/', parent: null }
const at = (url: string): Sender => ({ senderFrame: { url, parent: null } })
const foreign: { readonly [who: string]: Sender } = {
  'a site': at('https://soundings/'),
  'a file': at('file:///app/soundings/index.html'),
  'another host of our scheme': at('app://soundings.example/'),
  'a host that begins like ours': at('app://soundingsx/'),
  'a port on our host': at('app://soundings:1/'),
  'a user on our host': at('app://someone@soundings/'),
  'our address as another scheme': at('blob:app://soundings/1-2'),
  'our address without its slashes': at('app:soundings'),
  'developer tools': at('devtools://devtools/bundled/inspector.html'),
  'an extension': at('chrome-extension://abcdefghijklmnop/page.html'),
  'an empty page': at('about:blank'),
  'a page written in its address': at('data:text/html,app://soundings/'),
  'no address': at(''),
  'a frame within our page': { senderFrame: { url: 'app://soundings/', parent } },
  'a frame that is gone': { senderFrame: null },
  'a frame destroyed while it is looked at': {
    senderFrame: {
      get url(): string {
        throw new Error('Render frame was disposed before WebFrameMain could be accessed: /home/someone')
      },
      parent: null,
    },
  },
}

const climbing = [
  '..',
  '.',
  '',
  '../secret.soundings',
  '../../secret.soundings',
  '..\\..\\secret.soundings',
  'a/../../secret.soundings',
  '/etc/passwd',
  '//server/share/a.soundings',
  '\\\\server\\share\\a.soundings',
  'C:\\a.soundings',
  'C:a.soundings',
  'a.soundings:stream',
  'file:///etc/passwd',
  '.hidden',
  '.soundings-00000000-0000-4000-8000-000000000000.tmp',
  'a\u0000.soundings',
  'a\n.soundings',
  'a\u001b[2J',
  'a*',
  'a?',
  '"a"',
  '<a>',
  'a|b',
]

/** Every string in a request that names something, as the path of keys to it. */
const named: { readonly [C in HostCall]?: string } = {
  keepBlob: 'digest',
  readBlob: 'digest',
  writeSnapshot: 'name',
  readSnapshot: 'name',
  saveFile: 'name',
  openRecentFile: 'key',
}

describe.each(hostCalls)('%s', (call) => {
  it('is refused to everybody but the main frame of our page', async () => {
    const host = await usedHost()
    for (const [who, sender] of Object.entries(foreign)) {
      const [code] = await refuses(host, call, [right[call]], sender)
      expect(code, who).toBe(who.includes('destroyed') ? 'UNEXPECTED' : 'SENDER')
    }
  })

  it('says the same to a foreign sender whether its request is right or not', async () => {
    const host = await usedHost()
    const codes = await refuses(host, call, [right[call], null, 'x', { more: 1 }], at('https://soundings/'))
    expect(new Set(codes)).toEqual(new Set(['SENDER']))
  })

  it('refuses whatever is not as the contract says, JSON or not', async () => {
    const host = await usedHost()
    const { request } = hostContract[call]
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withTypedArray: true,
      withSparseArray: true,
      withObjectString: true,
    })
    // Half of them are nearly right: one key altered, one too many, one missing.
    const keys = Object.keys(right[call])
    const nearly = fc
      .tuple(fc.constantFrom(...keys, 'more', '__proto__', 'constructor'), anything)
      .map(([key, value]) => Object.fromEntries([...Object.entries(right[call]), [key, value]]))
    const wrong = fc.oneof(anything, nearly).filter((value) => !request.safeParse(value).success)
    const codes = await refuses(host, call, fc.sample(wrong, { numRuns: 150, seed: 4 }))
    expect(codes.every((code) => code === 'REQUEST')).toBe(true)
  })

  it('is not taken in by prototypes, getters and things that cannot be read', async () => {
    const host = await usedHost()
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const codes = await refuses(host, call, [
      new (class {
        readonly name = 'b.soundings'
        readonly text = '{}'
        readonly more = 1
      })(),
      Object.create(
        { name: 'b.soundings', text: '{}', words: ['word'], entries: [entry(9)], key: '0'.repeat(16) },
        { more: { value: 1, enumerable: true } },
      ),
      JSON.parse('{"__proto__":{"name":"b.soundings"},"more":1}'),
      Object.defineProperty({}, 'more', {
        enumerable: true,
        get: () => {
          throw new Error('/home/someone')
        },
      }),
      proxy,
      () => right[call],
      Symbol('b'),
    ])
    expect(codes.every((code) => code === 'REQUEST' || code === 'UNEXPECTED')).toBe(true)
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false)
  })

  it('refuses a heap of things at once without choking on it', async () => {
    const host = await usedHost()
    const heapOf = (length: number) => {
      const heap = Array.from({ length }, (_, n) => n)
      return [
        heap,
        { ...right[call], more: heap },
        Object.fromEntries(Object.keys(right[call]).map((key) => [key, heap])),
      ].filter((value) => !hostContract[call].request.safeParse(value).success)
    }
    const [some, many] = [heapOf(5_000), heapOf(40_000)]
    const ratio = await timesAsLong(
      () => refuses(host, call, some),
      () => refuses(host, call, many),
    )
    expect(ratio).toBeLessThan(MUCH_MORE_THAN_EIGHT)
  })
})

describe('every call that names something', () => {
  it('is among those that are tried with paths', () => {
    const strings = hostCalls.filter((call) => {
      const shape = Object.keys(hostContract[call].request.shape)
      return shape.some((key) =>
        ['name', 'digest', 'key', 'path', 'file', 'folder', 'place', 'url'].includes(key),
      )
    })
    // The name of a fault is the class of an error, and goes to the log alone.
    expect(strings.filter((call) => call !== 'reportFault').sort()).toEqual(Object.keys(named).sort())
  })

  it.each(hostCalls.filter((call) => named[call] !== undefined))(
    '%s takes no path for a name',
    async (call) => {
      const host = await usedHost()
      const requests = climbing.map((name) => ({ ...right[call], [named[call] ?? '']: name }))
      const codes = await refuses(host, call, requests)
      expect(new Set(codes)).toEqual(new Set(['REQUEST']))
    },
  )

  it('opens nothing that was not opened before, whatever the key', async () => {
    const host = await usedHost()
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[0-9a-f]{16}$/), async (key) => {
        expect(await host.ask('openRecentFile', { key })).toEqual({
          ok: false,
          error: { type: 'unavailable', code: 'NOT_RECENT' },
        })
      }),
      { numRuns: 50 },
    )
  })

  it('writes and reads below its own folder alone, whatever name the contract lets through', async () => {
    const host = await usedHost()
    const name = fc
      .string({
        unit: fc.constantFrom('.', '..', ' ', '~', '%2e', '%2f', '$', 'a', 'ä', '‮', 'CON', '-', '∕'),
        maxLength: 8,
      })
      .filter((text) => hostContract.readSnapshot.request.safeParse({ name: text }).success)
    const before = Object.keys(await host.all())
    await fc.assert(
      fc.asyncProperty(name, async (text) => {
        await host.ask('writeSnapshot', { name: text, text: '{}' })
        const answer = await host.ask('readSnapshot', { name: text })
        expect(JSON.stringify(answer)).not.toContain('secret')
      }),
      { numRuns: 60, seed: 3 },
    )
    const added = Object.keys(await host.all()).filter((path) => !before.includes(path))
    expect(added.length).toBeGreaterThan(5)
    for (const path of added) expect(dirname(path)).toBe(join('data', 'snapshots'))
  })
})

describe('what is larger than the contract allows', () => {
  it('is refused as such', async () => {
    const host = await usedHost()
    const long = 'x'.repeat(268_435_457)
    const requests: readonly (readonly [HostCall, unknown])[] = [
      ['appendJournal', { entries: Array.from({ length: 10_001 }, () => entry(1)) }],
      ['appendJournal', { entries: [{ ...entry(1), text: long }] }],
      ['appendJournal', { entries: [{ ...openEntry(openNumber(1)), text: 'x'.repeat(33_554_433) }] }],
      ['saveFile', { name: 'a.soundings', text: long }],
      ['keepBlob', { digest: 'a'.repeat(64), text: 'A'.repeat(34_952_537) }],
      ['writeSnapshot', { name: 'a.soundings', text: long }],
      ['writeSnapshot', { name: 'n'.repeat(151), text: '' }],
      ['readSnapshot', { name: 'n'.repeat(151) }],
      ['saveFile', { name: 'n'.repeat(151), text: '' }],
      ['checkSpelling', { words: Array.from({ length: 2_001 }, () => 'a') }],
      ['checkSpelling', { words: ['a'.repeat(201)] }],
      ['reportFault', { name: 'TypeError', frames: Array.from({ length: 11 }, () => 'a.js:1:1') }],
    ]
    for (const [call, request] of requests) {
      await refuses(host, call, [request])
      expect(host.failed.at(-1), call).toEqual([call, { type: 'tooLarge', code: 'REQUEST' }])
    }
  })
})
