/** Records answers while the conversation goes on: finds the words and the speaker, asks only where it must, can take back. */
import { useCallback, useState, type RefObject } from 'react'
import type { Edit } from '../../../shared/changes/change.ts'
import { createPerson } from '../../../shared/domain/constructors.ts'
import type { InitiativeId, PersonId } from '../../../shared/domain/ids.ts'
import type { Note } from '../../../shared/domain/note.ts'
import type { EvidenceKind } from '../../../shared/domain/observation.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { ValueStep } from '../../../shared/domain/value-step.ts'
import { asksPeople, type AgendaItem } from './agenda.ts'
import { useData } from '../../data/data-context.tsx'
import { answerToEdit, hasSpeaker, type GivenAnswer } from './answer-input.ts'
import type { NoteEditorHandle } from './note-editor.tsx'
import { speakerAt } from './note-lines.ts'
import { quotedRange, trimRange, type TextRange } from './quoted-range.ts'
import { shortName, speakerOf, type NamedSpeaker } from './speaker.ts'
import type { NoteAutosave } from './use-autosave.ts'
import type { Recording } from './use-recording.ts'

export type Answering = {
  readonly kind: EvidenceKind
  readonly setKind: (kind: EvidenceKind) => void
  readonly answer: (item: AgendaItem, given: GivenAnswer) => void
  /** Set while it has to be asked whose answer it was, or whom it is about. */
  readonly asking: {
    readonly who: 'said' | 'reported' | 'about'
    readonly people: readonly Person[]
    /** Whether it may be nobody's in particular. */
    readonly orNobody: boolean
  } | null
  readonly choose: (person: Person | null) => void
  readonly cancel: () => void
  readonly last: AnswerLine | null
  readonly undo: () => void
}

/** What the line below the answers says. */
export type AnswerLine =
  | {
      readonly type: 'recorded'
      readonly change: string
      readonly question: string
      readonly answer: GivenAnswer
      readonly kind: EvidenceKind
      readonly speaker: string | null
      /** The step or the other person that it is about. */
      readonly of: string | null
      readonly words: string | null
    }
  | { readonly type: 'undone' | 'changedSince' | 'notSaved' }

type Pending = {
  readonly item: AgendaItem
  readonly given: GivenAnswer
  readonly kind: EvidenceKind
  readonly text: string
  readonly words: TextRange | null
  readonly named: NamedSpeaker
}

type Who =
  | { readonly type: 'known'; readonly person: Person }
  | { readonly type: 'new'; readonly name: string }
  | null

export type AnsweringInput = {
  readonly account: string
  readonly note: Note
  readonly people: readonly Person[]
  readonly steps: readonly ValueStep[]
  readonly mainInitiative: InitiativeId | null
  readonly editor: RefObject<NoteEditorHandle | null>
  readonly autosave: NoteAutosave
  readonly recording: Recording
}

