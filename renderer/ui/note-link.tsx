/** The way from quoted words to the note they stand in: the note is read, within the account that is open, with the words pointed at. */
import type { ReactNode } from 'react'
import { useNavigation, withSearch, type AppPath } from './navigation.tsx'
import { OpenLink } from './open-link.tsx'

export type NoteLinkProps = {
  readonly note: string
  /** The id of the observation or motive whose words are meant. */
  readonly quoted: string
  readonly children: ReactNode
}

export function NoteLink({ note, quoted, children }: NoteLinkProps) {
  const { path, search } = useNavigation()
  return <OpenLink href={addressOf(path, search['asOf'], { note, quoted })}>{children}</OpenLink>
}

/** `path`: of a page of the account; elsewhere the note alone names where it is. */
function addressOf(
  path: string,
  asOf: string | undefined,
  where: { readonly note: string; readonly quoted: string },
): AppPath {
  const account = /^\/accounts\/([^/]+)\//.exec(path)?.[1]
  if (account === undefined) return `/live/${where.note}`
  return withSearch(`/accounts/${account}/interviews`, { ...where, asOf })
}
