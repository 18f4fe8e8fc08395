/** The English names of the shipped sorts of initiative: with their ids, what an initiative's sort is recognised by. */
import type { ExperienceKindId } from './kinds.ts'

export const kindNames = {
  dataMigration: 'Data migration',
  coreReplacement: 'Replacing a core system',
  siteRollout: 'Rolling out to many sites',
  newRelease: 'Moving to a new release',
  processRedesign: 'Redesigning a process',
  reporting: 'Reporting and analytics',
  outsourcing: 'Outsourcing',
  compliance: 'Compliance',
  merger: 'Merging organisations',
  customerPortal: 'Opening a service to customers',
} as const satisfies { readonly [Id in ExperienceKindId]: string }
