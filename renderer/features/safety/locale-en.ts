/** The words about keeping what was written safe: files that come from outside, closing the window, restoring. In English. */
export const safetyEn = {
  waiting: {
    one: '{{file}} waits to be looked at.',
    inInterview: 'A file came. It waits until you leave the interview.',
    look: 'Look at it',
  },
  drop: {
    sign: 'Let go to look at this file. Nothing is written yet.',
    inInterview: 'Let go: the file waits until you leave the interview.',
    several: 'One file at a time. None of these was read; drop them one by one.',
    folder: 'That is no file. Nothing was read.',
    tooLarge: '{{file}} is larger than any export. Nothing was read.',
    unreadable: '{{file}} could not be read. Nothing was changed; look whether it is still there.',
  },
  fileFailed: {
    diskFull:
      '{{file}} could not be read: the disk is full. Nothing was changed; free 20 MB and open it again.',
    noPermission: '{{file}} may not be read by you. Nothing was changed; ask whoever owns it.',
    ioError: '{{file}} could not be read. Nothing was changed; copy it to this machine and open it again.',
    tooLarge: '{{file}} is larger than any export. Nothing was read.',
    unavailable: '{{file}} is no longer where it was. Nothing was changed.',
    corrupt: '{{file}} cannot be read as text. Nothing was changed; ask whoever sent it to send it again.',
  },
  closing: {
    notYet: 'Not closed, because something is not saved. Close again to leave without it.',
    title: 'Close without saving?',
    stay: 'Stay',
    leave: 'Close without saving',
    lost: {
      text: 'What you typed last is in this window alone. It is lost when the window closes.',
      journal:
        'Your last changes are stored in the app, but not in the journal. If the app’s database were lost too, they would be gone.',
      slow: 'Your last changes are still being stored. They may be lost when the window closes now.',
    },
  },
  restore: {
    title: 'Restore',
    verdict: {
      whole: 'Nothing is missing.',
      back: 'Everything came back.',
      missing: 'Not everything came back.',
      lacks: 'The journal lacks something.',
      unread: 'The journal cannot be read.',
      none: 'No journal is kept here.',
    },
    lead: {
      whole: 'What the journal holds is in the app.',
      back_one: 'The app’s data was gone; {{count}} change came back from the journal.',
      back_other: 'The app’s data was gone; {{count}} changes came back from the journal.',
      restored_one: '{{count}} change was only in the journal; it is in the app again.',
      restored_other: '{{count}} changes were only in the journal; they are in the app again.',
      missing_one: 'The app’s data was gone; {{count}} change came back from the journal.',
      missing_other: 'The app’s data was gone; {{count}} changes came back from the journal.',
      missingNone: 'The app’s data was gone, and the journal brought nothing back.',
      lacks: 'The app’s data is here, and what the journal lacked of it was added again.',
      unread: 'What is in the app is as it was. The app tries again by itself.',
      none: 'A folder in the settings keeps one. Until then, restore from a file that you exported.',
    },
    basis:
      'Nothing here deletes or replaces anything. What you take from a snapshot or a file is shown first.',
    found: 'What was found',
    facts: {
      restored: 'Changes that came back',
      damaged: 'Lines that cannot be read',
      missing: 'Lines that the counter knows and the journal lacks',
      unknown: 'not known',
    },
    journal: {
      title: 'The journal',
      sub: 'Every change since the first day, in plain files beside the app’s data.',
      again: 'Compare again',
      comparing: 'Comparing.',
      same: 'Compared: the app has all that the journal holds.',
      came_one: 'Compared: {{count}} change came back.',
      came_other: 'Compared: {{count}} changes came back.',
      unread: 'The journal cannot be read now. Nothing was changed; look whether its folder can be reached.',
      failed: 'What came back could not be stored. Nothing was changed; free 20 MB and compare again.',
    },
    snapshots: {
      title: 'Snapshots',
      sub: 'Copies of accounts as they were before an import. Choose one to see what it would bring.',
      beforeImport: 'Before an import',
      none: 'There are none yet. One is made before each import that changes an account.',
      unread: 'The snapshots cannot be read now. Look whether their folder can be reached.',
      failed: '{{name}} could not be read. Nothing was changed; choose another.',
    },
    file: {
      title: 'A file',
      sub: 'An export of yours or of a colleague holds everything of its accounts.',
      open: 'Open a file',
    },
  },
} as const
