/** Holds the gate to its work: every call of the contract answered over real files, failures without their words, events in order. */
import { describe, expect, it } from 'vitest'
import { createOutbox } from '../../../electron/host/gate.ts'
import { nodeTools } from '../../../electron/host/journal.ts'
import { createElectronHost } from '../../../renderer/host/electron-host.ts'
import { hostContract, type Host } from '../../../shared/host/contract.ts'
import { hostCalls } from '../../../shared/host/host-calls.ts'
import { hexOf } from '../../../shared/journal/parts.ts'
import { markOf, sumOf, toPlain } from '../../../shared/journal/sum.ts'
import { hostCases } from '../../renderer/host/host-contract.ts'
import { accountNumber, entry, openEntry, openNumber, sealedNumber } from '../../shared/journal/entries.ts'
import { realHost } from './real-host.ts'
import { BLOB, right } from './right-requests.ts'

const fine = { ok: true, value: {} }
const open = { type: 'command', command: 'keys' } as const
const print = { type: 'command', command: 'print' } as const

describe('the gate', () => {
  it('listens to the calls of the contract and to nothing else', async () => {
    const { channels } = await realHost()
    expect([...channels()].sort()).toEqual(
      Object.keys(hostContract)
        .map((call) => `soundings:${call}`)
        .sort(),
    )
  })

  it('answers our own page on every call, over real files', async () => {
    const { ask, told, logged, outbox, failed } = await realHost()
    const typed = openEntry(openNumber(2))
    const sum = toPlain(sumOf([markOf(sealedNumber(1), hexOf(nodeTools))]))
    const answered: { readonly [C in keyof Host]: () => Promise<void> } = {
      describe: async () => {
        expect(await ask('describe', {})).toMatchObject({
          ok: true,
          value: { edition: 'electron', desktop: true, journal: 'file', installation: 'one', journalled: 0 },
        })
      },
      appendJournal: async () => {
        expect(await ask('appendJournal', { entries: [entry(1), typed] })).toEqual(fine)
        expect(await ask('describe', {})).toMatchObject({
          ok: true,
          value: { journalled: 1, flushedAt: 1_700_000_000_000 },
        })
      },
      prepareJournal: async () => {
        expect(await ask('prepareJournal', { afresh: false })).toEqual({
          ok: true,
          value: { state: 'ready', sum, torn: 0, missing: 0 },
        })
      },
      listJournalSums: async () => {
        expect(await ask('listJournalSums', {})).toEqual({
          ok: true,
          value: { accounts: [{ account: accountNumber(1), sum }] },
        })
      },
      readOpenChanges: async () => {
        expect(await ask('readOpenChanges', {})).toEqual({ ok: true, value: { texts: [typed.text] } })
      },
      readJournalAccount: async () => {
        const changes = `{"type":"changes","account":"${accountNumber(1)}","imported":false,"changes":[${entry(1).text}]}`
        expect(await ask('readJournalAccount', { account: accountNumber(1), from: 0 })).toEqual({
          ok: true,
          value: { bodies: [changes], torn: 0, next: 1 },
        })
        expect(await ask('readJournalAccount', { account: accountNumber(1), from: 1 })).toEqual({
          ok: true,
          value: { bodies: [], torn: 0, next: null },
        })
      },
      tidyJournal: async () => {
        expect(await ask('tidyJournal', {})).toEqual({ ok: true, value: { more: false } })
      },
      proveJournal: async () => {
        expect(await ask('proveJournal', { account: accountNumber(1) })).toEqual({
          ok: true,
          value: { sum, torn: 0 },
        })
      },
      grantJournal: async () => {
        expect(await ask('grantJournal', {})).toEqual({
          ok: false,
          error: { type: 'unavailable', code: 'NOT_NEEDED' },
        })
      },
      keepBlob: async () => {
        expect(await ask('keepBlob', BLOB)).toEqual(fine)
      },
      readBlob: async () => {
        expect(await ask('readBlob', { digest: BLOB.digest })).toEqual({
          ok: true,
          value: { text: BLOB.text },
        })
      },
      listBlobs: async () => {
        expect(await ask('listBlobs', {})).toEqual({
          ok: true,
          value: { blobs: [{ digest: BLOB.digest, size: 3 }] },
        })
      },
      allowMicrophone: async () => {
        expect([await ask('allowMicrophone', { allowed: true }), told.microphone]).toEqual([fine, true])
      },
      writeSnapshot: async () => {
        expect(await ask('writeSnapshot', { name: 'a.soundings', text: '{}' })).toEqual(fine)
      },
      listSnapshots: async () => {
        expect(await ask('listSnapshots', {})).toEqual({ ok: true, value: { names: ['a.soundings'] } })
      },
      readSnapshot: async () => {
        expect(await ask('readSnapshot', { name: 'a.soundings' })).toEqual({
          ok: true,
          value: { text: '{}' },
        })
      },
      saveFile: async () => {
        expect(await ask('saveFile', { name: 'saved.soundings', text: '{}' })).toEqual({
          ok: true,
          value: { saved: true },
        })
      },
      openFile: async () => {
        expect(await ask('openFile', {})).toEqual({
          ok: true,
          value: { file: { name: 'saved.soundings', text: '{}' } },
        })
      },
      listRecentFiles: async () => {
        expect(await ask('listRecentFiles', {})).toMatchObject({
          ok: true,
          value: { files: [{ name: 'saved.soundings' }] },
        })
      },
      openRecentFile: async () => {
        const listed = hostContract.listRecentFiles.response.parse(await ask('listRecentFiles', {}))
        const key = listed.ok ? listed.value.files[0]?.key : undefined
        expect(await ask('openRecentFile', { key })).toEqual({
          ok: true,
          value: { file: { name: 'saved.soundings', text: '{}' } },
        })
      },
      nextEvent: async () => {
        outbox.tell(open)
        expect(await ask('nextEvent', {})).toEqual({ ok: true, value: { event: open } })
      },
      readyToClose: async () => {
        expect([await ask('readyToClose', {}), told.close]).toEqual([fine, 1])
      },
      reopen: async () => {
        expect([await ask('reopen', {}), told.reopen]).toEqual([fine, 1])
      },
      setDatabaseAside: async () => {
        expect([await ask('setDatabaseAside', {}), told.aside]).toEqual([fine, 1])
      },
      checkSpelling: async () => {
        expect(await ask('checkSpelling', { words: ['word', 'wrod'] })).toEqual({
          ok: true,
          value: { misspelt: ['wrod'] },
        })
      },
      reportFault: async () => {
        expect(await ask('reportFault', { name: 'TypeError', frames: ['app-B1.js:1:2'] })).toEqual(fine)
        expect(logged).toEqual([['pageFault', { name: 'TypeError', at0: 'app-B1.js:1:2' }]])
      },
    }
    for (const call of hostCalls) await answered[call]()
    expect(failed).toEqual([['grantJournal', { type: 'unavailable', code: 'NOT_NEEDED' }]])
  })

  it('turns exceptions and wrong answers of a handler into failures without their words', async () => {
    const { ask } = await realHost({
      handlers: {
        openFile: () =>
          Promise.reject(Object.assign(new Error('EIO: /home/someone/secret'), { code: 'EIO' })),
        listSnapshots: () => Promise.resolve({ ok: true, value: { names: ['../secret'] } }),
        listJournalSums: () => Promise.reject(new Error('secret')),
        saveFile: () => Promise.reject(new RangeError('Invalid string length')),
        reopen: () => {
          throw Object.assign(new Error('/home/someone/secret'), { code: 'EACCES' })
        },
      },
    })
    const failed = (type: string, code: string) => ({ ok: false, error: { type, code } })
    expect(await ask('openFile', {})).toEqual(failed('ioError', 'EIO'))
    expect(await ask('listSnapshots', {})).toEqual(failed('ioError', 'ANSWER'))
    expect(await ask('listJournalSums', {})).toEqual(failed('ioError', 'UNEXPECTED'))
    expect(await ask('saveFile', { name: 'a', text: '' })).toEqual(failed('tooLarge', 'RANGE'))
    expect(await ask('reopen', {})).toEqual(failed('noPermission', 'EACCES'))
  })
})

