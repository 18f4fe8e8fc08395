/** The root of every page: gives components their way to other pages, and puts the frame around them. */
import { Outlet, useLocation, useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import { NavigationProvider, type Navigation } from '../ui/navigation.tsx'
import { Frame } from './frame.tsx'

export function Root() {
  const router = useRouter()
  const path = useLocation({ select: (location) => location.pathname })
  const searchText = useLocation({ select: (location) => location.searchStr })
  const navigation = useMemo(
    (): Navigation => ({
      go: (to, options) => {
        if (options?.replace === true) router.history.replace(to)
        else router.history.push(to)
      },
      back: (fallback) => {
        if (router.history.canGoBack()) router.history.back()
        else router.history.replace(fallback)
      },
      prepare: (to) => {
        const [pathname = ''] = to.split('?')
        const [routes] = router.getMatchedRoutes(pathname)
        for (const route of routes) void router.loadRouteChunk(route)
      },
      path,
      search: Object.fromEntries(new URLSearchParams(searchText)),
    }),
    [router, path, searchText],
  )
  return (
    <NavigationProvider value={navigation}>
      {/* an interview is held under the client's eyes: nothing of the frame is beside it */}
      <Frame bare={path.startsWith('/live/')}>
        <Outlet />
      </Frame>
    </NavigationProvider>
  )
}
