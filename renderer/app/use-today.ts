/** The UTC calendar day it is, and the next one from midnight on. */
import { useEffect, useState } from 'react'
import { dayOf, type Day } from '../../shared/domain/day.ts'

/** Milliseconds between two looks at the clock: a laptop that slept past midnight must not wait for a long timer. */
const LOOK = 60_000

export function useToday(): Day {
  const [today, setToday] = useState(() => dayOf(Date.now()))
  useEffect(() => {
    const look = () => {
      setToday(dayOf(Date.now()))
    }
    const timer = setInterval(look, LOOK)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return today
}
