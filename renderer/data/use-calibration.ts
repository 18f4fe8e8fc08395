/** What became of one's own deals, renewals and initiatives, over all accounts; follows every write of an outcome. */
import { useEffect, useId, useState } from 'react'
import type { Calibration } from '../../shared/scoring/calibration.ts'
import { countCalls, type Activity } from './activity.ts'
import { createCalibrator, type Calibrator } from './calibration.ts'
import { useActivity, useOpenedData } from './data-context.tsx'
import type { OpenedData } from './start-up.ts'
import { useLiveQuery } from './use-live-query.ts'
import { useModel } from './use-model.tsx'

/** One per opened data, so that going from page to page computes nothing anew. */
const calibrators = new WeakMap<OpenedData, Calibrator>()

function calibratorOf(opened: OpenedData, activity: Activity): Calibrator {
  // As a whole: between two of its jobs it is under way as well.
  const found = calibrators.get(opened) ?? countCalls(createCalibrator(opened.data, opened.scorer), activity)
  calibrators.set(opened, found)
  return found
}

/** Undefined until it is worked out. The last answer stands until the next is there. */
export function useCalibration(): Calibration | undefined {
  const opened = useOpenedData()
  const activity = useActivity()
  const { parameters, catalogue } = useModel()
  const accounts = useLiveQuery(() => opened.data.outcomeAccounts(), [opened])
  const key = useId()
  const [calibration, setCalibration] = useState<Calibration>()
  useEffect(() => {
    if (accounts === undefined) return
    let over = false
    void calibratorOf(opened, activity)
      .calibrate(key, accounts, { parameters, catalogue }, () => over)
      .then((answer) => {
        if (!over && answer !== null) setCalibration(answer)
      })
    return () => {
      over = true
    }
  }, [opened, activity, accounts, parameters, catalogue, key])
  return calibration
}
