/** The composition root: picks the host, opens the data, and puts the app on the page. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { assembleApp } from './app/assemble.tsx'
import { followHost } from './app/host-events.ts'
import { createI18n } from './app/i18n.ts'
import { reportFaults } from './app/report-faults.ts'
import { showStarting } from './app/starting.tsx'
import { browserDeps } from './data/browser-deps.ts'
import { openData, type OpenFailure } from './data/start-up.ts'
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

async function showFailure(failure: OpenFailure): Promise<void> {
  const { StartFailed } = await import('./app/start-failed.tsx')
  root.render(<StartFailed i18n={i18n} host={host} failure={failure} />)
}

if (opened.ok) {
  // A database that opens may still hold what it can't give: the window then says so, as where it does not open.
  const app = await assembleApp({ i18n, host, opened: opened.value, events, report }).catch(report)
  if (app === undefined) {
    opened.value.close()
    await showFailure({ type: 'notOpened', reason: 'other' })
  } else {
    closesAtOnce()
    root.render(<StrictMode>{app}</StrictMode>)
    // Once the first page stands: none of it is waited for.
    const { createUpkeep } = await import('./data/upkeep.ts')
    opened.value.upkeep(createUpkeep).start()
  }
} else await showFailure(opened.error)
