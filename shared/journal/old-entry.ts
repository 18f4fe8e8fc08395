/** Reads an entry of a journal of version 1, without parsing the revisions of a text that later ones replace. */
import { accountId, changeId } from '../domain/ids.ts'
import { z } from '../zod.ts'
import { jsonOf } from './line.ts'
import type { OldEntry } from './journal-files.ts'

const change = z.strictObject({
  type: z.literal('change'),
  account: accountId,
  change: changeId,
  revision: z.int().nonnegative(),
  text: z.string(),
})
const entry = z.discriminatedUnion('type', [
  change,
  z.strictObject({ type: z.literal('import'), text: z.string() }),
])

/** As every build of version 1 wrote it. */
const HEAD =
  /^\{"type":"change","account":"[0-9a-f-]{36}","change":"([0-9a-f-]{36})","revision":(\d{1,15}),"text":"/
/** What a sealed change has and an open one has not, as it stands within a JSON string. Within a text of somebody's it would be escaped once more. */
const SEALED = ',\\"link\\":\\"'

/** `body`: the entry as JSON. Null where it is none that version 1 knew. */
export function parseOldEntry(body: string): OldEntry | null {
  const head = HEAD.exec(body)
  if (head?.[1] !== undefined)
    return {
      type: 'change',
      change: head[1],
      revision: Number(head[2]),
      mayBeSealed: body.includes(SEALED),
      text: () => change.safeParse(jsonOf(body)).data?.text ?? null,
    }
  const parsed = entry.safeParse(jsonOf(body))
  if (!parsed.success) return null
  if (parsed.data.type === 'import') return parsed.data
  const { text, ...rest } = parsed.data
  return { ...rest, mayBeSealed: true, text: () => text }
}
