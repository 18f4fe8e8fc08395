/** What the composition root hands to the frame alone. */
import { createContext, use, type ReactNode } from 'react'
import type { ChangeHistory } from './change-history.ts'
import type { HostEvents } from './host-events.ts'
import type { Panels } from './panels.ts'
import type { FaultReporter } from './report-faults.ts'

export type Services = {
  readonly history: ChangeHistory
  /** Cmd is Mod here. */
  readonly mac: boolean
  readonly events: HostEvents
  readonly panels: Panels
  /** Tells the log of a defect that was caught. */
  readonly report: FaultReporter
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
