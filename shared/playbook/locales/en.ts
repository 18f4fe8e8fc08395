/** The playbook in English, in our own words. */
export const playbookEn = {} as const
