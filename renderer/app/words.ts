/** The words that load with their page: everything the interface says beyond the frame, a namespace at a time. */
import type { i18n } from 'i18next'

/** By namespace: where its English words are. Each is a file of its own in the build, fetched once. */
const later = {
  accounts: async () => (await import('../features/accounts/locale-en.ts')).accountsEn,
  assessment: async () => (await import('../features/assessment/locale-en.ts')).assessmentEn,
  calendar: async () => (await import('../ui/calendar-en.ts')).calendarEn,
  documentation: async () => (await import('../../shared/documentation/locales/en.ts')).documentationEn,
  experience: async () => (await import('../../shared/experience/locales/en.ts')).experienceEn,
  exchange: async () => (await import('../features/exchange/locale-en.ts')).exchangeEn,
  findings: async () => (await import('../features/findings/locale-en.ts')).findingsEn,
  history: async () => (await import('../features/history/locale-en.ts')).historyEn,
  hanging: async () => (await import('../ui/hanging-en.ts')).hangingEn,
  initiatives: async () => (await import('../features/initiatives/locale-en.ts')).initiativesEn,
  instruments: async () => (await import('../../shared/instruments/locales/en.ts')).instrumentsEn,
  interviews: async () => (await import('../features/interviews/locale-en.ts')).interviewsEn,
  library: async () => (await import('../features/library/locale-en.ts')).libraryEn,
  model: async () => (await import('../features/model/locale-en.ts')).modelEn,
  people: async () => (await import('../features/people/locale-en.ts')).peopleEn,
  playbook: async () => (await import('../../shared/playbook/locales/en.ts')).playbookEn,
  portfolio: async () => (await import('../features/portfolio/locale-en.ts')).portfolioEn,
  renewals: async () => (await import('../features/renewals/locale-en.ts')).renewalsEn,
  retrospective: async () => (await import('../features/library/retrospective-locale-en.ts')).retrospectiveEn,
  safety: async () => (await import('../features/safety/locale-en.ts')).safetyEn,
  settings: async () => (await import('../features/settings/locale-en.ts')).settingsEn,
  tables: async () => (await import('../features/tables/locale-en.ts')).tablesEn,
  values: async () => (await import('../ui/values-en.ts')).valuesEn,
  valuePath: async () => (await import('../features/value-path/locale-en.ts')).valuePathEn,
}

export type LaterNamespace = keyof typeof later
export type LaterWords = { readonly [Name in LaterNamespace]: Awaited<ReturnType<(typeof later)[Name]>> }

/** Adds the words of these namespaces; what is there already is not fetched again. */
export async function loadWords(i18n: i18n, namespaces: readonly LaterNamespace[]): Promise<void> {
  await Promise.all(
    namespaces.map(async (namespace) => {
      if (!i18n.hasResourceBundle('en', namespace))
        i18n.addResourceBundle('en', namespace, await later[namespace]())
    }),
  )
}

/**
 * A page and what it says, loaded side by side: no component of it is drawn before its words are there.
 * A test reads which words the files of a page ask for, and holds the list to them.
 */
export function wordsWith(i18n: i18n) {
  return <Page>(page: () => Promise<Page>, namespaces: readonly LaterNamespace[]) =>
    async (): Promise<Page> => {
      const [loaded] = await Promise.all([page(), loadWords(i18n, namespaces)])
      return loaded
    }
}
