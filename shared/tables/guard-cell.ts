/**
 * Keeps spreadsheets from taking a text for a formula, and takes that off again when our own files come back.
 *
 * A text is guarded by an apostrophe wherever a cell may begin in it: at its start, and after any separator or line
 * break, since a spreadsheet that splits at another separator than we wrote makes cells of what stands between them.
 * A cell counts as a formula where its first character is one of `= + - @`, in full width too; white space, invisible
 * characters and quotation marks before it do not hide it.
 */

const PIECE_END = /([,;|\t\r\n])/
// oxlint-disable-next-line no-control-regex -- control characters are among what a spreadsheet passes over
const FORMULA = /^[\s\u0000-\u001f\u007f\u200b-\u200f\u2060\u00ad"'‘’“”＇＂]*[=+\-@＝＋－＠﹢﹣﹦﹫−]/u
const GUARD = "'"

/** Whether a spreadsheet might compute the cell instead of showing it. */
export function isFormula(cell: string): boolean {
  return FORMULA.test(cell)
}

function byPiece(text: string, change: (piece: string) => string): string {
  return text
    .split(PIECE_END)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join('')
}

export function guardCell(text: string): string {
  return byPiece(text, (piece) => (isFormula(piece) ? GUARD + piece : piece))
}

/** The text as it was before `guardCell`. One that was never guarded loses an apostrophe only where it stands before a formula. */
export function unguardCell(text: string): string {
  return byPiece(text, (piece) =>
    piece.startsWith(GUARD) && isFormula(piece.slice(GUARD.length)) ? piece.slice(GUARD.length) : piece,
  )
}
