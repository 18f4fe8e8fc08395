/**
 * The sample accounts as changes, an ordinary history of one colleague called "Sample". Their days are counted back from
 * `today`, so that they never look old; ids and salts are derived from `today` and from the texts. Loading them on two machines on one
 * day gives the same changes; loading them on another day gives other accounts, never the same ids with another content.
 */
import type { Edit, SealedChange } from '../changes/change.ts'
import { CLOCK_START, tick } from '../changes/clock.ts'
import { draftChange } from '../changes/draft.ts'
import { seal, type ChainEnd } from '../changes/seal.ts'
import { addDays, type Day } from '../domain/day.ts'
import type { Json } from '../json.ts'
import { brandtAndOseiLegal } from './brandt-and-osei-legal.ts'
import { haldenFreight } from './halden-freight.ts'
import { kestrelWireless } from './kestrel-wireless.ts'
import { meridianAdvisory } from './meridian-advisory.ts'
import { osterleyWaterBoard } from './osterley-water-board.ts'
import { goalEdits, lookBackFields } from './sample-initiatives.ts'
import { depthOf, relations, units } from './sample-people.ts'
import { contracts, interventions, motives, readings, steps, valueViews } from './sample-value.ts'
import {
  AUTHOR,
  digestOf,
  idOf,
  MINUTE,
  moment,
  quotationIn,
  seeded,
  type Seeded,
  type Written,
} from './sample-written.ts'
import { ternBayWireless } from './tern-bay-wireless.ts'
import type { SampleAccount, SampleAnswer, SampleNote } from './sample-account.ts'

export const sampleSources: readonly SampleAccount[] = [
  haldenFreight,
  osterleyWaterBoard,
  kestrelWireless,
  meridianAdvisory,
  ternBayWireless,
  brandtAndOseiLegal,
]

/** One device for all samples: on each day their accounts are new, so its chains never fork. */
const DEVICE = '5a3b1e00-0000-4000-8000-5a3b1e5a3b1e'

/** Sealed changes of the sample accounts, as if they had been kept until `today`. */
export function sampleAccounts(today: Day): readonly SealedChange[] {
  return sampleSources.flatMap((source) => changesOf(seeded(source), today))
}

function changesOf(source: Seeded, today: Day): readonly SealedChange[] {
  const written = [
    ...beginnings(source, today),
    ...notes(source, today),
    ...answers(source, today),
    ...readings(source, today),
    ...motives(source, today),
    ...valueViews(source, today),
    ...interventions(source, today),
    ...looksBack(source, today),
    ...relations(source, {
      idOf: (key) => idOf(today, source.seed, key),
      moment: (daysAgo) => moment(today, daysAgo, '18:45'),
      recorder: AUTHOR,
    }),
  ]
  written.sort((a, b) => a.wall - b.wall)
  let at = CLOCK_START
  let chain: ChainEnd | null = null
  const changes: SealedChange[] = []
  for (const { key, wall, edits } of written) {
    at = tick(at, wall)
    let salts = 0
    const open = draftChange(edits, {
      id: idOf(today, source.seed, 'change', key),
      at,
      wall,
      device: DEVICE,
      author: AUTHOR,
      account: idOf(today, source.seed),
      records: new Map(),
      salt: () => {
        salts += 1
        return digestOf(today, source.seed, 'salt', key, String(salts)).slice(0, 16)
      },
    })
    const sealed: SealedChange = seal(open, chain)
    chain = { seq: sealed.seq, link: sealed.link }
    changes.push(sealed)
  }
  return changes
}

