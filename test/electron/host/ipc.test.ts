/** Holds the gate to its rule: a message from a foreign frame, of a wrong shape or too large reaches no handler. */
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createFileSystem } from '../../../electron/host/file-system.ts'
import { createFiles } from '../../../electron/host/files.ts'
import { createHandlers, type Handlers } from '../../../electron/host/gate.ts'
import { registerHandlers, type Sender } from '../../../electron/host/gate.ts'
import { createJournalCounter } from '../../../electron/host/journal.ts'
import { createJournal } from '../../../electron/host/journal.ts'
import { createSnapshots } from '../../../electron/host/files.ts'
import { isTrustedSender } from '../../../electron/security.ts'
import { hostContract } from '../../../shared/host/contract.ts'
import { channelOf } from '../../../shared/host/host-calls.ts'
import { entry } from './journal-entries.ts'
import { temporaryFolder } from './temporary-folder.ts'

type Listener = (event: Sender, request: unknown) => Promise<unknown>

const page: Sender = { senderFrame: { url: 'app://soundings/#/accounts', parent: null } }

async function realHandlers(): Promise<Handlers> {
  const data = await temporaryFolder()
  const fs = createFileSystem(process.platform)
  const journal = createJournal({
    fs,
    folder: join(data, 'journal'),
    segmentBytes: 1_000_000,
    counter: createJournalCounter(fs, join(data, 'journalled')),
  })
  onTestFinished(journal.close)
  return createHandlers({
    describe: {
      dataPlace: data,
      installation: () => Promise.resolve('one'),
      journalled: () => journal.count(),
    },
    journal,
    snapshots: createSnapshots({ fs, folder: join(data, 'snapshots'), keep: 20 }),
    files: createFiles({
      fs,
      folder: data,
      dialogs: {
        chooseSavePath: (path) => Promise.resolve(path),
        chooseOpenPath: () => Promise.resolve(join(data, 'saved.json')),
      },
    }),
  })
}

function register(handlers: Handlers): Map<string, Listener> {
  const listeners = new Map<string, Listener>()
  const ipcMain = {
    handle: (channel: string, listener: Listener) => {
      listeners.set(channel, listener)
    },
  }
  registerHandlers(ipcMain, handlers, isTrustedSender)
  return listeners
}

async function ask(
  listeners: Map<string, Listener>,
  call: string,
  request: unknown,
  sender = page,
): Promise<unknown> {
  const listener = listeners.get(`soundings:${call}`)
  if (listener === undefined) throw new Error(`nobody listens to ${call}`)
  return listener(sender, request)
}

