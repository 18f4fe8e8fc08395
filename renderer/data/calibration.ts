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
  /** Null where somebody said that it is not wanted any more, or where the model failed. `key`: whose request it is. */
  readonly calibrate: (
    key: string,
    accounts: readonly OutcomeAccount[],
    model: Pick<Model, 'parameters' | 'catalogue'>,
    isOver: () => boolean,
  ) => Promise<Calibration | null>
}

type Kept = {
  readonly edition: number
  readonly parameters: Model['parameters']
  readonly catalogue: Model['catalogue']
  /** Null where the worker gave no answer; its input is null where there is no account any more. */
  readonly answer: Promise<{ readonly input: CalibrationInput | null } | null>
}

export function createCalibrator(data: Pick<Data, 'changes'>, scorer: Scorer): Calibrator {
  const kept = new Map<string, Kept>()

  function answerOf(
    { account, edition }: OutcomeAccount,
    { parameters, catalogue }: Pick<Model, 'parameters' | 'catalogue'>,
  ): Kept['answer'] {
    const before = kept.get(account)
    if (before?.edition === edition && before.parameters === parameters && before.catalogue === catalogue) {
      return before.answer
    }
    const asked = { key: `calibration ${account} ${edition}`, background: true }
    const options = { parameters, instruments: catalogue.instruments }
    const answer = data.changes(account).then((changes) => scorer.calibrationInput(asked, changes, options))
    kept.set(account, { edition, parameters, catalogue, answer })
    return answer
  }

  return {
    calibrate: async (key, accounts, model, isOver) => {
      const inputs: CalibrationInput[] = []
      // One after the other: what somebody looks at is scored in between.
      for (const account of accounts) {
        const answer = await answerOf(account, model).catch(() => null)
        if (answer === null) {
          // Counts without one of the accounts would be wrong counts.
          kept.delete(account.account)
          return null
        }
        if (isOver()) return null
        if (answer.input !== null) inputs.push(answer.input)
      }
      return scorer.calibration({ key, background: true }, inputs, model.parameters)
    },
  }
}
