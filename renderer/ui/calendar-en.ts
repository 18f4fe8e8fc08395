/** The words of calendar files of contracts, in English. */
export const calendarEn = {
  saved: 'Saved {{file}}. Opening it again after a change moves what it put in the calendar.',
  failed: 'The calendar file was not saved ({{code}}). Nothing was changed.',
  nothing: 'There is nothing for the calendar: no contract runs.',
  file: 'notice',
  fileAll: 'notice-deadlines',
  notice: 'Notice for {{name}}, {{account}}',
  renews: '{{name}} renews by itself, {{account}}',
  ends: '{{name}} ends unless renewed, {{account}}',
  until: 'Notice can be given until {{day}}.',
  method: 'How: {{method}}',
  otherwiseRenews: 'Without notice it renews by itself on {{day}}.',
  otherwiseEnds: 'It ends on {{day}} unless it is renewed.',
} as const
