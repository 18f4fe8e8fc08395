/** The library of experience in English. */
import type { ExperienceWords } from '../words.ts'
import { organisationEn } from './en-organisation.ts'
import { systemsEn } from './en-systems.ts'
import { workEn } from './en-work.ts'

export const experienceEn = {
  kinds: { ...systemsEn, ...workEn, ...organisationEn },
} as const satisfies ExperienceWords