/** The account, its people and initiatives: written down before the first conversation. */
function beginnings(source: Seeded, today: Day): readonly Written[] {
  const first = Math.max(0, ...source.notes.map((note) => note.daysAgo + 7))
  const begun = moment(today, first, '00:00')
  const account: Edit = {
    record: idOf(today, source.seed),
    kind: 'account',
    set: { name: source.name, sector: source.sector, about: source.about },
  }
  const people = source.people.map((person): Edit => {
    const { key, name, role, department, placeholder = false, isKey = false, about, depth } = person
    return {
      record: idOf(today, source.seed, key),
      kind: 'person',
      set: {
        ...{ name, role, department, placeholder, key: isKey, about },
        ...depthOf(depth, (one) => idOf(today, source.seed, one)),
      },
    }
  })
  const initiatives = source.initiatives.flatMap(
    ({ key, name, goal, about, sort, stage, rank, outOf, mainSinceDaysAgo }): readonly Edit[] => {
      const initiative = idOf(today, source.seed, key)
      const told = {
        ...(sort === undefined ? {} : { sort }),
        ...(stage === undefined ? {} : { stage }),
        ...(rank === undefined ? {} : { rank }),
        ...(outOf === undefined ? {} : { outOf }),
      }
      const edit: Edit = { record: initiative, kind: 'initiative', set: { name, goal, about, ...told } }
      if (mainSinceDaysAgo === undefined) return [edit]
      const from = addDays(today, -mainSinceDaysAgo)
      return [
        edit,
        { record: idOf(today, source.seed, key, 'main'), kind: 'mainInitiative', set: { initiative, from } },
      ]
    },
  )
  return [
    { key: 'account', wall: begun, edits: [account] },
    { key: 'units', wall: begun + 2 * MINUTE, edits: units(source, (key) => idOf(today, source.seed, key)) },
    { key: 'people', wall: begun + 5 * MINUTE, edits: people },
    { key: 'initiatives', wall: begun + 20 * MINUTE, edits: initiatives },
    { key: 'goals', wall: begun + 22 * MINUTE, edits: goals(source, today) },
    { key: 'steps', wall: begun + 25 * MINUTE, edits: steps(source, today) },
    { key: 'contracts', wall: begun + 30 * MINUTE, edits: contracts(source, today) },
  ].filter(({ edits }) => edits.length > 0)
}

function goals(source: Seeded, today: Day): readonly Edit[] {
  return source.initiatives.flatMap((initiative) =>
    goalEdits(initiative, today, (...path) => idOf(today, source.seed, ...path)),
  )
}

function looksBack(source: Seeded, today: Day): readonly Written[] {
  return (source.retrospectives ?? []).map((look, index): Written => {
    const key = `look back ${String(index)}`
    const wall = moment(today, look.recordedDaysAgo, '19:00')
    const fields = lookBackFields(look, today, (...path) => idOf(today, source.seed, ...path))
    const set = { ...fields, recordedAt: wall, recorder: AUTHOR }
    return { key, wall, edits: [{ record: idOf(today, source.seed, key), kind: 'retrospective', set }] }
  })
}

function notes(source: Seeded, today: Day): readonly Written[] {
  return source.notes.flatMap((note) => {
    const startedAt = moment(today, note.daysAgo, note.time)
    const record = idOf(today, source.seed, note.key)
    const present = note.present.map((key) => [`present/${idOf(today, source.seed, key)}`, true] as const)
    const written: Written = {
      key: note.key,
      wall: startedAt,
      edits: [
        {
          record,
          kind: 'note',
          set: {
            title: note.title,
            body: note.body,
            day: addDays(today, -note.daysAgo),
            startedAt,
            bailOut: note.bailOut,
            finalisedAt: startedAt + 50 * MINUTE,
            ...Object.fromEntries(present),
          },
        },
      ],
    }
    const answered = note.answers.map((answer, index): Written => {
      const wall = startedAt + (30 + index) * MINUTE
      const key = `${note.key} ${String(index)}`
      return { key, wall, edits: [observation(source, today, answer, key, note.daysAgo, wall, note)] }
    })
    return [written, ...answered]
  })
}

function answers(source: Seeded, today: Day): readonly Written[] {
  return source.answers.map((answer, index) => {
    const key = `answer ${String(index)}`
    const wall = moment(today, answer.daysAgo, '17:00')
    return { key, wall, edits: [observation(source, today, answer, key, answer.daysAgo, wall, null)] }
  })
}

function observation(
  source: Seeded,
  today: Day,
  answer: SampleAnswer,
  key: string,
  daysAgo: number,
  recordedAt: number,
  note: SampleNote | null,
): Edit {
  const person = (of: string | undefined | null) => (of == null ? null : idOf(today, source.seed, of))
  return {
    record: idOf(today, source.seed, 'observation', key),
    kind: 'observation',
    set: {
      question: answer.question,
      subject: subject(source, today, answer),
      answer: typeof answer.option === 'string' ? { option: answer.option } : answer.option,
      speaker: person(answer.by),
      reportedBy: person(answer.reportedBy),
      kind: answer.kind ?? 'said',
      day: addDays(today, -daysAgo),
      recordedAt,
      recorder: AUTHOR,
      note: note === null ? null : idOf(today, source.seed, note.key),
      quotation: note === null || answer.words === undefined ? null : quotationIn(note, answer.words),
      source: answer.source ?? '',
      remark: answer.remark ?? '',
    },
  }
}

function subject(source: Seeded, today: Day, { initiative, step }: SampleAnswer): Json {
  if (step !== undefined) return { kind: 'valueStep', id: idOf(today, source.seed, step) }
  if (initiative !== undefined) return { kind: 'initiative', id: idOf(today, source.seed, initiative) }
  return { kind: 'account' }
}
