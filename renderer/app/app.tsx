/** Hands the host, the data, the words and the addresses to every component. */
import { RouterProvider } from '@tanstack/react-router'
import type { i18n } from 'i18next'
import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { I18nextProvider } from 'react-i18next'
import type { Host } from '../../shared/host/contract.ts'
import { ownWords } from '../../shared/instruments/own-instruments.ts'
import type { Activity } from '../data/activity.ts'
import { DataProvider } from '../data/data-context.tsx'
import { Loading, SettledMark } from '../data/settled-mark.tsx'
import type { OpenedData } from '../data/start-up.ts'
import { ModelProvider, useModel } from '../data/use-model.tsx'
import { HostProvider } from '../host/host-context.tsx'
import { InstrumentsContext } from '../ui/instruments-context.ts'
import { showToast } from '../ui/toast.tsx'
import { countNavigation } from './count-navigation.ts'
import { directionOf } from './i18n.ts'
import { keepPlaces } from './last-place.ts'
import type { createAppRouter } from './router.tsx'
import { ServicesProvider, type Services } from './services.tsx'
import { wordsWith } from './words.ts'

export type AppProps = {
  readonly i18n: i18n
  readonly host: Host
  readonly opened: OpenedData
  /** What is under way in `opened` and between pages. */
  readonly activity: Activity
  readonly services: Services
  readonly router: ReturnType<typeof createAppRouter>
}

export function App({ i18n, host, opened, activity, services, router }: AppProps) {
  const { language } = i18n
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = directionOf(language)
  }, [language])

  // Wanted as soon as the first page stands, not before.
  const [WindowEvents] = useState(() =>
    lazy(
      wordsWith(i18n)(
        async () => ({ default: (await import('./window-events.tsx')).WindowEvents }),
        ['safety'],
      ),
    ),
  )

  useEffect(() => countNavigation(router, activity), [router, activity])
  useEffect(() => keepPlaces(router.history, opened), [router, opened])
  useEffect(() => services.panels.follow(), [services])

  const { notice } = opened
  useEffect(() => {
    const words = i18n.getFixedT(language, 'app')
    const toRestore = {
      label: words('start.more'),
      act: () => {
        router.history.push('/restore')
      },
    }
    if (notice.emptied) {
      // Where not all came back the app has opened on that page.
      if ((notice.missing ?? 0) === 0)
        showToast({ text: words('start.emptied', { count: notice.restored }), action: toRestore })
    } else if (notice.restored > 0)
      showToast({ text: words('start.restored', { count: notice.restored }), action: toRestore })
    else if (notice.damaged > 0)
      showToast({ text: words('start.damaged', { count: notice.damaged }), action: toRestore })
  }, [notice, i18n, language, router])

  return (
    <I18nextProvider i18n={i18n}>
      <I18nProvider locale={language === 'en' ? 'en-GB' : language}>
        <HostProvider host={host}>
          <DataProvider opened={opened} activity={activity}>
            <ModelProvider>
              <InstrumentsInUse>
                <ServicesProvider services={services}>
                  <RouterProvider router={router} />
                  <Suspense fallback={<Loading />}>
                    <WindowEvents router={router} />
                  </Suspense>
                </ServicesProvider>
              </InstrumentsInUse>
            </ModelProvider>
            <SettledMark />
          </DataProvider>
        </HostProvider>
      </I18nProvider>
    </I18nextProvider>
  )
}

/** Hands the questions of the libraries here, and their words, to every component. */
function InstrumentsInUse({ children }: { readonly children: ReactNode }) {
  const { catalogue, libraries } = useModel()
  const instruments = useMemo(
    () => ({ catalogue, own: ownWords(libraries.map(({ records }) => records)) }),
    [catalogue, libraries],
  )
  return <InstrumentsContext value={instruments}>{children}</InstrumentsContext>
}
