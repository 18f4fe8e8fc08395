/** The program on the desk, as a scenario drives it: the same whether Electron runs it or the double of its runtime. */
import type { Page } from '@playwright/test'

export type Dialog = 'save' | 'open' | 'button'

export type Desktop = {
  /** Everything the program keeps. */
  readonly dataFolder: string
  /** The window's page. Another one after every start, and after a page that crashed. */
  readonly page: Page
  /** Errors on the page's console and in its scripts so far; a scenario that provokes one on purpose takes it out. */
  readonly faults: string[]
  /** Answers the next dialog of a kind: where to save, which file to open, the button's words. Without an answer it is cancelled. */
  readonly answer: (dialog: Dialog, given: string) => Promise<void>
  /** Chooses from the menu in the window, by the labels or roles that lead to the item. */
  readonly chooseMenu: (...way: readonly string[]) => Promise<void>
  /** Goes to a place in the app by its path: `/exchange`. */
  readonly go: (path: string) => Promise<void>
  /** Starts the program once more on the same data, as a double-click on a file does; resolves when that second one has ended. */
  readonly startAnother: (...args: readonly string[]) => Promise<void>
  /** Closes the window as the user does. */
  readonly closeWindow: () => Promise<void>
  /** Ends the program as the user does and resolves with its exit code, once it is gone. */
  readonly quit: () => Promise<number | null>
  /** Resolves with the exit code once the program is gone, whoever ends it. */
  readonly ended: () => Promise<number | null>
  /** Ends all of it at once, as a power cut would. */
  readonly kill: () => Promise<void>
  /** Starts it again on the same data, with further arguments where there are any. */
  readonly start: (...args: readonly string[]) => Promise<void>
}
