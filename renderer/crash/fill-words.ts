/** Puts values into words without the library that the app does it with. */

export function fillWords(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** The form that a count takes in a language. */
export function plural<T extends string>(
  words: Readonly<Record<`${T}_one` | `${T}_other`, string>>,
  name: T,
  count: number,
  language: string,
): string {
  return new Intl.PluralRules(language).select(count) === 'one'
    ? words[`${name}_one`]
    : words[`${name}_other`]
}
