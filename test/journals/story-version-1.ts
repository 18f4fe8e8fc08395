/**
 * What stands in the permanent journal of version 1, entry by entry: two runs of the program, the second on a copied profile. A note is
 * typed, sealed and quoted; another is left open by a kill, adopted by the copy and typed on; a colleague's file erases a person for
 * good and brings an account with what this build does not know; and the last words are still open at the end.
 */
import type { Edit, OpenChange, SealedChange } from '../../shared/changes/change.ts'
import { eraseOps } from '../../shared/changes/erase.ts'
import { mergeChanges } from '../../shared/changes/merge.ts'
import { writeExport } from '../../shared/exchange/write-export.ts'
import { createChance } from '../bench/year/random-text.ts'
import { createWriter, type Writer } from '../bench/year/writer.ts'
import { changeEntry, type Entry } from './version-1.ts'

/** One line as it was written; one that was cut short has lost its end. */
export type Line = { readonly entry: Entry; readonly isCutShort: boolean }

export type Run = {
  /** Milliseconds since 1970 UTC. */
  readonly began: number
  readonly lines: readonly Line[]
}

/** The change that nobody has sealed or adopted, and what it writes. */
export type LeftOpen = {
  readonly account: string
  readonly change: string
  readonly device: string
  readonly record: string
  readonly body: string
}

export type Story = {
  readonly runs: readonly Run[]
  /** Every sealed change of the journal as a file; what any line has erased is erased. */
  readonly sealed: string
  readonly open: LeftOpen
}

const FIRST_MORNING = Date.UTC(2026, 2, 2, 9)
const SECOND_MORNING = Date.UTC(2026, 2, 3, 9)
const MINUTE = 60_000
const REVISIONS = 6

/** A run of the program: writes as one device, and keeps what the journal is given. */
function createRun(began: number, writer: Writer) {
  const lines: Line[] = []
  const sealed: SealedChange[] = []
  let wall = began

  function nextWall(): number {
    wall += MINUTE
    return wall
  }

  function line(entry: Entry, isCutShort = false): void {
    lines.push({ entry, isCutShort })
  }

  function keep(change: SealedChange, revision: number): SealedChange {
    sealed.push(change)
    line(changeEntry(change, revision))
    return change
  }

  return {
    began,
    lines,
    sealed,
    line,
    nextWall,
    write: (account: string, ...edits: readonly Edit[]) => keep(writer.write(account, nextWall(), edits), 1),
    /** Types a note's text after what it has; the change stays open. */
    type: (account: string, record: string, text: string, before = '') => {
      const started = nextWall()
      const edits = (index: number): Edit[] => {
        const typed = text.slice(0, Math.ceil((text.length * (index + 1)) / REVISIONS))
        return [{ record, kind: 'note', set: { body: `${before}${typed}` } }]
      }
      let open = writer.open(account, started, edits(0))
      line(changeEntry(open, open.revision))
      for (let index = 1; index < REVISIONS; index += 1) {
        open = writer.revise(open, started + index * 250, edits(index))
        line(changeEntry(open, open.revision))
      }
      return open
    },
    seal: (open: OpenChange) => keep(writer.seal(open), open.revision + 1),
  }
}

