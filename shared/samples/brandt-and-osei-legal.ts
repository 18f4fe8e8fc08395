/** Brandt & Osei Legal, invented: a prospect of today. Nobody was asked anything. */
import type { SampleAccount } from './sample-account.ts'

export const brandtAndOseiLegal: SampleAccount = {
  key: 'brandt',
  name: 'Brandt & Osei Legal',
  sector: 'Law',
  about: 'Met at a fair. A firm of forty that wants its files in one place.',
  people: [],
  initiatives: [],
  notes: [],
  answers: [],
}
