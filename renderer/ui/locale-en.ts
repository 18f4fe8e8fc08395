/** The words that parts of the interface share, in English. */
export const uiEn = {
  kinds: {
    said: 'They said it',
    seen: 'We saw it',
    document: 'A document says so',
    reported: 'Somebody told us of another',
    inferred: 'We infer it',
  },
  without: {
    dontKnow: 'Does not know',
    declined: 'Declined to answer',
    notApplicable: 'Does not apply',
  },
  unfinishedDay: 'Finish the day, or clear it.',
  values: {
    deleted: 'Deleted',
    notDeleted: 'Kept',
    empty: 'empty',
    yes: 'yes',
    no: 'no',
    account: 'The account',
    other: 'something else',
  },
} as const
