/** Hands the opened data to the components below. */
import { createContext, useContext, type ReactNode } from 'react'
import type { Activity } from './activity.ts'
import type { Data } from './data.ts'
import type { OpenedData } from './start-up.ts'

const DataContext = createContext<OpenedData | null>(null)
const ActivityContext = createContext<Activity | null>(null)

export function DataProvider({
  opened,
  activity,
  children,
}: {
  readonly opened: OpenedData
  readonly activity: Activity
  readonly children: ReactNode
}) {
  return (
    <ActivityContext value={activity}>
      <DataContext value={opened}>{children}</DataContext>
    </ActivityContext>
  )
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

/** What is under way. */
export function useActivity(): Activity {
  const activity = useContext(ActivityContext)
  if (activity === null) throw new Error('useActivity needs a DataProvider above it')
  return activity
}
