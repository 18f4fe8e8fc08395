/** Holds the interview to its promise: when the browser dies in mid-sentence, every character shown as saved is there again. */
import { test } from './support/app.ts'
import { killWhileTyping } from './support/kill-while-typing.ts'

test('what an interview showed as saved survives the killing of the browser', async ({
  origin,
  profileFolder,
}) => {
  await killWhileTyping(profileFolder, origin, 1)
})
