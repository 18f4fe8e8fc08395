/** Hands the host to the components that ask it for files and folders. */
import { createContext, useContext, type ReactNode } from 'react'
import type { Host } from '../../shared/host/contract.ts'

const HostContext = createContext<Host | null>(null)

export function HostProvider({ host, children }: { readonly host: Host; readonly children: ReactNode }) {
  return <HostContext.Provider value={host}>{children}</HostContext.Provider>
}

export function useHost(): Host {
  const host = useContext(HostContext)
  if (host === null) throw new Error('useHost needs a HostProvider above it')
  return host
}
