/** Holds the leaving to asking everybody who holds typed text, and to saying so when one could not store it. */
import { expect, it } from 'vitest'
import { createLeaving } from '../../../renderer/data/leaving.ts'

it('asks everybody who joined and has not left', async () => {
  const leaving = createLeaving()
  const asked: string[] = []
  const ask = (name: string) => () => {
    asked.push(name)
    return Promise.resolve(true)
  }
  leaving.join(ask('one'))
  const gone = leaving.join(ask('two'))
  gone()
  const again = ask('three')
  leaving.join(again)
  const left = leaving.join(again)
  left()
  expect(await leaving.finishAll()).toBe(true)
  expect(asked).toEqual(['one', 'three'])
})

it('says that something is not stored, and still asks the others', async () => {
  const leaving = createLeaving()
  let asked = 0
  leaving.join(() => Promise.reject(new Error('gone')))
  leaving.join(() => {
    asked += 1
    return Promise.resolve(true)
  })
  leaving.join(() => Promise.resolve(false))
  expect(await leaving.finishAll()).toBe(false)
  expect(asked).toBe(1)
})
