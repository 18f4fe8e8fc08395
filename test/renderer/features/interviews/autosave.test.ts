/** Holds autosave to its promise: whatever is typed is handed over, in order, the newest last. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAutosave, HAND_OVER_AFTER } from '../../../../renderer/features/interviews/autosave.ts'

function harness(take: () => boolean = () => true) {
  const handed: string[] = []
  const timers: { run: () => void; at: number; cancelled: boolean }[] = []
  let time = 0
  let waiting = 0
  let atOnce = 0
  let most = 0
  const autosave = createAutosave({
    hand: async (text) => {
      atOnce += 1
      most = Math.max(most, atOnce)
      await Promise.resolve()
      atOnce -= 1
      const taken = take()
      if (taken) handed.push(text)
      return taken
    },
    markWaiting: () => {
      waiting += 1
    },
    later: (run, milliseconds) => {
      const timer = { run, at: time + milliseconds, cancelled: false }
      timers.push(timer)
      return () => {
        timer.cancelled = true
      }
    },
  })
  return {
    autosave,
    handed,
    waiting: () => waiting,
    most: () => most,
    pass: async (milliseconds: number) => {
      time += milliseconds
      for (const timer of timers.splice(0)) {
        if (timer.cancelled) continue
        if (timer.at <= time) timer.run()
        else timers.push(timer)
      }
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
    },
  }
}

describe('createAutosave', () => {
  it('hands text over a quarter of a second after the first keystroke, however fast one types', async () => {
    const { autosave, handed, pass, waiting } = harness()
    autosave.typed('a')
    await pass(HAND_OVER_AFTER - 1)
    autosave.typed('ab')
    expect(handed).toEqual([])
    await pass(1)
    expect(handed).toEqual(['ab'])
    expect(waiting()).toBe(2)
  })

  it('hands over at once on flush', async () => {
    const { autosave, handed } = harness()
    autosave.typed('a')
    expect(await autosave.flush()).toBe(true)
    expect(handed).toEqual(['a'])
    expect(await autosave.flush()).toBe(true)
    expect(handed).toEqual(['a'])
  })

  it('tries again what was not taken', async () => {
    let full = true
    const { autosave, handed, pass } = harness(() => !full)
    autosave.typed('a')
    expect(await autosave.flush()).toBe(false)
    full = false
    await pass(10_000)
    expect(handed).toEqual(['a'])
  })

  it('does not let what is typed after a refusal wait for the next attempt', async () => {
    let takes = false
    const { autosave, handed, pass } = harness(() => takes)
    autosave.typed('a')
    await pass(HAND_OVER_AFTER)
    takes = true
    autosave.typed('ab')
    await pass(HAND_OVER_AFTER)
    expect(handed).toEqual(['ab'])
    await pass(60_000)
    expect(handed).toEqual(['ab'])
  })

  it('ends with the newest text and never runs two hand-overs at once', async () => {
    const act = fc.oneof(
      fc.constant('type' as const),
      fc.constant('flush' as const),
      fc.integer({ min: 1, max: 600 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
        const { autosave, handed, pass, most } = harness()
        let count = 0
        for (const next of acts) {
          if (next === 'type') {
            count += 1
            autosave.typed(String(count))
          } else if (next === 'flush') void autosave.flush()
          else await pass(next)
        }
        await autosave.flush()
        expect(handed.at(-1) ?? '0').toBe(String(count))
        expect(handed.map(Number)).toEqual(handed.map(Number).toSorted((a, b) => a - b))
        expect(most()).toBeLessThanOrEqual(1)
      }),
      { numRuns: 60 },
    )
  })
})
