/** Chains: whoever alters, leaves out or invents a sealed change is found out; whoever erases is not in the way. */
import { describe, expect, it } from 'vitest'
import { eraseOps } from '../../../shared/changes/erase.ts'
import { chainEnd, isSealed, linkOf, opDigest, seal, verifyChain } from '../../../shared/changes/seal.ts'
import { createDevice, RECORDS } from './devices.ts'

const [record = '', other = ''] = RECORDS
const write = (about: string) => ({ record: about, kind: 'person', set: { name: about } })

function history() {
  const device = createDevice(1)
  device.write(write(record))
  device.write(write(other))
  device.write(write(record), write(other))
  return device.changes()
}

describe('seal', () => {
  it('numbers the changes of a device and links each to the one before', () => {
    const changes = history()
    expect(changes.map((change) => change.seq)).toEqual([1, 2, 3])
    expect(changes.map((change) => change.prev)).toEqual([null, changes[0]?.link, changes[1]?.link])
    expect(changes.every((change) => !('revision' in change) && isSealed(change))).toBe(true)
    expect(chainEnd(changes, changes[0]?.device ?? '')).toEqual({ seq: 3, link: changes[2]?.link })
    expect(chainEnd(changes, 'another')).toBeNull()
    expect(verifyChain(changes)).toEqual({ ok: true, value: null })
  })

  it('keeps keys of newer versions and covers them by the link', () => {
    const device = createDevice(1)
    const sealed = seal({ ...device.draft(write(record)), mood: 'calm' }, null)
    expect(sealed['mood']).toBe('calm')
    expect(verifyChain([{ ...sealed, mood: 'rough' }])).toMatchObject({ ok: false, error: { type: 'link' } })
  })

  it('always gives the same digests', () => {
    expect(history().at(-1)?.link).toBe('a09f871b180b2cc19727fad2bfdb7f0272dc064ef0989b9eefe67cbec85fa1fc')
  })
})

describe('verifyChain', () => {
  it('finds an altered op, author or time', () => {
    for (const [index, change] of history().entries()) {
      const altered = [
        { ...change, author: 'somebody else' },
        { ...change, wall: change.wall + 1 },
        { ...change, ops: change.ops.map((op) => ({ ...op, kind: 'note' })) },
        { ...change, ops: change.ops.map(() => ({ erased: '0'.repeat(64) })) },
      ]
      for (const one of altered) {
        expect(verifyChain(history().with(index, one))).toEqual({
          ok: false,
          error: { type: 'link', change: change.id },
        })
      }
    }
  })

  it('finds a change left out, and one put on nothing', () => {
    const [first, second, third] = history()
    if (first === undefined || second === undefined || third === undefined) throw new Error('no history')
    expect(verifyChain([first, third])).toEqual({ ok: false, error: { type: 'gap', change: third.id } })
    expect(verifyChain([second, third])).toEqual({ ok: false, error: { type: 'gap', change: second.id } })
    const rootless = { ...second, prev: null }
    const relinked = { ...rootless, link: linkOf(rootless) }
    expect(verifyChain([first, relinked])).toEqual({ ok: false, error: { type: 'gap', change: second.id } })
    expect(verifyChain([first, second])).toEqual({ ok: true, value: null })
  })

  it('keeps both branches that a copied profile leaves', () => {
    const [first, second] = history()
    if (first === undefined || second === undefined) throw new Error('no history')
    const branch = { ...second, author: 'the copy' }
    expect(verifyChain([first, second, { ...branch, link: linkOf(branch) }])).toEqual({
      ok: true,
      value: null,
    })
  })
})

describe('eraseOps', () => {
  it('takes the content and leaves digests, links and the other ops', () => {
    const changes = history()
    const erased = eraseOps(changes, (op) => op.record === record)
    expect(JSON.stringify(erased)).not.toContain(record)
    expect(verifyChain(erased)).toEqual({ ok: true, value: null })
    expect(erased.map((change) => change.ops.map(opDigest))).toEqual(
      changes.map((change) => change.ops.map(opDigest)),
    )
    expect(erased[1]).toEqual(changes[1])
    expect(
      eraseOps(erased, () => true)
        .flatMap((change) => change.ops)
        .every((op) => 'erased' in op),
    ).toBe(true)
  })
})
