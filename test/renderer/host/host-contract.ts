/**
 * What every host must do, as cases without a test framework in them, so that the same code runs in Node and inside a page.
 * A case gets a fresh host whose journal is a file.
 */
import { toBase64 } from '../../../shared/base64.ts'
import { blobDigestOf } from '../../../shared/blob-digest.ts'
import { accountId, changeId } from '../../../shared/domain/ids.ts'
import { hostContract, type Host, type JournalEntry } from '../../../shared/host/contract.ts'

export type HostCase = { readonly name: string; readonly run: (host: Host) => Promise<void> }

function fail(message: string): never {
  throw new Error(message)
}

function same(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (a !== b) fail(`${what}: ${a.slice(0, 200)} instead of ${b.slice(0, 200)}`)
}

function value<V>(answer: { ok: true; value: V } | { ok: false; error: { type: string; code: string } }): V {
  return answer.ok ? answer.value : fail(`${answer.error.type} ${answer.error.code}`)
}

export function entry(n: number, text = `{"n":${n}}`): JournalEntry {
  const tail = String(n).padStart(12, '0')
  return {
    type: 'change',
    account: accountId.parse('00000000-0000-4000-8000-000000000001'),
    change: changeId.parse(`00000000-0000-4000-9000-${tail}`),
    revision: 0,
    text,
  }
}

export const hostCases: readonly HostCase[] = [
  {
    name: 'describes itself within the contract',
    run: async (host) => {
      const description = value(hostContract.describe.response.parse(await host.describe({})))
      same(description.journal, 'file', 'journal')
    },
  },
  {
    name: 'reads an empty journal before anything was written',
    run: async (host) => {
      same(value(await host.readJournal({})), { entries: [], torn: 0 }, 'journal')
    },
  },
  {
    name: 'gives journal entries back in the order they came, imports and every script included',
    run: async (host) => {
      const first = [entry(1), { type: 'import', text: '{"format":"x"}\n{"lines":2}' } as const]
      const second = [entry(2, '{"name":"Zoë, 株式会社, مرحبا, \\u2028, \u2028 \u0000"}')]
      value(await host.appendJournal({ entries: first }))
      value(await host.appendJournal({ entries: second }))
      const read = value(await host.readJournal({}))
      const plain = (entries: readonly JournalEntry[]) =>
        entries.map((one) =>
          one.type === 'import'
            ? [one.type, one.text]
            : [one.type, one.account, one.change, one.revision, one.text],
        )
      same(plain(read.entries), plain([...first, ...second]), 'entries')
      same(read.torn, 0, 'torn')
    },
  },
  {
    name: 'keeps the order of appends that were not waited for',
    run: async (host) => {
      const numbers = Array.from({ length: 20 }, (_, index) => index)
      const answers = await Promise.all(numbers.map((n) => host.appendJournal({ entries: [entry(n)] })))
      answers.forEach((answer) => value(answer))
      const read = value(await host.readJournal({}))
      same(
        read.entries.map((one) => one.text),
        numbers.map((n) => `{"n":${n}}`),
        'order',
      )
    },
  },
  {
    name: 'keeps a large entry whole',
    run: async (host) => {
      const text = 'ä'.repeat(1_000_000)
      value(await host.appendJournal({ entries: [entry(1, text)] }))
      value(await host.appendJournal({ entries: [entry(2)] }))
      const read = value(await host.readJournal({}))
      same(read.entries.length, 2, 'entries')
      if (read.entries[0]?.text !== text) fail('the large entry differs')
    },
  },
  {
    name: 'counts what it was given, where it can count',
    run: async (host) => {
      const before = value(await host.describe({})).journalled
      value(await host.appendJournal({ entries: [entry(1), entry(2)] }))
      const after = value(await host.describe({})).journalled
      if (before === null || after === null) return
      same(before, 0, 'before')
      if (after <= before) fail('the counter stands still')
    },
  },
  {
    name: 'keeps the bytes of attachments and gives them back by their digest, every one of them',
    run: async (host) => {
      same(value(await host.listBlobs({})).blobs, [], 'blobs at first')
      const every = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256)
      for (const bytes of [Uint8Array.of(0), every]) {
        const [digest, text] = [blobDigestOf(bytes), toBase64(bytes)]
        same(value(await host.readBlob({ digest })).text, null, 'before')
        value(await host.keepBlob({ digest, text }))
        // The same once more is no second file.
        value(await host.keepBlob({ digest, text }))
        same(value(await host.readBlob({ digest })).text, text, 'bytes')
      }
      const sizes = value(await host.listBlobs({})).blobs.map(({ size }) => size)
      same(
        sizes.sort((a, b) => a - b),
        [1, 70_000],
        'sizes',
      )
    },
  },
  {
    name: 'keeps no bytes under a digest that is not theirs, nor what is no base64',
    run: async (host) => {
      const digest = blobDigestOf(Uint8Array.of(1, 2, 3))
      for (const text of ['AQIE', '', 'AQID ', 'AQID=', 'AQI'])
        if ((await host.keepBlob({ digest, text })).ok) fail(`it kept ${text}`)
      same(value(await host.listBlobs({})).blobs, [], 'blobs')
      same(value(await host.readBlob({ digest })).text, null, 'bytes')
    },
  },
  {
    name: 'answers when the page says whether it may listen',
    run: async (host) => {
      value(await host.allowMicrophone({ allowed: true }))
      value(await host.allowMicrophone({ allowed: false }))
    },
  },
  {
    name: 'writes a snapshot and reads it back',
    run: async (host) => {
      value(await host.writeSnapshot({ name: 'one.soundings.json', text: '{"a":"ä"}' }))
      same(value(await host.listSnapshots({})).names, ['one.soundings.json'], 'names')
      same(value(await host.readSnapshot({ name: 'one.soundings.json' })).text, '{"a":"ä"}', 'text')
    },
  },
  {
    name: 'lists the newest snapshot first',
    run: async (host) => {
      value(await host.writeSnapshot({ name: '2026-01-01T10-00-00.soundings.json', text: '1' }))
      await new Promise((resolve) => setTimeout(resolve, 15))
      value(await host.writeSnapshot({ name: '2026-01-02T10-00-00.soundings.json', text: '2' }))
      same(
        value(await host.listSnapshots({})).names,
        ['2026-01-02T10-00-00.soundings.json', '2026-01-01T10-00-00.soundings.json'],
        'names',
      )
    },
  },
  {
    name: 'says that a snapshot is not there instead of throwing',
    run: async (host) => {
      if ((await host.readSnapshot({ name: 'missing.json' })).ok)
        fail('it read a snapshot that was never written')
    },
  },
]
