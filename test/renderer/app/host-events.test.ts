/** Holds the loop over the host's events to losing none: before anybody listens, between two listeners, and after a failed call. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followHost } from '../../../renderer/app/host-events.ts'
import { createMemoryHost, memoryHostState, tell } from '../../../renderer/host/memory-host.ts'
import { menuCommand, type Host, type HostEvent } from '../../../shared/host/contract.ts'

const never = () => {
  throw new Error('nothing failed')
}
/** Long enough for everything that is due by now to be delivered. */
const turns = () => new Promise((resolve) => setTimeout(resolve, 0))

function command(name: (typeof menuCommand)['options'][number]): HostEvent {
  return { type: 'command', command: name }
}

describe('followHost', () => {
  it('loses no event, whenever somebody listens', async () => {
    const step = fc.oneof(
      menuCommand.options.length > 0 ? fc.constantFrom(...menuCommand.options) : fc.constant(null),
      fc.constantFrom('listen', 'leave', 'wait'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const state = memoryHostState({ desktop: true })
        const events = followHost(createMemoryHost(state), never)
        const heard: HostEvent[] = []
        const told: HostEvent[] = []
        const hear = (event: HostEvent) => heard.push(event) > 0
        let leave: () => void = () => undefined
        for (const each of steps) {
          if (each === 'listen') {
            leave()
            leave = events.listen(hear)
          } else if (each === 'leave') leave()
          else if (each === 'wait') await turns()
          else if (each !== null) {
            told.push(command(each))
            tell(state, command(each))
          }
        }
        leave()
        // As a page in development does it: mounted, taken down, mounted again.
        events.listen(hear)()
        events.listen(hear)
        await turns()
        expect(heard).toEqual(told)
      }),
    )
  })

  it('keeps what a listener leaves to others', async () => {
    const state = memoryHostState({ desktop: true })
    const events = followHost(createMemoryHost(state), never)
    const early: HostEvent[] = []
    const leave = events.listen((event) => event.type === 'closing' && early.push(event) > 0)
    tell(state, command('keys'))
    tell(state, { type: 'closing' })
    await turns()
    leave()
    const late: HostEvent[] = []
    events.listen((event) => late.push(event) > 0)
    expect([early, late]).toEqual([[{ type: 'closing' }], [command('keys')]])
  })

  it('asks again after a failed call, and no more once another page asks', async () => {
    const answers: Awaited<ReturnType<Host['nextEvent']>>[] = [
      { ok: false, error: { type: 'ioError', code: 'nextEvent' } },
      { ok: true, value: { event: command('keys') } },
      { ok: false, error: { type: 'unavailable', code: 'REPLACED' } },
    ]
    let asked = 0
    const host: Pick<Host, 'describe' | 'nextEvent'> = {
      describe: createMemoryHost(memoryHostState({ desktop: true })).describe,
      nextEvent: () => {
        asked += 1
        const answer = answers.shift()
        return answer === undefined ? new Promise(never) : Promise.resolve(answer)
      },
    }
    const later: (() => void)[] = []
    const heard: HostEvent[] = []
    followHost(host, (run) => later.push(run)).listen((event) => heard.push(event) > 0)
    await turns()
    expect([asked, later.length]).toEqual([1, 1])
    later[0]?.()
    await turns()
    expect([asked, heard]).toEqual([3, [command('keys')]])
  })

  it('asks nothing of a host that is no program of its own', async () => {
    let asked = 0
    const host = createMemoryHost(memoryHostState())
    followHost(
      {
        describe: host.describe,
        nextEvent: (request) => {
          asked += 1
          return host.nextEvent(request)
        },
      },
      never,
    )
    await turns()
    expect(asked).toBe(0)
  })
})
