/** The composition root: picks the host, opens the data, and puts the app on the page. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { createChangeHistory } from './app/change-history.ts'
import { createI18n } from './app/i18n.ts'
import { createAppRouter } from './app/router.tsx'
import { StartFailed } from './app/start-failed.tsx'
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
const opened = await openData(browserDeps(host))

if (opened.ok) {
  const history = createChangeHistory(opened.value.data)
  const services = { history, mac: /Mac/.test(navigator.userAgent) }
  root.render(
    <StrictMode>
      <App
        i18n={i18n}
        host={host}
        opened={{ ...opened.value, data: history.data }}
        services={services}
        router={createAppRouter(i18n)}
      />
    </StrictMode>,
  )
} else {
  root.render(<StartFailed i18n={i18n} failure={opened.error} />)
}
