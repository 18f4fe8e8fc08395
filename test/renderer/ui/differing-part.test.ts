/** Two versions of a text show where they part. */
import { describe, expect, it } from 'vitest'
import { differingPart } from '../../../renderer/ui/differing-part.ts'

const part = (text: string, ...others: string[]): string => {
  const { from, to } = differingPart(text, others)
  return text.slice(from, to)
}

describe('the part in which a text differs', () => {
  it.each([
    ['one two three', ['one 2 three'], 'two'],
    ['same end', ['same'], ' end'],
    ['same', ['same end'], ''],
    ['aaa', ['aa'], 'a'],
    ['all', ['of it'], 'all'],
    ['a x c', ['a y c', 'b z c'], 'a x'],
    ['x 😀', ['x 😁'], '😀'],
    ['alone', [], 'alone'],
  ])('of %j beside %j', (text, others, expected) => {
    expect(part(text, ...others)).toBe(expected)
  })
})
