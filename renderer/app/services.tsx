/** What the composition root hands to the frame alone. */
import { createContext, use, type ReactNode } from 'react'
import type { ChangeHistory } from './change-history.ts'

export type Services = {
  readonly history: ChangeHistory
  /** Cmd is Mod here. */
  readonly mac: boolean
}

const ServicesContext = createContext<Services | null>(null)

export function ServicesProvider({
  services,
  children,
}: {
  readonly services: Services
  readonly children: ReactNode
}) {
  return <ServicesContext value={services}>{children}</ServicesContext>
}

export function useServices(): Services {
  const services = use(ServicesContext)
  if (services === null) throw new Error('A component of the frame stands outside ServicesProvider')
  return services
}
