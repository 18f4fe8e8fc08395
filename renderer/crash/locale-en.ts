/** The words of the page that stands in the window after the app's page has died, in English. */
import { keptEn } from '../ui/kept-en.ts'

export const crashEn = {
  verdict: 'The page stopped.',
  lead: 'What was shown as saved is kept. What you typed in the last second may be missing.',
  kept: keptEn,
  again: 'Open again',
  failed: 'It did not open. Close this window and start Soundings anew.',
} as const
