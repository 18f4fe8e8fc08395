/** Kills a real process over real files while it types, seals and tidies: what it said is stored is there. */
import { it } from 'vitest'
import { killWhileTyping } from './kill-while-typing.ts'

it('has everything that a killed process had answered for, three times over', async () => {
  await killWhileTyping(3, 1)
}, 600_000)
