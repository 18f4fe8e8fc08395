/** The addresses of the app, behind a hash so that they hold in every host. A page loads with its words when it is opened. */
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import type { i18n } from 'i18next'
import { BrokenPage, LostPage } from './pages/lost-page.tsx'
import { Root } from './root.tsx'
import { wordsWith } from './words.ts'

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

export function createAppRouter(i18n: i18n) {
  const withWords = wordsWith(i18n)
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
    component: lazyRouteComponent(
      withWords(
        () => import('./pages/accounts-page.tsx'),
        ['portfolio', 'calendar', 'instruments', 'documentation'],
      ),
      'AccountsPage',
    ),
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
    component: lazyRouteComponent(
      withWords(
        () => import('./pages/account-page.tsx'),
        [
          'accounts',
          'assessment',
          'calendar',
          'experience',
          'findings',
          'hanging',
          'history',
          'initiatives',
          'interviews',
          'people',
          'renewals',
          'retrospective',
          'valuePath',
          'values',
          'instruments',
          'playbook',
          'documentation',
        ],
      ),
      'AccountPage',
    ),
  })

  const live = createRoute({
    getParentRoute: () => root,
    path: '/live/$note',
    component: lazyRouteComponent(
      withWords(() => import('./pages/interview-page.tsx'), ['interviews', 'instruments', 'documentation']),
      'InterviewPage',
    ),
  })

  const exchangePage = lazyRouteComponent(
    withWords(
      () => import('../features/exchange/exchange-page.tsx'),
      ['exchange', 'instruments', 'documentation', 'values'],
    ),
    'ExchangePage',
  )

  const exchange = createRoute({
    getParentRoute: () => root,
    path: '/exchange',
    component: exchangePage,
  })

  const importing = createRoute({
    getParentRoute: () => root,
    path: '/exchange/import',
    component: exchangePage,
  })

  const tables = createRoute({
    getParentRoute: () => root,
    path: '/exchange/tables',
    component: lazyRouteComponent(
      withWords(() => import('../features/tables/tables-page.tsx'), ['tables']),
      'TablesPage',
    ),
  })

  const settings = createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: lazyRouteComponent(
      withWords(() => import('../features/settings/settings-page.tsx'), ['settings', 'documentation']),
      'SettingsPage',
    ),
  })

  const restore = createRoute({
    getParentRoute: () => root,
    path: '/restore',
    component: lazyRouteComponent(
      withWords(() => import('../features/safety/restore-page.tsx'), ['safety']),
      'RestorePage',
    ),
  })

  const library = createRoute({
    getParentRoute: () => root,
    path: '/library',
    component: lazyRouteComponent(
      withWords(
        () => import('../features/library/library-page.tsx'),
        ['library', 'experience', 'retrospective', 'instruments', 'documentation'],
      ),
      'LibraryPage',
    ),
  })

  const model = createRoute({
    getParentRoute: () => root,
    path: '/help/model',
    component: lazyRouteComponent(
      withWords(
        () => import('../features/model/model-page.tsx'),
        ['model', 'instruments', 'playbook', 'documentation'],
      ),
      'ModelPage',
    ),
  })

  const help = createRoute({
    getParentRoute: () => root,
    path: '/help',
    component: lazyRouteComponent(
      withWords(() => import('./pages/help-page.tsx'), []),
      'HelpPage',
    ),
  })

  return createRouter({
    routeTree: root.addChildren([
      start,
      accounts,
      account,
      accountTab,
      live,
      exchange,
      importing,
      tables,
      settings,
      restore,
      library,
      model,
      help,
    ]),
    history: createHashHistory(),
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
