/** Contracts for tests, complete but for what a test is about. */
import { contractFields, type Contract } from '../../../../shared/domain/contract.ts'
import { day } from '../../../../shared/domain/day.ts'
import { contractId } from '../../../../shared/domain/ids.ts'

let count = 0

export function contract(fields: Partial<Omit<Contract, 'id'>>): Contract {
  count += 1
  const id = contractId.parse(`00000000-0000-4000-8000-${String(count).padStart(12, '0')}`)
  return {
    ...contractFields.parse({ name: 'Licence', renewsOn: day.parse('2026-10-01'), ...fields }),
    id,
  }
}
