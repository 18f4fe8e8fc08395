/** The addresses of the app, behind a hash so that they hold in every host. Pages beyond the first load when they are opened. */
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { BrokenPage, LostPage } from './pages/lost-page.tsx'
import { Root } from './root.tsx'

const root = createRootRoute({ component: Root, notFoundComponent: LostPage, errorComponent: BrokenPage })

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/accounts', replace: true })
  },
})

const accounts = createRoute({
  getParentRoute: () => root,
  path: '/accounts',
  component: lazyRouteComponent(() => import('./pages/accounts-page.tsx'), 'AccountsPage'),
})

const account = createRoute({
  getParentRoute: () => root,
  path: '/accounts/$account',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/accounts/$account/$tab', params: { ...params, tab: 'picture' }, replace: true })
  },
})

const accountTab = createRoute({
  getParentRoute: () => root,
  path: '/accounts/$account/$tab',
  component: lazyRouteComponent(() => import('./pages/account-page.tsx'), 'AccountPage'),
})

const live = createRoute({
  getParentRoute: () => root,
  path: '/live/$note',
  component: lazyRouteComponent(() => import('./pages/interview-page.tsx'), 'InterviewPage'),
})

const exchange = createRoute({
  getParentRoute: () => root,
  path: '/exchange',
  component: lazyRouteComponent(() => import('../features/exchange/exchange-page.tsx'), 'ExchangePage'),
})

const importing = createRoute({
  getParentRoute: () => root,
  path: '/exchange/import',
  component: lazyRouteComponent(() => import('../features/exchange/exchange-page.tsx'), 'ExchangePage'),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/settings/settings-page.tsx'), 'SettingsPage'),
})

const library = createRoute({
  getParentRoute: () => root,
  path: '/library',
  component: lazyRouteComponent(() => import('../features/library/library-page.tsx'), 'LibraryPage'),
})

const model = createRoute({
  getParentRoute: () => root,
  path: '/help/model',
  component: lazyRouteComponent(() => import('../features/model/model-page.tsx'), 'ModelPage'),
})

const help = createRoute({
  getParentRoute: () => root,
  path: '/help',
  component: lazyRouteComponent(() => import('./pages/help-page.tsx'), 'HelpPage'),
})

/** Search as plain words: nothing in an address is parsed as JSON. */
function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`
}

export function createAppRouter() {
  return createRouter({
    routeTree: root.addChildren([
      start,
      accounts,
      account,
      accountTab,
      live,
      exchange,
      importing,
      settings,
      library,
      model,
      help,
    ]),
    history: createHashHistory(),
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
