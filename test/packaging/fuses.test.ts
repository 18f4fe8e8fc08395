/** Reading the fuses of a program, and what counts as a fault. */
import { describe, expect, it } from 'vitest'
import { FUSE_SENTINEL, fuseFaults, FUSES, readFuses } from '../../build/fuses.ts'

const program = (...wires: readonly string[]): Buffer =>
  Buffer.concat(
    wires.flatMap((wire) => [
      Buffer.from(`code ${FUSE_SENTINEL}`),
      Buffer.from([1, wire.length]),
      Buffer.from(wire),
    ]),
  )
const RIGHT = FUSES.map(({ on }) => (on ? '1' : '0')).join('')

describe('the fuses', () => {
  it('are read from every wire of a program, whatever state they are in', () => {
    expect(readFuses(program('01r?', '1'))).toEqual([['off', 'on', 'removed', 'unknown'], ['on']])
    expect(readFuses(Buffer.from('no wire at all'))).toEqual([])
  })

  it('are right only if each of them is, on every wire', () => {
    expect(fuseFaults(program(RIGHT))).toEqual([])
    expect(fuseFaults(program(`${RIGHT}1`, RIGHT))).toEqual([])
    FUSES.forEach(({ name, on }, index) => {
      const turned = RIGHT.slice(0, index) + (on ? '0' : '1') + RIGHT.slice(index + 1)
      const fault = `the fuse ${name} is ${on ? 'off' : 'on'} and must be ${on ? 'on' : 'off'}`
      expect(fuseFaults(program(turned))).toEqual([fault])
      expect(fuseFaults(program(RIGHT, turned))).toEqual([fault])
    })
  })

  it('are at fault where there are none, too few, or of another kind', () => {
    expect(fuseFaults(Buffer.from('no wire at all'))).toEqual(['the program has no fuses'])
    expect(fuseFaults(program(RIGHT.slice(0, 7)))).toEqual([
      'the fuse grantFileProtocolExtraPrivileges is missing and must be off',
    ])
    const other = program(RIGHT)
    other[other.indexOf(FUSE_SENTINEL) + FUSE_SENTINEL.length] = 2
    expect(fuseFaults(other)).toHaveLength(FUSES.length)
  })
})