describe('a handler that throws', () => {
  it.each(hostCalls)('%s tells a code and nothing else, whatever is thrown', async (call) => {
    let thrown: unknown = null
    const fails = async (): Promise<never> => {
      await Promise.resolve()
      throw thrown
    }
    const { ask } = await realHost({ handlers: { [call]: fails } })
    for (thrown of [
      Object.assign(new Error("ENOENT: no such file, open '/home/someone/secret'"), { code: 'ENOENT' }),
      Object.assign(new Error('x'), { code: '/home/someone/secret '.repeat(20) }),
      Object.assign(new Error('x'), { code: { path: '/home/someone' } }),
      new TypeError('/home/someone/secret'),
      '/home/someone/secret',
      null,
      undefined,
      { message: 'secret', code: 'secret' },
    ]) {
      const answer = hostContract[call].response.parse(await ask(call, right[call]))
      expect(answer.ok ? '' : answer.error.code).toMatch(/^(ENOENT|UNEXPECTED)$/)
    }
  })
})

describe('the host, from the page to the disk', () => {
  async function host(): Promise<Host> {
    const { ask } = await realHost()
    const bridge = Object.fromEntries(
      // Both ways everything is copied, as it is between processes.
      hostCalls.map((call) => [
        call,
        async (request: unknown) => structuredClone(await ask(call, structuredClone(request))),
      ]),
    )
    const made = createElectronHost(bridge)
    if (made === null) throw new Error('no bridge')
    return made
  }

  for (const one of hostCases) {
    it(one.name, async () => {
      await one.run(await host())
    })
  }
})

describe('the outbox', () => {
  it('keeps what is told until somebody asks, in order, each event for one asker', async () => {
    const outbox = createOutbox()
    outbox.tell(open)
    outbox.tell(print)
    expect([outbox.isHeard(), outbox.isUntold('command'), outbox.isUntold('closing')]).toEqual([
      false,
      true,
      false,
    ])
    expect(await outbox.next()).toEqual({ ok: true, value: { event: open } })
    expect(await outbox.next()).toEqual({ ok: true, value: { event: print } })
    expect(outbox.isUntold('command')).toBe(false)
    const waiting = outbox.next()
    expect(outbox.isHeard()).toBe(true)
    outbox.tell(open)
    expect(await waiting).toEqual({ ok: true, value: { event: open } })
    expect(outbox.isHeard()).toBe(false)
  })

  it('sends an earlier asker away, and one whose page is gone', async () => {
    const outbox = createOutbox()
    const gone = (code: string) => ({ ok: false, error: { type: 'unavailable', code } })
    const first = outbox.next()
    const second = outbox.next()
    expect(await first).toEqual(gone('REPLACED'))
    outbox.forget()
    expect(await second).toEqual(gone('GONE'))
    expect(outbox.isHeard()).toBe(false)
  })

  it('keeps a file for the next page, and forgets a command that was meant for the one before', async () => {
    const outbox = createOutbox()
    const file = { type: 'file', file: { name: 'a.soundings', text: '{}' } } as const
    outbox.tell(print)
    outbox.tell(file)
    outbox.forget()
    expect(await outbox.next()).toEqual({ ok: true, value: { event: file } })
    expect(outbox.isUntold('command')).toBe(false)
  })
})
