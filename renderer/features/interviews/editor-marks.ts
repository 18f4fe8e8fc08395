/** The marks under words that are evidence: set from the recorded quotations, and carried along while the note is edited. */
import { StateEffect, StateField, type Extension } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'
import type { Quotation } from '../../../shared/domain/observation.ts'
import { findQuotation } from '../../../shared/domain/quotation-anchor.ts'

const setQuotations = StateEffect.define<readonly Quotation[]>()

const exactMark = Decoration.mark({ class: 'cm-evidence' })
const looseMark = Decoration.mark({ class: 'cm-evidence cm-evidence-loose' })

function marksOf(note: string, quotations: readonly Quotation[]): DecorationSet {
  const ranges = quotations.flatMap((quotation) => {
    const found = findQuotation(note, quotation)
    return found === null ? [] : [(found.exact ? exactMark : looseMark).range(found.from, found.to)]
  })
  return Decoration.set(ranges, true)
}

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(current, transaction) {
    let next = current.map(transaction.changes)
    for (const effect of transaction.effects) {
      if (effect.is(setQuotations)) next = marksOf(transaction.newDoc.toString(), effect.value)
    }
    return next
  },
  provide: (field) => EditorView.decorations.from(field),
})

export const evidenceMarks: Extension = marks

/** Looks the quotations up again in the note as it stands now, and marks them. */
export function showQuotations(view: EditorView, quotations: readonly Quotation[]): void {
  view.dispatch({ effects: setQuotations.of(quotations) })
}
