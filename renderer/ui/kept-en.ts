/** The words about what was kept when something has failed, in English; pages with and without React say the same. */
export const keptEn = {
  entries_one: 'The journal holds {{count}} entry.',
  entries_other: 'The journal holds {{count}} entries.',
  entriesSince_one: 'The journal holds {{count}} entry; the last was stored at {{time}}.',
  entriesSince_other: 'The journal holds {{count}} entries; the last was stored at {{time}}.',
  place: 'All of it lies in {{place}}',
} as const
