/** The languages of the interface and their words, with every key typed. */
import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { uiEn } from '../ui/locale-en.ts'
import { appEn } from './locale-en.ts'
import type { LaterWords } from './words.ts'

/** The words of the frame, of what it and every page are made of, and of what is said when nothing else could be loaded. */
const first = { app: appEn, ui: uiEn }

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: typeof first & LaterWords
    returnNull: false
  }
}

/** Ready at once with the words of the frame; those of a page are added when it loads. */
export function createI18n(): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'app',
    ns: ['app', 'ui'],
    resources: { en: first },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  })
  return instance
}

/** Whether a language is written from right to left. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return ['ar', 'fa', 'he', 'ur'].includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}
