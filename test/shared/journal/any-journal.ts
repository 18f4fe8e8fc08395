/** Any journal: changes as people make them and as nobody would, in any files, some of them twice, among torn lines. */
import fc from 'fast-check'
import {
  openChange,
  sealedChange,
  type OpenChange,
  type SealedChange,
} from '../../../shared/changes/change.ts'
import { reviseChange } from '../../../shared/changes/draft.ts'
import { chainEnd, linkOf, opDigest, seal } from '../../../shared/changes/seal.ts'
import { anyDevices, anyEdit, RECORDS, uuid } from '../changes/devices.ts'
import {
  addLine,
  addMarker,
  changeEntry,
  changesEntry,
  importEntry,
  lineOf,
  openEntry,
  type Edition,
  type Files,
} from './written-journal.ts'

/** What a journal tells of. */
export type Told = {
  /** One id may stand several times, with other ops erased. */
  readonly sealed: readonly SealedChange[]
  /** Every revision. */
  readonly open: readonly OpenChange[]
}

const CHANGES = Array.from({ length: 9 }, (_, index) => uuid('c', index + 1))
const NOWHERE = uuid('c', 99)
const FIELDS = ['name', 'about', 'present', 'present/x', 'present/10', 'present/9', 'deleted', 'deleted/x']

const anyValue = fc.oneof(
  fc.constantFrom('red', 'blue', 1, null, true, true, false, 1e21, 0.1, '\ud83e', 'ü\u2028', '𝄞'),
  fc.constantFrom([], {}, [1, { b: [], a: {} }], { x: 1, 10: 2, 9: { toString: 3 } }),
  fc.jsonValue({ maxDepth: 2 }),
)

const anyOp = fc.record(
  {
    record: fc.constantFrom(...RECORDS),
    kind: fc.constantFrom('person', 'note', 'sounding'),
    set: fc.dictionary(
      fc.constantFrom(...FIELDS),
      fc.record({
        value: anyValue,
        over: fc.uniqueArray(fc.constantFrom(...CHANGES, NOWHERE), { maxLength: 4 }),
      }),
      { maxKeys: 5 },
    ),
    salt: fc.constantFrom('0123456789abcdef', 'fedcba9876543210'),
    depth: fc.constant({ fathoms: 7 }),
  },
  { requiredKeys: ['record', 'kind', 'set', 'salt'] },
)

const anyContent = fc.record(
  {
    at: fc.constantFrom('019e70448be8-0000', '019e70448be8-0001', '019e704493b8-0000'),
    wall: fc.constant(1_780_000_000_000),
    device: fc.constantFrom(uuid('d', 1), uuid('d', 2)),
    author: fc.constantFrom('Ada', ''),
    account: fc.constantFrom(uuid('a', 1), uuid('a', 2)),
    ops: fc.array(anyOp, { minLength: 1, maxLength: 3 }),
    adopts: fc.constantFrom(...CHANGES),
    /** Above 3 the change is still open. */
    revision: fc.nat({ max: 5 }),
  },
  { requiredKeys: ['at', 'wall', 'device', 'author', 'account', 'ops', 'revision'] },
)

/** Circles, settings over themselves and over nothing, deletes of half a record, a record twice in a change, kinds that disagree. */
const anyForgery: fc.Arbitrary<Told> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...CHANGES), anyContent), { selector: ([id]) => id, maxLength: 9 })
  .map((changes) => {
    const sealed: SealedChange[] = []
    const open: OpenChange[] = []
    for (const [index, [id, { revision, ...content }]] of changes.entries()) {
      if (revision > 3) open.push(openChange.parse({ ...content, id, revision }))
      else {
        const link = '0'.repeat(64)
        const change = sealedChange.parse({ ...content, id, seq: index + 1, prev: null, link })
        sealed.push({ ...change, link: linkOf(change) })
      }
    }
    return { sealed, open }
  })

/** What three devices wrote and sent each other, and what two of them still type. */
const anyWork: fc.Arbitrary<Told> = fc
  .tuple(anyDevices, fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), { maxLength: 6 }))
  .map(([devices, typed]) => {
    const open: OpenChange[] = []
    for (const [index, edits] of typed.entries()) {
      const device = devices[index % 2]
      const before = open.at(-2)
      if (device === undefined) continue
      const { at, wall } = device.draft(...edits)
      const context = { at, wall, records: device.records(), salt: () => 'f'.repeat(16) }
      open.push(
        before === undefined || index % 3 === 0
          ? device.draft(...edits)
          : reviseChange(before, edits, context),
      )
    }
    const sealed = devices.flatMap((device) => device.changes())
    const [first, , ...others] = open
    // Sealed, and its revisions still lie about.
    if (first !== undefined && others.length > 1)
      sealed.push(seal(first, chainEnd(devices[0].changes(), first.device)))
    return { sealed, open }
  })

