/** Decides how a column is written by looking at all of it: one cell alone rarely tells 3 April from 4 March. */

/** `style` is null where several fit and read differently: then somebody has to say. */
export type Detected<Style> = { readonly style: Style | null; readonly fits: readonly Style[] }

/** `read` gives what a cell means in a style, null where it means nothing. Empty cells are to be left out before. */
export function detectStyle<Style>(
  cells: readonly string[],
  styles: readonly [Style, ...Style[]],
  read: (cell: string, style: Style) => string | number | null,
): Detected<Style> {
  const tried = styles.map((style) => {
    const values = cells.map((cell) => read(cell, style))
    return { style, values, count: values.filter((value) => value !== null).length }
  })
  const most = Math.max(...tried.map(({ count }) => count))
  const best = tried.filter(({ count }) => count === most)
  const [first] = best
  const same = best.every(({ values }) => values.every((value, index) => value === first?.values[index]))
  return { style: same ? (first?.style ?? null) : null, fits: best.map(({ style }) => style) }
}
