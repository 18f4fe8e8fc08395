/** Holds the count of what is on its way to a page to what it promises: told at the first beginning and the last end, and never at rest too early. */
import { expect, test } from 'vitest'
import { countCalls, createActivity } from '../../../renderer/data/activity.ts'

test('tells of the first beginning and of the last end, and counts what lies between', () => {
  const activity = createActivity()
  const told: number[] = []
  const stop = activity.listen(() => told.push(activity.open()))
  const first = activity.begin()
  const second = activity.begin()
  expect(told).toEqual([1])
  first()
  first()
  expect([activity.open(), ...told]).toEqual([1, 1])
  second()
  expect(told).toEqual([1, 0])
  stop()
  activity.begin()
  expect(told).toEqual([1, 0])
})

test('a call counts until it has answered, also where it fails, and keeps its identity', async () => {
  const activity = createActivity()
  let answer: (value: string) => void = () => undefined
  const port = countCalls(
    {
      read: () => new Promise<string>((resolve) => (answer = resolve)),
      fail: () => Promise.reject(new Error('no')),
      now: () => 5,
      name: 'port',
    },
    activity,
  )
  expect([port.name, port.now(), activity.open()]).toEqual(['port', 5, 0])
  expect(port.read).toBe(port.read)
  const read = port.read()
  const failed = port.fail()
  expect(activity.open()).toBe(2)
  await expect(failed).rejects.toThrow('no')
  answer('done')
  expect(await read).toBe('done')
  await Promise.resolve()
  expect(activity.open()).toBe(0)
  expect({ ...port }.read).toBe(port.read)
})
