/** The words of this feature in English. */
export const findingsEn = {
  title: '',
} as const
