/** What the editor does by itself while somebody types: times at the start of lines, and names and tags to choose from. */
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import { Prec, type Extension } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { tagsOf } from './note-lines.ts'

/** Silence after which a new line gets the time, milliseconds. Ours. */
const PAUSE = 60_000

export type TypingHelp = {
  /** Local time of day as it stands in a note, `14:05`. */
  readonly timeOfDay: () => string
  /** Milliseconds of any steady clock. */
  readonly now: () => number
  readonly names: () => readonly { readonly name: string; readonly detail: string }[]
  /** Somebody unknown was named and shall be added. */
  readonly addName: (name: string) => void
  /** The words for "add <name>". */
  readonly addLabel: (name: string) => string
}

/** Puts the time before a speaker, and before the first words after a pause. Signs of lists and headings stay as typed. */
function times({ timeOfDay, now }: TypingHelp): Extension {
  let last = Number.NEGATIVE_INFINITY
  return EditorView.inputHandler.of((view, from, to, typed) => {
    const silent = now() - last >= PAUSE
    last = now()
    const line = view.state.doc.lineAt(from)
    if (from !== to || line.length > 0) return false
    if (typed !== '@' && !(silent && /^[\p{L}\p{N}"“„'(]/u.test(typed))) return false
    const insert = `${timeOfDay()} ${typed}`
    view.dispatch({
      changes: { from, insert },
      selection: { anchor: from + insert.length },
      userEvent: 'input.type',
      scrollIntoView: true,
    })
    return true
  })
}

function insertSpeaker(name: string, after?: () => void): Completion['apply'] {
  return (view, _completion, from, to) => {
    const insert = `${name}: `
    const rest = view.state.sliceDoc(to, to + 2)
    const end = rest.startsWith(': ') ? to + 2 : rest.startsWith(':') ? to + 1 : to
    view.dispatch({
      changes: { from, to: end, insert },
      selection: { anchor: from + insert.length },
      userEvent: 'input.complete',
    })
    after?.()
  }
}

type SpeakerOption = {
  readonly label: string
  readonly detail: string
  readonly name: string
  readonly isNew: boolean
}

/** The name being typed after `@` at the start of the line that ends at `before`; null where none is. */
function typedName(before: string): string | null {
  return /^\s*(?:\d{1,2}:\d{2}[ \t]+)?@([^:@]{0,80})$/.exec(before)?.[1] ?? null
}

/** Whom the typed letters can mean, known people first; last, somebody new of that name. */
function speakerOptions(help: TypingHelp, typed: string): readonly SpeakerOption[] {
  const wanted = typed.trim().toLocaleLowerCase()
  const begins = (name: string) =>
    [name, ...name.split(/\s+/)].some((part) => part.toLocaleLowerCase().startsWith(wanted))
  const names = help.names()
  const known = names
    .filter(({ name }) => begins(name))
    .map(({ name, detail }) => ({ label: name, detail, name, isNew: false }))
  if (wanted.length < 2 || names.some(({ name }) => name.toLocaleLowerCase() === wanted)) return known
  const name = typed.trim()
  return [...known, { label: help.addLabel(name), detail: '', name, isNew: true }]
}

function speakers(help: TypingHelp) {
  return (context: CompletionContext): CompletionResult | null => {
    const line = context.state.doc.lineAt(context.pos)
    const typed = typedName(line.text.slice(0, context.pos - line.from))
    if (typed === null) return null
    const options = speakerOptions(help, typed).map(({ label, detail, name, isNew }): Completion => {
      const added = () => {
        help.addName(name)
      }
      return { label, detail, boost: isNew ? -99 : 0, apply: insertSpeaker(name, isNew ? added : undefined) }
    })
    return { from: context.pos - typed.length, options, filter: false }
  }
}

/** Enter behind an unfinished name takes the first it can mean, also before the list has opened. */
function nameOnEnter(help: TypingHelp) {
  return (view: EditorView): boolean => {
    const { main } = view.state.selection
    const line = view.state.doc.lineAt(main.head)
    if (!main.empty || main.head !== line.to) return false
    const typed = typedName(line.text)
    if (typed === null || typed.trim() === '') return false
    const [first] = speakerOptions(help, typed)
    if (first === undefined) return false
    const insert = `${first.name}: `
    const from = main.head - typed.length
    view.dispatch({
      changes: { from, to: main.head, insert },
      selection: { anchor: from + insert.length },
      userEvent: 'input.complete',
    })
    if (first.isNew) help.addName(first.name)
    return true
  }
}

function tags(context: CompletionContext): CompletionResult | null {
  const typed = context.matchBefore(/#[\p{L}\p{N}_-]*/u)
  if (typed === null) return null
  if (typed.from > 0 && !/\s/.test(context.state.sliceDoc(typed.from - 1, typed.from))) return null
  const written = typed.text.slice(1)
  const options = tagsOf(context.state.doc.toString())
    .filter((tag) => tag !== written)
    .map((tag) => ({ label: `#${tag}`, apply: `#${tag} ` }))
  return options.length === 0 ? null : { from: typed.from, options }
}

export function typingHelp(help: TypingHelp): Extension {
  return [
    times(help),
    autocompletion({
      override: [speakers(help), tags],
      icons: false,
      activateOnTypingDelay: 20,
      interactionDelay: 0,
    }),
    Prec.high(keymap.of([{ key: 'Enter', run: nameOnEnter(help) }])),
  ]
}