/** Now and then also a change with ops erased, after or before the whole one. */
export const anyTold: fc.Arbitrary<Told> = fc
  .tuple(fc.oneof(anyForgery, anyWork), fc.infiniteStream(fc.nat({ max: 5 })), fc.boolean())
  .map(([{ sealed, open }, dice, isBefore]) => {
    const isErased = () => dice.next().value === 0
    const erased = sealed.map((change) => ({
      ...change,
      ops: change.ops.map((op) => (isErased() ? { erased: opDigest(op) } : op)),
    }))
    return { sealed: isBefore ? [...erased, ...sealed] : [...sealed, ...erased], open }
  })

const anyPlaces = fc.uniqueArray(fc.constantFrom('accounts', 'log', 'imported', 'old', 'oldImport'), {
  minLength: 1,
  maxLength: 2,
})
const anyDamage = fc.subarray(['cut', 'altered', 'bare', 'newer', 'foreign', 'empty'] as const)

export type Laid = {
  readonly files: Files
  /** How many lines can't be read. */
  readonly torn: number
  /** The changes that did not only come with a file. */
  readonly own: ReadonlySet<string>
}

/** The same in files. `any` gives an arbitrary value. */
export function layOut({ sealed, open }: Told, edition: Edition, any: <T>(of: fc.Arbitrary<T>) => T): Laid {
  const { root, old, oldLine } = edition
  const files: Files = new Map()
  const own = new Set<string>()
  const [settled, brought] = [new Map<string, SealedChange[]>(), new Map<string, SealedChange[]>()]
  addMarker(files, edition)
  // A browser cut off while it put a part in the place of the one before.
  const part = (account: string) => `${root}accounts/${account}-0001.jsonl${any(fc.constantFrom('', '.new'))}`
  for (const change of sealed) {
    const { id, account } = change
    for (const place of any(anyPlaces)) {
      if (place === 'accounts') settled.set(account, [...(settled.get(account) ?? []), change])
      else if (place === 'oldImport') brought.set(account, [...(brought.get(account) ?? []), change])
      else if (place === 'old') addLine(files, old(1), oldLine(changeEntry(change, 7)))
      else {
        const entry = changesEntry(account, [change], place === 'imported')
        addLine(files, `${root}log/1780000000000.jsonl`, lineOf(2, entry))
      }
      if (place !== 'imported' && place !== 'oldImport') own.add(id)
    }
  }
  for (const change of open) {
    const isOld = any(fc.boolean())
    if (isOld) addLine(files, old(2), oldLine(changeEntry(change, change.revision)))
    else addLine(files, `${root}open/${change.id}.jsonl`, lineOf(2, openEntry(change)))
  }
  for (const [account, changes] of settled)
    addLine(files, part(account), lineOf(2, changesEntry(account, changes)))
  if (brought.size > 0)
    addLine(files, old(3), oldLine(importEntry([...brought].map(([id, changes]) => ({ id, changes })))))
  return { files, torn: damage(files, any), own }
}

/** Puts torn lines among the others, and says how many. */
function damage(files: Files, any: <T>(of: fc.Arbitrary<T>) => T): number {
  let torn = 0
  for (const [path, lines] of files) {
    const [whole = ''] = lines
    if (path.endsWith('00000000.jsonl')) continue
    for (const kind of any(anyDamage)) {
      const at = any(fc.nat({ max: whole.length - 2 })) + 1
      const hasHead = whole.startsWith('{"journal"')
      const bad = {
        cut: whole.slice(0, at),
        // A bare line has no digest; of what is in it only a sealed change shows that it was altered.
        altered: hasHead ? altered(whole, at) : whole.slice(0, at),
        // Only where lines never have length and digest one without them is read.
        bare: hasHead ? whole.slice(whole.indexOf('"entry":') + 8, -1) : '',
        newer: lineOf(3, { type: 'changes', changes: [] }),
        foreign: 'not ours',
        empty: '',
      }[kind]
      lines.splice(any(fc.nat({ max: lines.length })), 0, bad)
      if (bad !== '') torn += 1
    }
  }
  return torn
}

function altered(line: string, at: number): string {
  return line.slice(0, at) + (line[at] === 'x' ? 'y' : 'x') + line.slice(at + 1)
}
