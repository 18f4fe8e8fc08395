/** The words of an account's header, in English. */
export const accountsEn = {
  tabs: {
    label: 'Pages of the account',
    picture: 'Picture',
    people: 'People',
    interviews: 'Interviews',
    initiatives: 'Initiatives',
  },
  main: '{{name}}, main initiative',
  asOf: {
    today: 'As of today',
    day: 'As of {{day}}',
    field: 'Look at the picture as of',
    back: 'Back to today',
    invalid: 'Give a day between 1900 and today.',
  },
  startInterview: 'Start interview',
  more: 'More',
  menu: {
    rename: 'Rename',
    export: 'Export',
    quick: 'Ask the two questions',
    answer: 'Add an answer',
    delete: 'Delete account',
  },
  name: 'Name of the account',
  sector: 'Sector',
  save: 'Save',
  cancel: 'Cancel',
  needName: 'Give it a name.',
  notSaved: 'Not saved. What you typed is still here.',
  deleted: 'Deleted {{name}}. Everything in it is kept until you purge it.',
} as const
