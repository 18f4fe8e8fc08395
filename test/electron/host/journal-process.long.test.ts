/** The same as `journal-process.test.ts`, two hundred times: over ten journals, so that each stays as small as a reader likes. */
import { it } from 'vitest'
import { killWhileTyping } from './kill-while-typing.ts'

it.each(Array.from({ length: 10 }, (_, index) => index + 2))(
  'has everything that a killed process had answered for, twenty times over (%i)',
  async (seed) => {
    await killWhileTyping(20, seed)
  },
  3_600_000,
)
