/** What of the path is open: which step, and what of it. */
export type OpenedWhat = 'read' | 'edit' | 'answer' | 'delete'

export type OpenedStep = { readonly what: 'new' } | { readonly what: OpenedWhat; readonly step: string }

/** Enter on a step opens it, and closes it where it is open. */
export function toggled(opened: OpenedStep | null, step: string): OpenedStep | null {
  return opened !== null && opened.what !== 'new' && opened.step === step ? null : { what: 'read', step }
}
