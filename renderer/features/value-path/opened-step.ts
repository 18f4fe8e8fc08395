/** What of the path is open: which step, and what of it. */
import type { Hanging } from '../../../shared/domain/hanging.ts'

/** A step that is to be deleted is opened with what hangs on it. */
export type OpenedWhat =
  | { readonly what: 'read' | 'edit' | 'answer' }
  | { readonly what: 'delete'; readonly hanging: Hanging }

export type OpenedStep = { readonly what: 'new' } | (OpenedWhat & { readonly step: string })

/** Enter on a step opens it, and closes it where it is open. */
export function toggled(opened: OpenedStep | null, step: string): OpenedStep | null {
  return opened !== null && opened.what !== 'new' && opened.step === step ? null : { what: 'read', step }
}
