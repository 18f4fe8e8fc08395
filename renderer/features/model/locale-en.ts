/** The words of this feature in English. */
export const modelEn = {
  title: '',
} as const
