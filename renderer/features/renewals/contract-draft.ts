/** A contract while it is being written: what its form holds, what is wrong with each field, and the record it makes. */
import type { Contract } from '../../../shared/domain/contract.ts'
import { day as daySchema, type Day } from '../../../shared/domain/day.ts'
import { err, ok, type Result } from '../../../shared/result.ts'

export type ContractDraft = {
  readonly name: string
  readonly value: number | null
  readonly currency: string
  /** Days as `2026-05-29`; empty where none is set. */
  readonly begins: string
  readonly renewsOn: string
  readonly noticeDays: number | null
  readonly noticeMethod: string
  readonly autoRenew: boolean
  readonly endedOn: string
  readonly about: string
}

export const emptyContract: ContractDraft = {
  name: '',
  value: null,
  currency: '',
  begins: '',
  renewsOn: '',
  noticeDays: null,
  noticeMethod: '',
  autoRenew: false,
  endedOn: '',
  about: '',
}

export type ContractField = keyof ContractDraft
export type ContractErrors = { readonly [F in ContractField]?: ContractError }
export type ContractError =
  | 'needName'
  | 'value'
  | 'currency'
  | 'needCurrency'
  | 'day'
  | 'needRenewal'
  | 'beginsAfter'
  | 'noticeDays'
  | 'endedBefore'

/** The fields of the record, as the form would have them. */
export type WantedContract = {
  readonly name: string
  readonly value: number | null
  readonly currency: string
  readonly begins: Day | null
  readonly renewsOn: Day
  readonly noticeDays: number
  readonly noticeMethod: string
  readonly autoRenew: boolean
  readonly endedOn: Day | null
  readonly about: string
}

const LARGEST_VALUE = 1e15
const MOST_NOTICE_DAYS = 3_650

export function toContractDraft(contract: Contract): ContractDraft {
  const { name, value, currency, begins, renewsOn, noticeDays, noticeMethod, autoRenew, endedOn, about } =
    contract
  return {
    name,
    value,
    currency,
    begins: begins ?? '',
    renewsOn,
    noticeDays: noticeDays === 0 ? null : noticeDays,
    noticeMethod,
    autoRenew,
    endedOn: endedOn ?? '',
    about,
  }
}

/** A day, null where the field is empty, undefined where it holds no day. */
function readDay(text: string): Day | null | undefined {
  return text === '' ? null : daySchema.safeParse(text).data
}

export function checkContract(
  draft: ContractDraft,
): Result<WantedContract, { readonly type: 'invalid'; readonly fields: ContractErrors }> {
  const { value, autoRenew, about } = draft
  const name = draft.name.trim()
  const currency = draft.currency.trim().toUpperCase()
  const noticeMethod = draft.noticeMethod.trim()
  const noticeDays = draft.noticeDays ?? 0
  const [begins, renewsOn, endedOn] = [draft.begins, draft.renewsOn, draft.endedOn].map(readDay)
  const errors: { [F in ContractField]?: ContractError } = {}
  if (name === '') errors.name = 'needName'
  if (value !== null && !(value >= 0 && value <= LARGEST_VALUE)) errors.value = 'value'
  if (!/^([A-Z]{3})?$/u.test(currency)) errors.currency = 'currency'
  else if (value !== null && currency === '') errors.currency = 'needCurrency'
  if (!Number.isInteger(noticeDays) || noticeDays < 0 || noticeDays > MOST_NOTICE_DAYS) {
    errors.noticeDays = 'noticeDays'
  }
  if (begins === undefined) errors.begins = 'day'
  if (renewsOn === undefined) errors.renewsOn = 'day'
  else if (renewsOn === null) errors.renewsOn = 'needRenewal'
  else if (begins != null && begins > renewsOn) errors.renewsOn = 'beginsAfter'
  if (endedOn === undefined) errors.endedOn = 'day'
  else if (endedOn !== null && begins != null && endedOn < begins) errors.endedOn = 'endedBefore'
  if (Object.keys(errors).length > 0 || begins === undefined || renewsOn == null || endedOn === undefined) {
    return err({ type: 'invalid', fields: errors })
  }
  return ok({
    name,
    value,
    currency,
    begins,
    renewsOn,
    noticeDays,
    noticeMethod,
    autoRenew,
    endedOn,
    about,
  })
}
