/** The words of this feature in English. */
export const valuePathEn = {
  title: '',
} as const
