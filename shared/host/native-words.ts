/** Picks the words outside the page by language, and fills in what they leave open. */
import { nativeWordsEn } from './native-words-en.ts'

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> }
export type NativeWords = Words<typeof nativeWordsEn>

const languages: { readonly [language: string]: NativeWords } = { en: nativeWordsEn }

/** `locale` as the system names it, `de-AT`. English where there is nothing nearer. */
export function nativeWords(locale: string): NativeWords {
  return languages[locale.split('-')[0] ?? ''] ?? nativeWordsEn
}
