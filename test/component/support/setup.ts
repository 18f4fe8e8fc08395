/** Runs before the tests of each file: the page is told its language, and what of the network it asks for is watched. */
import { beforeAll } from 'vitest'
import { commands } from 'vitest/browser'
import './locators.ts'

beforeAll(async () => {
  document.title = 'Soundings'
  document.documentElement.lang = 'en'
  await commands.askedElsewhere()
})