describe('the gate', () => {
  it('listens to the calls of the contract and to nothing else', async () => {
    const listeners = register(await realHandlers())
    const calls = [
      'describe',
      'appendJournal',
      'readJournal',
      'grantJournal',
      'writeSnapshot',
      'listSnapshots',
    ]
    calls.push('readSnapshot', 'saveFile', 'openFile')
    expect([...listeners.keys()].sort()).toEqual(calls.map((call) => `soundings:${call}`).sort())
    expect(Object.keys(hostContract).sort()).toEqual([...calls].sort())
    expect(channelOf('describe')).toBe('soundings:describe')
  })

  it('answers our own page on every call, over real files', async () => {
    const listeners = register(await realHandlers())
    expect(await ask(listeners, 'describe', {})).toMatchObject({
      ok: true,
      value: { edition: 'electron', journal: 'file', installation: 'one', journalled: 0 },
    })
    expect(await ask(listeners, 'appendJournal', { entries: [entry(1)] })).toEqual({ ok: true, value: {} })
    expect(await ask(listeners, 'readJournal', {})).toEqual({
      ok: true,
      value: { entries: [entry(1)], torn: 0 },
    })
    expect(await ask(listeners, 'describe', {})).toMatchObject({ ok: true, value: { journalled: 1 } })
    expect(await ask(listeners, 'writeSnapshot', { name: 'a.json', text: '{}' })).toEqual({
      ok: true,
      value: {},
    })
    expect(await ask(listeners, 'listSnapshots', {})).toEqual({ ok: true, value: { names: ['a.json'] } })
    expect(await ask(listeners, 'readSnapshot', { name: 'a.json' })).toEqual({
      ok: true,
      value: { text: '{}' },
    })
    expect(await ask(listeners, 'saveFile', { name: 'saved.json', text: '[]' })).toEqual({
      ok: true,
      value: { saved: true },
    })
    expect(await ask(listeners, 'openFile', {})).toEqual({
      ok: true,
      value: { file: { name: 'saved.json', text: '[]' } },
    })
    expect(await ask(listeners, 'grantJournal', {})).toMatchObject({
      ok: false,
      error: { type: 'unavailable' },
    })
  })

  it('refuses everybody else, on every call', async () => {
    const parent = { url: 'app://soundings/', parent: null }
    const foreign: { [who: string]: Sender } = {
      'a site': { senderFrame: { url: 'https://soundings/', parent: null } },
      'a file': { senderFrame: { url: 'file:///app/soundings/index.html', parent: null } },
      'another host of our scheme': { senderFrame: { url: 'app://soundings.example/', parent: null } },
      'a port on our host': { senderFrame: { url: 'app://soundings:1/', parent: null } },
      'a user on our host': { senderFrame: { url: 'app://someone@soundings/', parent: null } },
      'an empty page': { senderFrame: { url: 'about:blank', parent: null } },
      'no address': { senderFrame: { url: '', parent: null } },
      'a frame within our page': { senderFrame: { url: 'app://soundings/', parent } },
      'a frame that is gone': { senderFrame: null },
    }
    const listeners = register(await realHandlers())
    for (const [channel, listener] of listeners) {
      for (const [who, sender] of Object.entries(foreign)) {
        expect(await listener(sender, {}), `${who} on ${channel}`).toEqual({
          ok: false,
          error: { type: 'noPermission', code: 'SENDER' },
        })
      }
    }
  })

  it('refuses requests that are not as the contract says', async () => {
    const listeners = register(await realHandlers())
    const wrong: [string, unknown][] = [
      ['describe', undefined],
      ['describe', null],
      ['describe', { more: 1 }],
      ['appendJournal', {}],
      ['appendJournal', { entries: [] }],
      ['appendJournal', { entries: [{ ...entry(1), revision: -1 }] }],
      ['appendJournal', { entries: [{ ...entry(1), type: 'other' }] }],
      ['writeSnapshot', { name: '../a.json', text: '' }],
      ['writeSnapshot', { name: 'a/b.json', text: '' }],
      ['writeSnapshot', { name: '.hidden', text: '' }],
      ['writeSnapshot', { name: 'a\u0000b', text: '' }],
      ['writeSnapshot', { name: 'a.json', text: 1 }],
      ['readSnapshot', { name: '..' }],
      ['readSnapshot', { name: 'C:\\a' }],
      ['saveFile', { name: 'a.json' }],
      ['openFile', 'path'],
    ]
    for (const [call, request] of wrong) {
      expect(await ask(listeners, call, request), `${call} ${JSON.stringify(request)}`).toEqual({
        ok: false,
        error: { type: 'unavailable', code: 'REQUEST' },
      })
    }
    expect(await ask(listeners, 'readJournal', {})).toEqual({ ok: true, value: { entries: [], torn: 0 } })
  })

  it('refuses what is larger than the contract allows, and says that', async () => {
    const listeners = register(await realHandlers())
    const tooLarge = { ok: false, error: { type: 'tooLarge', code: 'REQUEST' } }
    const many = Array.from({ length: 10_001 }, () => entry(1))
    expect(await ask(listeners, 'appendJournal', { entries: many })).toEqual(tooLarge)
    expect(await ask(listeners, 'saveFile', { name: 'a.json', text: 'x'.repeat(268_435_457) })).toEqual(
      tooLarge,
    )
    expect(await ask(listeners, 'writeSnapshot', { name: 'n'.repeat(151), text: '' })).toEqual(tooLarge)
  })

  it('turns exceptions and wrong answers of a handler into failures without their words', async () => {
    const handlers = await realHandlers()
    const listeners = register({
      ...handlers,
      openFile: () => Promise.reject(Object.assign(new Error('EIO: /home/someone/secret'), { code: 'EIO' })),
      listSnapshots: () => Promise.resolve({ ok: true, value: { names: ['../secret'] } }),
      readJournal: () => Promise.reject(new Error('secret')),
      saveFile: () => Promise.reject(new RangeError('Invalid string length')),
    })
    expect(await ask(listeners, 'openFile', {})).toEqual({
      ok: false,
      error: { type: 'ioError', code: 'EIO' },
    })
    expect(await ask(listeners, 'listSnapshots', {})).toEqual({
      ok: false,
      error: { type: 'ioError', code: 'ANSWER' },
    })
    expect(await ask(listeners, 'readJournal', {})).toEqual({
      ok: false,
      error: { type: 'ioError', code: 'UNEXPECTED' },
    })
    expect(await ask(listeners, 'saveFile', { name: 'a', text: '' })).toEqual({
      ok: false,
      error: { type: 'tooLarge', code: 'RANGE' },
    })
  })
})
