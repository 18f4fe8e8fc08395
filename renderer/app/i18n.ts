/** The languages of the interface and their words, with every key typed. */
import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { instrumentsEn } from '../../shared/instruments/locales/en.ts'
import { documentationEn } from '../../shared/documentation/locales/en.ts'
import { playbookEn } from '../../shared/playbook/locales/en.ts'
import { accountsEn } from '../features/accounts/locale-en.ts'
import { assessmentEn } from '../features/assessment/locale-en.ts'
import { exchangeEn } from '../features/exchange/locale-en.ts'
import { findingsEn } from '../features/findings/locale-en.ts'
import { initiativesEn } from '../features/initiatives/locale-en.ts'
import { interviewsEn } from '../features/interviews/locale-en.ts'
import { libraryEn } from '../features/library/locale-en.ts'
import { modelEn } from '../features/model/locale-en.ts'
import { peopleEn } from '../features/people/locale-en.ts'
import { portfolioEn } from '../features/portfolio/locale-en.ts'
import { renewalsEn } from '../features/renewals/locale-en.ts'
import { settingsEn } from '../features/settings/locale-en.ts'
import { valuePathEn } from '../features/value-path/locale-en.ts'
import { uiEn } from '../ui/locale-en.ts'
import { appEn } from './locale-en.ts'

const resources = {
  app: appEn,
  accounts: accountsEn,
  assessment: assessmentEn,
  documentation: documentationEn,
  exchange: exchangeEn,
  findings: findingsEn,
  initiatives: initiativesEn,
  instruments: instrumentsEn,
  interviews: interviewsEn,
  library: libraryEn,
  model: modelEn,
  people: peopleEn,
  playbook: playbookEn,
  portfolio: portfolioEn,
  renewals: renewalsEn,
  settings: settingsEn,
  ui: uiEn,
  valuePath: valuePathEn,
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
