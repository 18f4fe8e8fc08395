/** Puts the app together over opened data: what `main.tsx` draws, and what the component tests draw. */
import type { i18n } from 'i18next'
import type { ReactElement } from 'react'
import type { Host } from '../../shared/host/contract.ts'
import { countCalls, createActivity } from '../data/activity.ts'
import type { OpenedData } from '../data/start-up.ts'
import { App, type AppProps } from './app.tsx'
import { createChangeHistory } from './change-history.ts'
import { firstPlace } from './last-place.ts'
import { openPanels } from './panels.ts'
import { createAppRouter } from './router.tsx'
import type { Services } from './services.tsx'

export type Parts = {
  readonly i18n: i18n
  readonly host: Host
  readonly opened: OpenedData
} & Pick<Services, 'events' | 'report'>

/** The app, at the place in the address, or where somebody was before where the address names none. */
export async function assembleApp({
  i18n,
  host,
  opened,
  events,
  report,
}: Parts): Promise<ReactElement<AppProps>> {
  const activity = createActivity()
  const counted: OpenedData = {
    ...opened,
    data: countCalls(opened.data, activity),
    preferences: countCalls(opened.preferences, activity),
    scorer: countCalls(opened.scorer, activity),
    summaries: countCalls(opened.summaries, activity),
  }
  const history = createChangeHistory(counted.data)
  const panels = await openPanels(counted.preferences)
  if (['', '#', '#/'].includes(window.location.hash)) {
    const place = await firstPlace(counted)
    if (place !== null) window.history.replaceState(null, '', `#${place}`)
  }
  return (
    <App
      i18n={i18n}
      host={host}
      opened={{ ...counted, data: history.data }}
      activity={activity}
      services={{ history, mac: /Mac/.test(navigator.userAgent), events, panels, report }}
      router={createAppRouter(i18n)}
    />
  )
}
