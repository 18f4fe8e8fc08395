/**
 * A second reader of the journal, for a day without Soundings. It needs Node 20 and nothing else:
 *
 *     node journal-reader.mjs JOURNAL_FOLDER > all.soundings
 *
 * JOURNAL_FOLDER: the program's folder `journal`, or the folder granted to the browser edition. It is only read. Out comes an
 * export file of all accounts, with what was still being typed: JSON for people (`records` is what stood last) that Soundings
 * imports. Lines cut short or altered are left out and counted on standard error. Attachments lie beside the journal as plain
 * files, under the `digest` of their record. The READMEs of shared/journal, changes and exchange say in words what is done here.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Version 2 has folders (a `.new` file stands for the one it replaces); version 1 had numbered files, in the browser dated ones. */
const FILE = /^(journal[\\/])?((accounts|log|open)[\\/].+|(?!0{8})\d{8}|journal-[0-9a-z-]+)\.jsonl(\.new)?$/
const LINE = /^\{"journal":[12],"bytes":(\d+),"sha256":"([0-9a-f]{64})","entry":(.*)\}$/s

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
/** What stands under the key: `fresh`, where nothing did. */
const under = (map, key, fresh) => map.get(key) ?? map.set(key, fresh).get(key)
/** In the order of a text (by UTF-16 units) that is another for each. */
const sorted = (items, by = ({ id }) => id) => [...items].sort((a, b) => (by(a) < by(b) ? -1 : 1))
/** An op that is erased in one of two is erased. */
const erasedIn = (ops, others) => ops.map((op, index) => ('set' in others[index] ? op : others[index]))

/** JSON with sorted keys: in one line (RFC 8785), or a value a line where `line` is a line feed and the indent. */
function jsonOf(value, line = '') {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = line && `${line} `
  const keys = Object.keys(value).filter((key) => value[key] !== undefined)
  const parts = Array.isArray(value)
    ? value.map((item) => jsonOf(item, inner))
    : keys.sort().map((key) => `${JSON.stringify(key)}:${line && ' '}${jsonOf(value[key], inner)}`)
  const text = parts.length === 0 ? '' : inner + parts.join(`,${inner}`) + line
  return Array.isArray(value) ? `[${text}]` : `{${text}}`
}

/** What links a change into the chain of its device: the digest of the rest of it, in which a digest stands for each op. */
function linkOf(change) {
  const ops = change.ops.map((op) => ('set' in op ? sha256(jsonOf(op)) : op.erased))
  return sha256(jsonOf({ ...change, ops, link: undefined }))
}

/** The changes in a line, given as a character a byte, and whether they came with a file. Throws where the line is torn. */
function changesIn(line, isBare) {
  const [, length, digest, body = isBare ? line : ''] = LINE.exec(line) ?? []
  const bytes = Buffer.from(body, 'latin1')
  if (digest && (bytes.length !== Number(length) || sha256(bytes) !== digest)) throw new Error('torn')
  const { text, change, changes, imported } = JSON.parse(bytes)
  const told = text === undefined ? change : JSON.parse(text)
  if (told?.accounts) return { changes: told.accounts.flatMap((account) => account.changes), imported: true }
  return { changes: changes ?? [told], imported }
}

