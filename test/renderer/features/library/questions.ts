/** Own instruments and questions for the tests of this feature. */
import { instrumentId, questionId } from '../../../../shared/domain/ids.ts'
import {
  ownInstrumentFields,
  ownQuestionFields,
  type OwnInstrument,
  type OwnQuestion,
} from '../../../../shared/domain/library.ts'

export const INSTRUMENT = instrumentId.parse('1c000000-0000-4000-8000-000000000001')

export function instrument(fields: Partial<OwnInstrument> = {}): OwnInstrument {
  return { ...ownInstrumentFields.parse({ name: 'Tender check' }), id: INSTRUMENT, ...fields }
}

export function question(n: number, fields: Partial<OwnQuestion> = {}): OwnQuestion {
  const id = questionId.parse(`1d000000-0000-4000-8000-${String(n).padStart(12, '0')}`)
  const made = ownQuestionFields.parse({
    instrument: INSTRUMENT,
    place: n,
    title: `Question ${n}`,
    probe: 'Who named the sum, and when?',
    construct: 'initiativePriority',
    options: [
      { id: 'written', label: 'Yes, in writing', short: 'written', value: 1 },
      { id: 'partly', label: 'In part', short: 'in part', value: 0.5 },
      { id: 'no', label: 'No', short: 'no', value: 0 },
    ],
  })
  return { ...made, id, ...fields }
}
