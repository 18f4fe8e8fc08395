/** The clock and fresh ids for components; a test puts its own in their place. */
import { createContext, use } from 'react'

export type Environment = {
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
  /** A fresh UUID. */
  readonly newId: () => string
}

export const EnvironmentContext = createContext<Environment>({
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
})

export function useEnvironment(): Environment {
  return use(EnvironmentContext)
}
