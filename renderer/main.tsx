/** The composition root: picks the host, opens the data, and puts the app on the page. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { createChangeHistory } from './app/change-history.ts'
import { followHost } from './app/host-events.ts'
import { createI18n } from './app/i18n.ts'
import { firstPlace, keepPlaces } from './app/last-place.ts'
import { openPanels } from './app/panels.ts'
import { reportFaults } from './app/report-faults.ts'
import { createAppRouter } from './app/router.tsx'
import { StartFailed } from './app/start-failed.tsx'
import { showStarting } from './app/starting.tsx'
import { browserDeps } from './data/browser-deps.ts'
import { openData } from './data/start-up.ts'
import { chooseHost } from './host/choose-host.ts'
import './ui/styles.ts'
import { applyKeptTheme } from './ui/theme.ts'

applyKeptTheme()

const place = document.getElementById('root')
if (place === null) throw new Error('The page has no place for the app')
const root = createRoot(place)
const i18n = createI18n()
const host = chooseHost({ now: () => Date.now(), newId: () => crypto.randomUUID() })
const report = reportFaults(host)
const events = followHost(host, (run, milliseconds) => setTimeout(run, milliseconds))
// Until there is a page nothing can have been typed: the window may close.
const closesAtOnce = events.listen(({ type }) => {
  if (type === 'closing') void host.readyToClose({})
  return type === 'closing'
})
const starting = showStarting(root, i18n)
const opened = await openData({ ...browserDeps(host), onProgress: starting.onProgress })
starting.ended()

if (opened.ok) {
  const history = createChangeHistory(opened.value.data)
  const panels = await openPanels(opened.value.preferences)
  if (['', '#', '#/'].includes(window.location.hash)) {
    const place = await firstPlace(opened.value)
    if (place !== null) window.history.replaceState(null, '', `#${place}`)
  }
  const router = createAppRouter(i18n)
  keepPlaces(router.history, opened.value)
  const services = { history, mac: /Mac/.test(navigator.userAgent), events, panels, report }
  closesAtOnce()
  opened.value.upkeep.start()
  root.render(
    <StrictMode>
      <App
        i18n={i18n}
        host={host}
        opened={{ ...opened.value, data: history.data }}
        services={services}
        router={router}
      />
    </StrictMode>,
  )
} else {
  root.render(<StartFailed i18n={i18n} host={host} failure={opened.error} />)
}
