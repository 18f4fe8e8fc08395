/** In which order the steps of a test command start, and what runs beside what. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextStep, runSteps } from '../../build/run-steps.ts'
import type { Step, StepResult } from '../../build/test-steps.ts'

const PASSED: StepResult = { passed: 1, failed: 0, failures: [], skipped: [], output: '' }

function step(name: string, load: Step['load'], after: readonly string[] = []): Step {
  return { name, kind: 'check', load, after, run: () => Promise.resolve(PASSED) }
}

const buildPage = step('build page', 'light')
const buildShell = step('build shell', 'light')
const whole = step('end to end', 'heavy', ['build page', 'build shell'])
const lint = step('lint', 'light')
const types = step('types', 'light')
const pages = step('pages', 'heavy')
const capture = step('capture', 'alone', ['build page', 'build shell'])

describe('the next step', () => {
  it('is the first that need not wait and finds room', () => {
    expect(nextStep([buildPage, buildShell, whole, lint], [])).toBe(buildPage)
    expect(nextStep([buildShell, whole, lint], [buildPage])).toBe(buildShell)
    expect(nextStep([whole, lint, types], [buildPage, buildShell])).toBeNull()
    expect(nextStep([whole, lint, types], [buildShell])).toBe(lint)
  })

  it('is a heavy one as soon as what it waits for has ended, whatever light ones still run', () => {
    expect(nextStep([whole, types], [lint, types])).toBe(whole)
    expect(nextStep([pages, types], [whole])).toBe(types)
    expect(nextStep([pages, types], [whole, lint])).toBeNull()
  })

  it('is one that runs alone only when nothing runs, and nothing passes it', () => {
    expect(nextStep([capture, pages, lint], [buildPage])).toBeNull()
    expect(nextStep([capture, pages, lint], [])).toBe(capture)
    expect(nextStep([pages, lint], [capture])).toBeNull()
    expect(nextStep([lint, capture, pages], [buildPage])).toBe(lint)
  })
})

describe('a run', () => {
  it('runs each step once and to its end, with never more beside one another than two cores bear', async () => {
    const load = fc.constantFrom<Step['load']>('light', 'light', 'heavy', 'alone')
    // each waits for some of those before it
    const list = fc.array(
      fc.record({ load, back: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    await fc.assert(
      fc.asyncProperty(list, fc.scheduler(), async (those, scheduler) => {
        const running = new Set<Step>()
        const done: string[] = []
        const steps = those.map(({ load, back }, index): Step => {
          const after = back.filter((by) => by <= index).map((by) => String(index - by))
          const it: Step = {
            name: String(index),
            kind: 'check',
            load,
            after,
            run: async () => {
              for (const name of after) expect(done).toContain(name)
              running.add(it)
              const loads = [...running].map((each) => each.load)
              expect(loads.filter((each) => each === 'heavy').length).toBeLessThanOrEqual(1)
              if (loads.includes('alone')) expect(loads).toEqual(['alone'])
              else expect(loads.length).toBeLessThanOrEqual(3)
              await scheduler.schedule(Promise.resolve())
              running.delete(it)
              done.push(it.name)
              return PASSED
            },
          }
          return it
        })
        const told: string[] = []
        const run = runSteps(
          steps,
          ({ step: { name } }) => told.push(name),
          () => 0,
        )
        await scheduler.waitFor(run)
        expect(told).toEqual(done)
        expect([...done].sort()).toEqual(steps.map(({ name }) => name).sort())
      }),
    )
  })

  it('goes on where one has failed, and says how long each took', async () => {
    let clock = 0
    const failing: Step = {
      ...lint,
      run: () => {
        clock += 5
        return Promise.resolve({ ...PASSED, passed: 0, failed: 1 })
      },
    }
    const ended = await runSteps(
      [failing, { ...types, after: ['lint'] }],
      () => {},
      () => clock,
    )
    expect(ended.map(({ step: { name }, result, took }) => [name, result.failed, took])).toEqual([
      ['lint', 1, 5],
      ['types', 0, 0],
    ])
  })
})
