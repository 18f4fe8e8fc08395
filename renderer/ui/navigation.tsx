/**
 * How components move between pages without knowing the router: a small context that the app fills, and links over it.
 * Paths are the part after the hash: `/accounts`, `/accounts/<id>/picture`, `/live/<note>`.
 */
import { createContext, use, type MouseEvent, type ReactNode } from 'react'

export type AppPath = `/${string}`

export type Navigation = {
  readonly go: (path: AppPath, options?: { readonly replace?: boolean }) => void
  /** Back to the page before, or to `fallback` where there is none. */
  readonly back: (fallback: AppPath) => void
  /** Fetches a page and its words, so that they are there when it is opened. */
  readonly prepare: (path: AppPath) => void
  /** The path of this page, without search. */
  readonly path: string
  readonly search: Readonly<Record<string, string>>
}

const NavigationContext = createContext<Navigation | null>(null)

export function NavigationProvider({
  value,
  children,
}: {
  readonly value: Navigation
  readonly children: ReactNode
}) {
  return <NavigationContext value={value}>{children}</NavigationContext>
}

export function useNavigation(): Navigation {
  const navigation = use(NavigationContext)
  if (navigation === null) throw new Error('A component that navigates stands outside NavigationProvider')
  return navigation
}

export function useNavigate(): Navigation['go'] {
  return useNavigation().go
}

/** A path with its search, empty and absent values left out. */
export function withSearch(
  path: AppPath,
  search: Readonly<Record<string, string | null | undefined>>,
): AppPath {
  const pairs = Object.entries(search).flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [[name, value]],
  )
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs).toString()}`
}

export type LinkProps = {
  readonly href: AppPath
  readonly className?: string
  readonly current?: boolean
  readonly label?: string
  readonly children: ReactNode
}

/** A plain link: it opens in place on a plain click and leaves every other click to the browser. */
export function Link({ href, className, current, label, children }: LinkProps) {
  const { go, prepare } = useNavigation()
  const intend = () => prepare(href)
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(href)
  }
  return (
    <a
      href={`#${href}`}
      className={className}
      aria-current={current === true ? 'page' : undefined}
      aria-label={label}
      onClick={follow}
      onPointerEnter={intend}
      onFocus={intend}
    >
      {children}
    </a>
  )
}
