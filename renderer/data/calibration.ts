/**
 * Local calibration over all accounts: reads the changes of those that have outcomes, has the worker find what was first known
 * of each, and keeps that until the account changes. Only the accounts with outcomes cost anything, each one job once.
 */
import type { Calibration } from '../../shared/scoring/calibration.ts'
import type { CalibrationInput } from '../../shared/scoring/calibration-input.ts'
import type { Data } from './data.ts'
import type { Model } from './model.ts'
import type { Scorer } from './scorer.ts'

export type OutcomeAccount = { readonly account: string; readonly edition: number }

export type Calibrator = {
  /** Null where a later request took this one's place, or where the model failed. */
  readonly calibrate: (
    accounts: readonly OutcomeAccount[],
    model: Pick<Model, 'parameters' | 'catalogue'>,
  ) => Promise<Calibration | null>
}

type Kept = {
  readonly edition: number
  readonly parameters: Model['parameters']
  readonly catalogue: Model['catalogue']
  readonly input: CalibrationInput | null
}

export function createCalibrator(data: Pick<Data, 'changes'>, scorer: Scorer): Calibrator {
  const kept = new Map<string, Kept>()
  let latest = 0

  async function inputOf(
    { account, edition }: OutcomeAccount,
    { parameters, catalogue }: Pick<Model, 'parameters' | 'catalogue'>,
  ): Promise<CalibrationInput | null> {
    const before = kept.get(account)
    if (before?.edition === edition && before.parameters === parameters && before.catalogue === catalogue) {
      return before.input
    }
    const changes = await data.changes(account)
    const asked = { key: `calibration ${account}`, background: true }
    const answer = await scorer.calibrationInput(asked, changes, {
      parameters,
      instruments: catalogue.instruments,
    })
    if (answer === null) return null
    kept.set(account, { edition, parameters, catalogue, input: answer.input })
    return answer.input
  }

  return {
    calibrate: async (accounts, model) => {
      latest += 1
      const mine = latest
      const inputs: CalibrationInput[] = []
      // One after the other: what somebody looks at is scored in between.
      for (const account of accounts) {
        const input = await inputOf(account, model)
        if (latest !== mine) return null
        if (input !== null) inputs.push(input)
      }
      return scorer.calibration({ key: 'calibration', background: true }, inputs, model.parameters)
    },
  }
}
