/** The shipped sorts of initiative by id, with their English names: what an initiative's sort is recognised by. */
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
} as const

export type ExperienceKindId = keyof typeof kindNames

export function isExperienceKindId(text: string): text is ExperienceKindId {
  return Object.hasOwn(kindNames, text)
}
