/** The words of this feature in English. */
export const libraryEn = {
  title: '',
} as const
