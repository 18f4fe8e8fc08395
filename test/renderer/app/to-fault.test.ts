/** Holds the report of a defect to one promise: nothing that somebody wrote passes, whatever the message looks like. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toFault } from '../../../renderer/app/to-fault.ts'
import { fault } from '../../../shared/host/contract.ts'

const OWN = 'index-B_IH3Wrs.js'
const scripts = new Set([OWN, 'react-DU-teErA.js'])

function thrown(name: string, message: string, frames: readonly string[]): Error {
  const error = new Error(message)
  error.name = name
  const head = message === '' ? name : `${name}: ${message}`
  error.stack = [head, ...frames.map((frame) => `    at ${frame}`)].join('\n')
  return error
}

const place = fc
  .tuple(fc.constantFrom(...scripts), fc.nat(99_999), fc.nat(99_999))
  .map(([file, line, column]) => `${file}:${line}:${column}`)

/** Words that could be a message, those that imitate the lines of a stack among them. */
const message = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }).map((lines) => lines.join('\n    at ')),
  fc.nat(9_999_999).map((secret) => `first\n    at osei (app://soundings/assets/${OWN}:${secret}:1)`),
)

describe('toFault', () => {
  it('gives the places in our own scripts and the class, and nothing of the message', () => {
    fc.assert(
      fc.property(message, fc.array(place, { maxLength: 14 }), (text, places) => {
        const error = thrown(
          'TypeError',
          text,
          places.map((one) => `run (app://soundings/assets/${one})`),
        )
        const told = toFault(error, scripts)
        expect(told).toEqual({ name: 'TypeError', frames: places.slice(0, 10) })
        expect(fault.safeParse(told).success).toBe(true)
      }),
    )
  })

  it('tells only of classes it knows, and of scripts that are ours', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, text) => {
        const told = toFault(thrown(name, text, [`f (app://soundings/assets/Osei.js:1:2)`]), scripts)
        expect(fault.safeParse(told).success).toBe(true)
        expect(told.frames).toEqual([])
        expect(/^[A-Z][A-Za-z]*$/.test(told.name)).toBe(true)
      }),
    )
    expect(toFault(thrown('Wirth', 'x', []), scripts).name).toBe('Error')
    expect(toFault(new RangeError('x'), scripts).name).toBe('RangeError')
  })

  it('gives no place where it cannot tell the message from the stack', () => {
    const changed = thrown('Error', 'Osei', [`f (app://soundings/assets/${OWN}:1:2)`])
    changed.message = 'Wirth'
    expect(toFault(changed, scripts)).toEqual({ name: 'Error', frames: [] })
    const cut = thrown('Error', `Osei\n    at g (app://soundings/assets/${OWN}:7:7)\nand more`, [])
    cut.message = 'Osei'
    expect(toFault(cut, scripts).frames).toEqual([])
  })

  it('takes whatever is thrown', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(toFault(anything, scripts)).toEqual({ name: 'Error', frames: [] })
      }),
    )
  })

  it('reads the stack that this engine writes', () => {
    const told = toFault(new TypeError('Osei'), new Set(['to-fault']))
    expect(told).toEqual({ name: 'TypeError', frames: [] })
    const real = new Error('Osei')
    real.stack = `Error: Osei\n    at app://soundings/assets/${OWN}:3:14\n    at async Promise.all (index 0)\n    at new Thing (http://127.0.0.1:1/assets/${OWN}:4:5)`
    expect(toFault(real, scripts).frames).toEqual([`${OWN}:3:14`, `${OWN}:4:5`])
  })
})