export function storyOfVersion1(): Story {
  const chance = createChance(1)
  const id = (): string => chance.uuid()
  const writerOf = (device: string, author: string): Writer =>
    createWriter({ device, author, newId: chance.uuid, newSalt: () => chance.hex(16) })
  const [mine, copy, colleague] = [id(), id(), id()]
  const [halden, kontor, kestrel] = [id(), id(), id()]
  const [osei, wirth, kickOff, corridor, call] = [id(), id(), id(), id(), id()]
  const [kickOffText, corridorText] = [chance.note(1_500), chance.note(900)]

  const account = (record: string, name: string): Edit => ({
    record,
    kind: 'account',
    set: { name, sector: 'Freight', about: '' },
  })
  const person = (record: string, set: Edit['set']): Edit => ({ record, kind: 'person', set })
  const note = (record: string, title: string): Edit => ({
    record,
    kind: 'note',
    set: { title, day: '2026-03-02', body: '' },
  })

  // An account with two people, a note that is sealed and quoted, somebody deleted and brought back.
  const writer = writerOf(mine, 'Brandt')
  const first = createRun(FIRST_MORNING, writer)
  first.write(halden, account(halden, 'Halden Freight'))
  first.write(
    halden,
    person(osei, { name: 'Amara Osei', role: 'Head of operations' }),
    person(wirth, { name: 'Jonas Wirth', role: 'Controller', about: 'wants to be left out' }),
  )
  first.write(halden, note(kickOff, 'Kick-off'))
  const quoted = 'We never change a running depot.'
  const talk = first.type(halden, kickOff, `${kickOffText}\n\n“${quoted}” 𝄞\u2028`)
  first.write(halden, {
    record: id(),
    kind: 'observation',
    set: {
      question: 'changeReplacing',
      subject: { kind: 'account' },
      answer: { option: 'avoids' },
      speaker: osei,
      kind: 'said',
      day: '2026-03-02',
      recordedAt: talk.wall,
      recorder: 'Brandt',
      note: kickOff,
      quotation: { exact: quoted, prefix: '“', suffix: '” 𝄞\u2028' },
    },
  })
  first.seal(talk)
  first.write(halden, person(wirth, { deleted: true }))
  first.write(halden, person(wirth, { deleted: false, role: 'Head of finance' }))
  first.write(halden, note(corridor, 'In the corridor'))
  // A kill comes while the next revision is written, of which nobody was told that it was saved.
  const leftOpen = first.type(halden, corridor, corridorText)
  const more: Edit = { record: corridor, kind: 'note', set: { body: `${corridorText} And` } }
  const unsaved = writer.revise(leftOpen, leftOpen.wall + 250, [more])
  first.line(changeEntry(unsaved, unsaved.revision), true)

  // The copied profile has a device of its own, and goes on with what was open under another id.
  const copyWriter = writerOf(copy, 'Brandt')
  copyWriter.take(first.sealed)
  const second = createRun(SECOND_MORNING, copyWriter)
  const opened = copyWriter.open(halden, second.nextWall(), [
    { record: corridor, kind: 'note', set: { body: corridorText } },
  ])
  second.seal({ ...opened, adopts: leftOpen.id })
  second.seal(second.type(halden, corridor, ' And he smiled.', corridorText))
  second.write(kontor, account(kontor, 'Kontor Süd'), note(call, 'Call'))

  // A colleague's file: somebody is erased for good in it, and it has fields and a kind of a newer build.
  const colleagueWriter = writerOf(colleague, 'Reyes')
  const theirs = colleagueWriter.seal({
    ...colleagueWriter.open(kestrel, second.nextWall(), [
      account(kestrel, 'Kestrel Wireless'),
      { record: id(), kind: 'weatherStation', set: { name: 'Roof', reading: { hPa: 1013.25 } } },
    ]),
    mood: 'calm',
  })
  const erased = eraseOps([...first.sealed], ({ record }) => record === wirth)
  second.line({
    type: 'import',
    text: writeExport([
      { id: halden, changes: erased },
      { id: kestrel, changes: [theirs] },
    ]),
  })

  second.seal(second.type(kontor, call, chance.note(1_200)))
  const callText = '\n\nStill typing when the light went out: 50 % “done”.'
  const open = second.type(kontor, call, callText, chance.note(600))

  const merged = mergeChanges([...first.sealed, ...second.sealed], [...erased, theirs])
  if (!merged.ok) throw new Error(merged.error.change)
  const changesOf = (of: string) => merged.value.filter((change) => change.account === of)
  return {
    runs: [first, second],
    sealed: writeExport([halden, kontor, kestrel].map((of) => ({ id: of, changes: changesOf(of) }))),
    open: { account: kontor, change: open.id, device: copy, record: call, body: bodyOf(open) },
  }
}

function bodyOf(open: OpenChange): string {
  const body = open.ops[0]?.set.body?.value
  if (typeof body !== 'string') throw new Error('The change has no text')
  return body
}
