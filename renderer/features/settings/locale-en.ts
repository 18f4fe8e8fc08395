/** The words of the settings, in English. */
export const settingsEn = {
  verdict: 'Settings.',
  lead: 'They hold on this machine and are never exchanged.',
  author: {
    title: 'You',
    name: 'Your name',
    about: 'Stands beside everything you record, and colleagues see it in what you send them.',
    unnamed: 'Give your name before you record: nobody can ask an unnamed author.',
  },
  look: {
    title: 'Look',
    theme: 'Theme',
    system: 'As the system has it',
    light: 'Light',
    dark: 'Dark',
  },
  keys: {
    title: 'Keys',
    single: 'Single keys act',
    about: 'They sleep in fields either way. Turn them off where you dictate to the computer.',
    all: 'All keys',
  },
  data: {
    title: 'Where the data lies',
    electron: 'In this app’s own database, and every change in a journal of plain files.',
    browser: 'In this browser’s database for this app.',
    memory: 'In memory alone: it goes when the window closes.',
    place: 'Folder',
    journalFile: 'Every change is also kept in a journal file.',
    journalUngranted:
      'No copy is kept outside the browser yet. If the browser clears its data, yours goes with it.',
    journalNone: 'This browser cannot keep a copy in a folder. Export your accounts now and then.',
    grant: 'Keep a copy in a folder',
    granted: 'Every change is kept in that folder from now on.',
    refused: 'No folder was chosen. Nothing has changed.',
    failed: 'That folder cannot be written to. Choose another.',
    unknown: 'The app could not find out where the data lies.',
  },
  about: {
    title: 'About',
    app: 'Soundings {{version}}',
    model: 'Scoring model {{version}}',
    promise: 'It works without a network, and sends nothing anywhere.',
  },
  notSaved: 'Not saved. The setting holds until the window closes.',
} as const