/** All changes, sealed, by account and id; how many files there were; how many lines or changes were left out. */
export function readJournal(folder) {
  const [sealed, open, adopters, accounts] = [new Map(), new Map(), new Map(), new Map()]
  const files = readdirSync(folder, { recursive: true }).filter((name) => FILE.test(name))
  let torn = 0
  for (const name of files)
    for (const line of readFileSync(join(folder, name), 'latin1').split('\n').filter(Boolean))
      try {
        const { changes, imported } = changesIn(line, basename(name).startsWith('journal-'))
        for (const change of changes) {
          const link = linkOf(change)
          const known = (change.link ? sealed : open).get(change.id) ?? change
          if (!change.link) open.set(change.id, known.revision > change.revision ? known : change)
          else if (change.link !== link || change.link !== known.link) torn += 1
          else sealed.set(change.id, { ...change, ops: erasedIn(change.ops, known.ops) })
          if (link === change.link && !imported) adopters.set(change.adopts, change.id)
        }
      } catch {
        torn += 1
      }
  // What was still open is sealed at the end of its device's chain, unless it went on under another id.
  for (const change of sorted(open.values(), ({ at, id }) => at + id)) {
    if (sealed.has(change.id) || sealed.has(adopters.get(change.id))) continue
    const isOfChain = ({ account, device }) => account === change.account && device === change.device
    const chain = [...sealed.values()].filter(isOfChain)
    const end = chain.reduce((a, b) => (b.seq > a.seq ? b : a), { seq: 0, link: null })
    const content = { ...change, revision: undefined, seq: end.seq + 1, prev: end.link }
    sealed.set(change.id, { ...content, link: linkOf(content) })
  }
  for (const change of sorted(sealed.values())) under(accounts, change.account, []).push(change)
  return { accounts: sorted(accounts, ([id]) => id), files: files.length, torn }
}

/** Of all settings of a field those that no other is over; in a circle that nothing outside is over, all of it. */
function headsOf(settings) {
  const above = new Map()
  for (const [change, { over }] of settings) for (const other of over) under(above, other, []).push(change)
  const reach = (start, edges) => {
    const found = new Set([start])
    for (const one of found) for (const other of edges(one) ?? []) found.add(other)
    return found
  }
  const isHead = (change) => {
    const below = reach(change, (one) => settings.get(one)?.over)
    return [...reach(change, (one) => above.get(one))].every((other) => below.has(other))
  }
  return [...settings].flatMap(([change, { value }]) => (isHead(change) ? [{ change, value }] : []))
}

/** A record from all settings of its fields, the latest first. */
function recordOf({ id, kind, settings }) {
  const [fields, conflicts] = [{}, {}]
  const deletes = headsOf(settings.get('deleted') ?? new Map())
  const knew = new Set(deletes.flatMap(({ change }) => [change, ...settings.get('deleted').get(change).over]))
  const isDelete = deletes.length > 0 && deletes.every(({ value }) => value === true)
  for (const path of [...settings.keys()].sort()) {
    const heads = headsOf(settings.get(path))
    const [{ value }] = heads
    if (heads.some((other) => jsonOf(other.value) !== jsonOf(value))) conflicts[path] = heads
    if (path === 'deleted') continue
    if (isDelete && heads.some(({ change }) => !knew.has(change))) conflicts.deleted = deletes
    const [field, key] = path.split('/')
    fields[field] = key === undefined ? value : { ...(isMap(fields[field]) && fields[field]), [key]: value }
  }
  return { id, kind, fields, conflicts, deleted: isDelete && conflicts.deleted === undefined }
}

/** The records that the changes of an account make. */
function recordsOf(changes) {
  const records = new Map()
  for (const change of sorted(changes, ({ at, device, id }) => at + device + id).reverse())
    for (const { record: id, kind, set } of change.ops.filter((op) => 'set' in op)) {
      const { settings } = under(records, id, { id, kind, settings: new Map() })
      for (const [field, { value, over }] of Object.entries(set))
        under(settings, field, new Map()).set(change.id, { value, over })
    }
  return sorted(records.values()).map(recordOf)
}

/** The text of the export file, in pieces: as a whole it can be longer than a string may be. */
export function* exportOf(accounts) {
  yield '{\n "accounts": ['
  for (const [index, [id, changes]] of accounts.entries())
    yield `${index > 0 ? ',' : ''}\n  ${jsonOf({ id, changes, records: recordsOf(changes) }, '\n  ')}`
  yield `${accounts.length > 0 ? '\n ' : ''}],\n "format": "soundings",\n "version": 1\n}\n`
}

if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) {
  const { accounts, files, torn } = readJournal(process.argv[2] ?? '')
  for (const piece of files > 0 ? exportOf(accounts) : []) process.stdout.write(piece)
  console.error(`Files: ${files}. Accounts: ${accounts.length}. Lines or changes left out: ${torn}.`)
  process.exitCode = files > 0 ? 0 : 1
}
