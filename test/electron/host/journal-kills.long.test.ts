/** Kills the program, and cuts the machine's power, everywhere, and a second time while it gets up from the first. */
import { describe, it } from 'vitest'
import { createRandom } from '../../e2e/desktop/support/random.ts'
import { deathsAt, die, ENDINGS, NEVER } from './told-deaths.ts'

/** As many operations as getting up takes at most, so that the second death comes while it does. */
const GETTING_UP = 60

describe('a program that is killed', () => {
  for (const [name, ending] of ENDINGS)
    it(`has what it answered for, wherever it ${name}`, async () => {
      for (const death of deathsAt(await die([NEVER], ending))) await die([death], ending)
    }, 900_000)
})

describe('a program that dies again while it gets up', () => {
  for (const [name, ending] of ENDINGS)
    it(`has what it answered for where it ${name} twice, 200 times at random`, async () => {
      const random = createRandom(name.length)
      const { length } = await die([NEVER], ending)
      for (let round = 0; round < 200; round += 1)
        await die(
          [length, GETTING_UP].map((most) => ({ at: 1 + random.below(most), done: random.below(3) / 2 })),
          ending,
        )
    }, 900_000)
})
