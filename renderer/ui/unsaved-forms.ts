/** Knows which forms hold something that was entered and not saved: a mark on the form itself, gone with it. */
const MARK = 'data-unsaved'

export function markUnsaved(form: HTMLFormElement | null): void {
  form?.setAttribute(MARK, '')
}

export function markSaved(form: HTMLFormElement | null): void {
  form?.removeAttribute(MARK)
}

export function hasUnsavedForm(): boolean {
  return document.querySelector(`form[${MARK}]`) !== null
}
