/** The words of this feature in English. */
export const renewalsEn = {
  title: '',
} as const
