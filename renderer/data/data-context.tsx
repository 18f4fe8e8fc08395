/** Hands the opened data to the components below. */
import { createContext, useContext, type ReactNode } from 'react'
import type { Data } from './data.ts'
import type { OpenedData } from './start-up.ts'

const DataContext = createContext<OpenedData | null>(null)

export function DataProvider({
  opened,
  children,
}: {
  readonly opened: OpenedData
  readonly children: ReactNode
}) {
  return <DataContext.Provider value={opened}>{children}</DataContext.Provider>
}

/** Everything that was opened: preferences, the scorer, what the start found. */
export function useOpenedData(): OpenedData {
  const opened = useContext(DataContext)
  if (opened === null) throw new Error('useOpenedData needs a DataProvider above it')
  return opened
}

/** The ways to write, and plain reads. */
export function useData(): Data {
  return useOpenedData().data
}
