/** Draws the signs of a note while it is typed: time, speaker, tags; a private line folds when the caret leaves it. */
import { RangeSetBuilder, type EditorState, type Extension } from '@codemirror/state'
import {
  Decoration,
  EditorView,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view'
import { readLine } from './note-lines.ts'

class FoldedLine extends WidgetType {
  constructor(readonly label: string) {
    super()
  }
  override eq(other: FoldedLine): boolean {
    return other.label === this.label
  }
  override toDOM(): HTMLElement {
    const element = document.createElement('span')
    element.className = 'cm-note-folded'
    element.textContent = `// ${this.label}`
    return element
  }
  override ignoreEvent(): boolean {
    return false
  }
}

const time = Decoration.mark({ class: 'cm-note-time' })
const speaker = Decoration.mark({ class: 'cm-note-speaker' })
const tag = Decoration.mark({ class: 'cm-note-tag' })
const open = Decoration.mark({ class: 'cm-note-private' })

function hasCaret(state: EditorState, from: number, to: number): boolean {
  return state.selection.ranges.some((range) => range.to >= from && range.from <= to)
}

function signsIn(view: EditorView, folded: Decoration, focused: boolean): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  for (const visible of view.visibleRanges) {
    let at = visible.from
    while (at <= visible.to) {
      const line = view.state.doc.lineAt(at)
      at = line.to + 1
      const read = readLine(line.text)
      if (read.isPrivate) {
        const isOpen = focused && hasCaret(view.state, line.from, line.to)
        builder.add(line.from, line.to, isOpen ? open : folded)
        continue
      }
      if (read.time !== null) {
        const start = line.from + line.text.indexOf(read.time)
        builder.add(start, start + read.time.length, time)
      }
      const at0 = read.speaker === null ? -1 : line.text.indexOf('@')
      if (at0 >= 0) builder.add(line.from + at0, line.from + line.text.indexOf(':', at0) + 1, speaker)
      for (const match of line.text.matchAll(/(^|\s)(#[\p{L}\p{N}][\p{L}\p{N}_-]{0,60})/gu)) {
        const from = line.from + match.index + (match[1]?.length ?? 0)
        if (from >= line.from + read.wordsFrom) builder.add(from, from + (match[2]?.length ?? 0), tag)
      }
    }
  }
  return builder.finish()
}

/** `privateLabel`: what stands in place of a folded private line. */
export function noteSigns(privateLabel: string): Extension {
  const folded = Decoration.replace({ widget: new FoldedLine(privateLabel) })
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet
      constructor(view: EditorView) {
        this.decorations = signsIn(view, folded, view.hasFocus)
      }
      update(update: ViewUpdate) {
        if (update.docChanged || update.selectionSet || update.viewportChanged || update.focusChanged) {
          this.decorations = signsIn(update.view, folded, update.view.hasFocus)
        }
      }
    },
    { decorations: (plugin) => plugin.decorations },
  )
}
