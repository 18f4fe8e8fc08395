/** The day looked at and how, as the address of the picture says it: `?asOf=2026-10-13&believed=1&time=1`. */
import { useMemo } from 'react'
import { addDays, type Day } from '../../../shared/domain/day.ts'
import { useNavigation, withSearch } from '../../ui/navigation.tsx'

export type TimeAddress = {
  /** Only what had been written down by then counts. */
  readonly believed: boolean
  /** The strip is wanted though it is today that is looked at. */
  readonly shown: boolean
  /** Null: as of today. The strip stays where it is. */
  readonly look: (day: Day | null) => void
  readonly believe: (believed: boolean) => void
  /** Today, with all that is known, as the picture opens. */
  readonly backToToday: () => void
  readonly hide: () => void
}

export function useTimeAddress(): TimeAddress {
  const { go, path, search } = useNavigation()
  return useMemo(() => {
    const change = (values: Readonly<Record<string, string | null>>) => {
      go(withSearch(`/${path.replace(/^\//u, '')}`, { ...search, ...values }), { replace: true })
    }
    return {
      believed: search['believed'] === '1',
      shown: search['time'] === '1',
      look: (day) => {
        change({ asOf: day, time: '1' })
      },
      believe: (believed) => {
        change({ believed: believed ? '1' : null, time: '1' })
      },
      backToToday: () => {
        change({ asOf: null, believed: null })
      },
      hide: () => {
        change({ asOf: null, believed: null, time: null })
      },
    }
  }, [go, path, search])
}

/** The moment up to which what was recorded counts, milliseconds since 1970 UTC; null where all of it does. */
export function believedAtOf(asOf: Day, today: Day, believed: boolean): number | null {
  // The model’s own end of a day would bring the model along, which belongs to the worker.
  return believed && asOf < today ? Date.parse(addDays(asOf, 1)) - 1 : null
}
