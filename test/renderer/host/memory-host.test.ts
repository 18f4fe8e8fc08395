/** Holds the memory host to the contract that every host is held to, and its switches to what fault tests rely on. */
import { describe, expect, it } from 'vitest'
import { createMemoryHost, memoryHostState, tell } from '../../../renderer/host/memory-host.ts'
import { entry } from '../../shared/journal/entries.ts'
import { readWhole } from '../../shared/journal/read-back.ts'
import { hostCases } from './host-contract.ts'

describe('memory host', () => {
  for (const one of hostCases) it(one.name, () => one.run(createMemoryHost()))

  it('fails every write while a failure is set, and keeps what it had', async () => {
    const state = memoryHostState()
    const host = createMemoryHost(state)
    await host.appendJournal({ entries: [entry(1)] })
    state.failWrites = { type: 'diskFull', code: 'ENOSPC' }
    expect(await host.appendJournal({ entries: [entry(2)] })).toEqual({
      ok: false,
      error: { type: 'diskFull', code: 'ENOSPC' },
    })
    expect((await host.writeSnapshot({ name: 'a.json', text: '1' })).ok).toBe(false)
    expect((await host.saveFile({ name: 'a.json', text: '1' })).ok).toBe(false)
    state.failWrites = null
    expect((await readWhole(createMemoryHost(state))).sealed).toEqual([
      { imported: false, text: entry(1).text },
    ])
  })

  it('saves bytes as base64, and nothing that is none', async () => {
    const state = memoryHostState()
    const host = createMemoryHost(state)
    expect((await host.saveFile({ name: 'a.png', text: 'AAE', encoding: 'base64' })).ok).toBe(false)
    expect((await host.saveFile({ name: 'a.png', text: 'AAE=', encoding: 'base64' })).ok).toBe(true)
    expect(state.saved).toEqual([{ name: 'a.png', text: 'AAE=', encoding: 'base64' }])
  })

  it('keeps no journal until it is granted', async () => {
    const host = createMemoryHost(memoryHostState({ journal: 'ungranted' }))
    expect((await host.appendJournal({ entries: [entry(1)] })).ok).toBe(false)
    expect(await host.grantJournal({})).toEqual({ ok: true, value: { granted: true } })
    expect((await host.appendJournal({ entries: [entry(1)] })).ok).toBe(true)
  })

  it('cancels an open dialog that no file was laid out for', async () => {
    const state = memoryHostState({ toOpen: [{ name: 'a.json', text: '{}' }] })
    const host = createMemoryHost(state)
    expect(await host.openFile({})).toEqual({ ok: true, value: { file: { name: 'a.json', text: '{}' } } })
    expect(await host.openFile({})).toEqual({ ok: true, value: { file: null } })
  })

  it('tells what happens to whoever asks next, in order, and wakes one who waits', async () => {
    const state = memoryHostState({ desktop: true })
    const host = createMemoryHost(state)
    tell(state, { type: 'command', command: 'print' })
    tell(state, { type: 'closing' })
    expect(await host.nextEvent({})).toEqual({
      ok: true,
      value: { event: { type: 'command', command: 'print' } },
    })
    expect(await host.nextEvent({})).toEqual({ ok: true, value: { event: { type: 'closing' } } })
    const waiting = host.nextEvent({})
    tell(state, { type: 'command', command: 'keys' })
    expect(await waiting).toEqual({ ok: true, value: { event: { type: 'command', command: 'keys' } } })
  })

  it('answers a call that another one takes the place of, and loses no event by it', async () => {
    const state = memoryHostState({ desktop: true })
    const host = createMemoryHost(state)
    const first = host.nextEvent({})
    const second = host.nextEvent({})
    tell(state, { type: 'closing' })
    expect(await first).toMatchObject({ ok: false, error: { type: 'unavailable' } })
    expect(await second).toEqual({ ok: true, value: { event: { type: 'closing' } } })
    expect(state.events).toEqual([])
  })
})
