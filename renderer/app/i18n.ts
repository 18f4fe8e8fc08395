/** The languages of the interface and their words, with every key typed. */
import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { instrumentsEn } from '../../shared/instruments/locales/en.ts'
import { accountsEn } from '../features/accounts/locale-en.ts'
import { assessmentEn } from '../features/assessment/locale-en.ts'
import { exchangeEn } from '../features/exchange/locale-en.ts'
import { initiativesEn } from '../features/initiatives/locale-en.ts'
import { interviewsEn } from '../features/interviews/locale-en.ts'
import { peopleEn } from '../features/people/locale-en.ts'
import { portfolioEn } from '../features/portfolio/locale-en.ts'
import { settingsEn } from '../features/settings/locale-en.ts'
import { uiEn } from '../ui/locale-en.ts'
import { appEn } from './locale-en.ts'

const resources = {
  app: appEn,
  accounts: accountsEn,
  assessment: assessmentEn,
  exchange: exchangeEn,
  initiatives: initiativesEn,
  instruments: instrumentsEn,
  interviews: interviewsEn,
  people: peopleEn,
  portfolio: portfolioEn,
  settings: settingsEn,
  ui: uiEn,
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: typeof resources
    returnNull: false
  }
}

/** Ready at once: the words are part of the bundle. */
export function createI18n(): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'app',
    ns: Object.keys(resources),
    resources: { en: resources },
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
