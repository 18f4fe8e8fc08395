/** Puts numbers and names into a sentence with places for them in double braces, for where no translator does it. */

/** A place without a value keeps its name, so that it is seen. */
export function fillIn(sentence: string, values: Readonly<Record<string, number | string>>): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  )
}