export function useAnswering(input: AnsweringInput): Answering {
  const { account, note, people, steps, mainInitiative, editor, autosave, recording } = input
  const data = useData()
  const [kind, setKind] = useState<EvidenceKind>('said')
  const [pending, setPending] = useState<Pending | null>(null)
  const [last, setLast] = useState<AnswerLine | null>(null)

  const record = useCallback(
    async (of: Pending, who: Who, reporter: Who) => {
      setPending(null)
      setKind('said')
      editor.current?.collapse()
      editor.current?.focus()
      const edits: Edit[] = []
      const present: { [field: string]: true } = {}
      const identify = (one: Who, isThere: boolean): PersonId | null => {
        if (one === null) return null
        const id = one.type === 'known' ? one.person.id : recording.newPersonId()
        if (one.type === 'new') {
          const made = createPerson(id, { name: one.name })
          if (!made.ok) return null
          edits.push(made.value)
        }
        if (isThere && note.present[id] !== true) present[`present/${id}`] = true
        return id
      }
      const reportedBy = of.kind === 'reported' ? identify(reporter, true) : null
      const { question, about } = of.item
      const named = hasSpeaker(of.kind) || asksPeople(question) ? identify(who, of.kind === 'said') : null
      const other = people.find(({ id }) => id === about) ?? null
      const step = steps.find(({ id }) => id === about) ?? null
      const made = answerToEdit(
        recording.newObservationId(),
        {
          question,
          answer: of.given,
          kind: of.kind,
          speaker: named,
          reportedBy,
          note: { id: note.id, day: note.day, text: of.text },
          words: of.words,
          mainInitiative,
          person: other?.id ?? named,
          step: step?.id ?? null,
        },
        { recordedAt: recording.now(), recorder: recording.recorder },
      )
      if (!made.ok) {
        setLast({ type: 'notSaved' })
        return
      }
      if (Object.keys(present).length > 0) edits.push({ record: note.id, kind: 'note', set: present })
      // The words first, so that no answer quotes text that is not stored yet.
      await autosave.flush()
      const written = await data.commit({ account, edits: [...edits, made.value] })
      if (!written.ok && written.error.type !== 'notJournalled') {
        setLast({ type: 'notSaved' })
        return
      }
      setLast({
        type: 'recorded',
        change: written.ok ? written.value.change : '',
        question: question.id,
        answer: of.given,
        kind: of.kind,
        speaker:
          who === null || !hasSpeaker(of.kind)
            ? null
            : who.type === 'known'
              ? shortName(who.person)
              : who.name,
        of: step?.name ?? (other === null ? aboutOf(of, who) : shortName(other)),
        words: of.words === null ? null : of.text.slice(of.words.from, of.words.to),
      })
    },
    [account, autosave, data, editor, mainInitiative, note, people, recording, steps],
  )

  const answer = useCallback(
    (item: AgendaItem, given: GivenAnswer) => {
      const text = editor.current?.text() ?? note.body
      const selection = editor.current?.selection() ?? { from: 0, to: 0 }
      // No answer, and a conclusion of ours, rest on chosen words alone: the sentence at the caret may say something else.
      const chosenOnly = 'without' in given || kind === 'inferred'
      const words = chosenOnly && trimRange(text, selection) === null ? null : quotedRange(text, selection)
      const there = people.filter((person) => note.present[person.id] === true)
      const [only, ...others] = there
      const written = speakerOf(speakerAt(text, selection.from), people)
      const named: NamedSpeaker =
        written.type === 'unclear' && only !== undefined && others.length === 0
          ? { type: 'known', person: only }
          : written
      const of: Pending = { item, given, kind, text, words, named }
      const needsPerson = asksPeople(item.question) && item.about === null
      if (!hasSpeaker(kind) && !needsPerson) void record(of, null, null)
      else if (!hasSpeaker(kind) && named.type !== 'unclear') void record(of, named, null)
      else if (kind === 'said' && named.type !== 'unclear') void record(of, named, null)
      else setPending(of)
    },
    [editor, kind, note, people, record],
  )

  const choose = useCallback(
    (person: Person | null) => {
      if (pending === null) return
      const reporter = pending.named.type === 'unclear' ? null : pending.named
      void record(pending, person === null ? null : { type: 'known', person }, reporter)
    },
    [pending, record],
  )

  const cancel = useCallback(() => {
    setPending(null)
    editor.current?.focus()
  }, [editor])

  const undo = useCallback(() => {
    if (last?.type !== 'recorded' || last.change === '') return
    void data.undo(last.change).then((undone) => {
      setLast({
        type: undone.ok ? 'undone' : undone.error.type === 'nothingToUndo' ? 'changedSince' : 'notSaved',
      })
      editor.current?.focus()
    })
  }, [data, editor, last])

  return {
    kind,
    setKind,
    answer,
    asking:
      pending === null
        ? null
        : {
            who: pending.kind === 'reported' ? 'reported' : hasSpeaker(pending.kind) ? 'said' : 'about',
            people: candidates(pending, people, note),
            orNobody: !asksPeople(pending.item.question) || pending.item.about !== null,
          },
    choose,
    cancel,
    last,
    undo,
  }
}

/** Whom an answer without a speaker is about; null where the speaker is named anyway. */
function aboutOf({ item, kind }: Pending, who: Who): string | null {
  if (!asksPeople(item.question) || hasSpeaker(kind) || who === null) return null
  return who.type === 'known' ? shortName(who.person) : who.name
}

/** Those at the table first; whoever tells us of somebody else's opinion is not offered as its owner. */
function candidates({ kind, named }: Pending, people: readonly Person[], note: Note): readonly Person[] {
  const isThere = (person: Person) => note.present[person.id] === true
  const sorted = [...people.filter(isThere), ...people.filter((person) => !isThere(person))]
  if (kind !== 'reported' || named.type !== 'known') return sorted
  return sorted.filter(({ id }) => id !== named.person.id)
}
