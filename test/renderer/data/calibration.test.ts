/** Own outcomes over all accounts: found by an index that holds no other account, worked out once until an account changes. */
import { describe, expect, it } from 'vitest'
import { createCalibrator } from '../../../renderer/data/calibration.ts'
import type { OpenedData } from '../../../renderer/data/start-up.ts'
import type { Edit } from '../../../shared/changes/change.ts'
import { createCatalogue } from '../../../shared/instruments/catalogue.ts'
import { defaultParameters } from '../../../shared/scoring/parameters.ts'
import { ACCOUNT, draft, PERSON, profile, value, withAccount } from './open.ts'

const model = { parameters: defaultParameters, catalogue: createCatalogue() }
const OUTCOME = 'eeeeeeee-0000-4000-8000-000000000001'

/** One screening answer of one person: with the averse option, the account is of the class of one averse answer. */
function averse(now: number): Edit {
  return {
    record: 'dddddddd-0000-4000-8000-000000000001',
    kind: 'observation',
    set: {
      question: 'changeReplacing',
      subject: { kind: 'account' },
      answer: { option: 'avoids' },
      speaker: PERSON,
      kind: 'said',
      day: new Date(now).toISOString().slice(0, 10),
      recordedAt: now,
      recorder: 'Ada',
    },
  }
}

function outcome(day: string, highQuality: boolean): Edit {
  return {
    record: OUTCOME,
    kind: 'outcome',
    set: { kind: 'deal', result: 'completed', day, recordedAt: 1, recorder: 'Ada', highQuality },
  }
}

function calibrated({ data, scorer }: OpenedData) {
  const calibrator = createCalibrator(data, scorer)
  return async () => {
    const answer = await calibrator.calibrate('test', await data.outcomeAccounts(), model, () => false)
    const deals = answer?.kinds.find(({ kind }) => kind === 'deal')
    return deals?.classes.find((one) => one.class === 'atLeastOne')
  }
}

describe('outcomeAccounts', () => {
  it('holds an account while it has a live outcome', async () => {
    const { data } = await withAccount(profile())
    expect(await data.outcomeAccounts()).toEqual([])
    value(await data.commit(draft(outcome('2030-01-01', true))))
    const [held] = await data.outcomeAccounts()
    expect(held?.account).toBe(ACCOUNT)
    value(await data.commit(draft({ record: OUTCOME, kind: 'outcome', set: { deleted: true } })))
    expect(await data.outcomeAccounts()).toEqual([])
  })
})

describe('createCalibrator', () => {
  it('counts the outcome in the class that was known before it, and follows a later judgement', async () => {
    const mine = profile()
    const opened = await withAccount(mine)
    const calibrate = calibrated(opened)
    value(await opened.data.commit(draft(averse(mine.deps.now()))))
    value(await opened.data.commit(draft(outcome('2999-01-01', true))))
    expect(await calibrate()).toMatchObject({ m: 1, x: 1 })
    value(await opened.data.commit(draft({ record: OUTCOME, kind: 'outcome', set: { highQuality: false } })))
    expect(await calibrate()).toMatchObject({ m: 1, x: 0 })
  })

  it('reads an account once while it stays as it is', async () => {
    const opened = await withAccount(profile())
    value(await opened.data.commit(draft(outcome('2999-01-01', true))))
    let reads = 0
    const data = {
      changes: (account: string) => {
        reads += 1
        return opened.data.changes(account)
      },
    }
    const calibrator = createCalibrator(data, opened.scorer)
    const accounts = await opened.data.outcomeAccounts()
    const both = await Promise.all([
      calibrator.calibrate('one', accounts, model, () => false),
      calibrator.calibrate('other', accounts, model, () => false),
    ])
    expect(both[0]).toEqual(both[1])
    expect(reads).toBe(1)
    await calibrator.calibrate(
      'one',
      accounts,
      { ...model, parameters: { ...defaultParameters } },
      () => false,
    )
    expect(reads).toBe(2)
  })

  it('gives no counts where one account could not be worked out, and tries it again', async () => {
    const opened = await withAccount(profile())
    value(await opened.data.commit(draft(outcome('2999-01-01', true))))
    let fails = true
    const scorer: OpenedData['scorer'] = {
      ...opened.scorer,
      calibrationInput: (...asked) =>
        fails ? Promise.resolve(null) : opened.scorer.calibrationInput(...asked),
    }
    const calibrator = createCalibrator(opened.data, scorer)
    const accounts = await opened.data.outcomeAccounts()
    expect(await calibrator.calibrate('one', accounts, model, () => false)).toBeNull()
    fails = false
    expect(await calibrator.calibrate('one', accounts, model, () => false)).not.toBeNull()
    expect(await calibrator.calibrate('one', accounts, model, () => true)).toBeNull()
  })
})
