/**
 * What every host must do, as cases without a test framework in them, so that the same code runs in Node and inside a page.
 * A case gets a fresh host whose journal is a file.
 */
import { toBase64 } from '../../../shared/base64.ts'
import { blobDigestOf } from '../../../shared/blob-digest.ts'
import { accountId } from '../../../shared/domain/ids.ts'
import { hostContract, type Host } from '../../../shared/host/contract.ts'
import {
  accountNumber,
  entry,
  openEntry,
  openNumber,
  sealedEntry,
  sealedNumber,
} from '../../shared/journal/entries.ts'
import { getReady, readWhole, type ReadBack } from '../../shared/journal/read-back.ts'

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

function textsOf({ sealed }: ReadBack): readonly string[] {
  return sealed.map(({ text }) => text).sort()
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
      const { sealed, open, torn, sum, sums } = await readWhole(host)
      same([sealed, open, torn, sum.changes, sums.size], [[], [], 0, 0, 0], 'journal')
    },
  },
  {
    name: 'gives sealed changes back in the order they came, imported ones and every script included',
    run: async (host) => {
      const first = [sealedEntry(sealedNumber(1)), sealedEntry(sealedNumber(2, { text: 'line\nfeed' }), true)]
      const second = [entry(3, 'Zoë, 株式会社, مرحبا, \\u2028, \u2028 \u0000, 𝄞')]
      value(await host.appendJournal({ entries: first }))
      value(await host.appendJournal({ entries: second }))
      const read = await readWhole(host)
      const [one, two, three] = [...first, ...second].map(({ text }) => text)
      const expected = [
        { imported: false, text: one },
        { imported: true, text: two },
        { imported: false, text: three },
      ]
      same(read.sealed, expected, 'changes')
      same([read.torn, read.sum.changes], [0, 3], 'torn and sum')
    },
  },
  {
    name: 'keeps the order of appends that were not waited for',
    run: async (host) => {
      const numbers = Array.from({ length: 20 }, (_, index) => index)
      const typed = numbers.map((revision) =>
        openEntry(openNumber(99, { revision, text: `${revision} words` })),
      )
      const answers = await Promise.all(
        numbers.flatMap((n) => [
          host.appendJournal({ entries: [entry(n)] }),
          host.appendJournal({ entries: typed.slice(n, n + 1) }),
        ]),
      )
      answers.forEach((answer) => value(answer))
      const read = await readWhole(host)
      same(
        read.sealed.map(({ text }) => text),
        numbers.map((n) => entry(n).text),
        'order',
      )
      same(read.open, [typed.at(-1)?.text], 'the last revision')
    },
  },
  {
    name: 'keeps of what is being typed the last revision, and nothing once it is sealed or gone on with',
    run: async (host) => {
      for (const revision of [0, 1, 2])
        value(
          await host.appendJournal({ entries: [1, 2].map((n) => openEntry(openNumber(n, { revision }))) }),
        )
      same(
        (await readWhole(host)).open,
        [1, 2].map((n) => openEntry(openNumber(n, { revision: 2 })).text),
        'open',
      )
      value(await host.appendJournal({ entries: [entry(1)] }))
      value(await host.appendJournal({ entries: [sealedEntry(sealedNumber(3, { adopts: [2, 2] }))] }))
      const read = await readWhole(host)
      same([read.open, read.sum.changes], [[], 2], 'open, and sealed')
    },
  },
  {
    name: 'tells the accounts apart, and what it holds of each',
    run: async (host) => {
      const entries = [1, 2, 3, 2].map((account, n) => sealedEntry(sealedNumber(n, { account })))
      value(await host.appendJournal({ entries }))
      const { sums } = await readWhole(host)
      same(
        [1, 2, 3].map((n) => sums.get(accountNumber(n))?.changes),
        [1, 2, 1],
        'changes of each',
      )
      const other = value(await host.readJournalAccount({ account: accountNumber(4), from: 0 }))
      same([other.bodies, other.torn], [[], 0], 'an account it knows nothing of')
      for (const [account, sum] of sums) {
        const proven = value(await host.proveJournal({ account: accountId.parse(account) }))
        same(proven, { sum, torn: 0 }, 'proven')
      }
    },
  },
  {
    name: 'has nothing to tidy where little was written, and tells the same after tidying a lot',
    run: async (host) => {
      value(await host.appendJournal({ entries: [entry(1)] }))
      same(value(await host.tidyJournal({})).more, false, 'more')
      const text = 'ä'.repeat(60_000)
      for (let n = 2; n < 16; n += 1)
        value(await host.appendJournal({ entries: [sealedEntry(sealedNumber(n, { account: n % 3, text }))] }))
      const before = await readWhole(host)
      let steps = 0
      while (value(await host.tidyJournal({})).more) steps += 1
      if (steps === 0) fail('nothing was tidied')
      const after = await readWhole(host)
      same([after.sum, after.torn, [...after.sums].sort()], [before.sum, 0, [...before.sums].sort()], 'sums')
      same(textsOf(after), textsOf(before), 'changes')
    },
  },
  {
    name: 'takes nothing that is no change, and nothing of what came with it',
    run: async (host) => {
      const good = entry(1)
      for (const text of ['{"n":1}', 'no JSON', `${entry(2).text}\n`, openEntry(openNumber(2)).text])
        if ((await host.appendJournal({ entries: [good, { ...entry(2), text }] })).ok) fail(`it took ${text}`)
      same((await readWhole(host)).sum.changes, 0, 'changes')
    },
  },
  {
    name: 'keeps a large change whole',
    run: async (host) => {
      const large = entry(1, 'ä'.repeat(1_000_000))
      value(await host.appendJournal({ entries: [large] }))
      value(await host.appendJournal({ entries: [entry(2)] }))
      const { sealed } = await readWhole(host)
      same(sealed.length, 2, 'changes')
      if (sealed[0]?.text !== large.text) fail('the large change differs')
    },
  },
  {
    name: 'counts what it was given, where it can count',
    run: async (host) => {
      const before = value(await host.describe({})).journalled
      value(await host.appendJournal({ entries: [entry(1), entry(2)] }))
      const after = value(await host.describe({})).journalled
      if (before === null || after === null) return
      same([before, after], [0, 2], 'counted')
      same(value(await getReady(host)).missing, 0, 'missing')
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
