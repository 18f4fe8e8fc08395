/** How builds of version 1 read the journal. Frozen: what it says of a journal of today is what such a build says. */
import { createHash } from 'node:crypto'
import { z } from '../../shared/zod.ts'

const entry = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('change'),
    account: z.string(),
    change: z.string(),
    revision: z.int().nonnegative(),
    text: z.string(),
  }),
  z.strictObject({ type: z.literal('import'), text: z.string() }),
])

export type Read =
  | { readonly type: 'read'; readonly entries: readonly z.infer<typeof entry>[]; readonly torn: number }
  /** It says that the data is newer than the app, and neither reads nor writes. */
  | { readonly type: 'newer' }

const SEGMENT_NAME = /^(\d{8})\.jsonl$/
const HEAD = /^\{"journal":(\d{1,6}),"bytes":(\d{1,12}),"sha256":"([0-9a-f]{64})","entry":/
const LONGEST_HEAD = 140
const CLOSING = 0x7d

/** `files`: name and content of what lies in the journal's folder itself. */
export function readVersion1(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Read {
  const entries: z.infer<typeof entry>[] = []
  let torn = 0
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!SEGMENT_NAME.test(name)) continue
    for (const line of splitLines(Buffer.from(bytes))) {
      const read = readLine(line)
      if (read === 'newer') return { type: 'newer' }
      if (read === 'torn') torn += 1
      else entries.push(read)
    }
  }
  return { type: 'read', entries, torn }
}

function readLine(line: Buffer): z.infer<typeof entry> | 'torn' | 'newer' {
  const head = HEAD.exec(line.subarray(0, LONGEST_HEAD).toString('latin1'))
  if (head === null) return 'torn'
  const body = line.subarray(head[0].length, -1)
  const sha256 = createHash('sha256').update(body).digest('hex')
  if (body.length !== Number(head[2]) || sha256 !== head[3] || line.at(-1) !== CLOSING) return 'torn'
  if (Number(head[1]) !== 1) return 'newer'
  try {
    return entry.safeParse(JSON.parse(body.toString('utf8'))).data ?? 'newer'
  } catch {
    return 'torn'
  }
}

function splitLines(segment: Buffer): Buffer[] {
  const lines: Buffer[] = []
  for (let from = 0; from < segment.length;) {
    const feed = segment.indexOf(0x0a, from)
    const to = feed === -1 ? segment.length : feed
    if (to > from) lines.push(segment.subarray(from, to))
    from = to + 1
  }
  return lines
}
