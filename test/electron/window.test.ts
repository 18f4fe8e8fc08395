/** Holds the window to its promises: it closes only over stored text, a dead page has a way back, and it opens where it stood. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openFake, words, type FakeWindow } from './fake-window.ts'

const APP = 'load app://soundings/'
const CRASH = 'load app://soundings/crash.html'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Asks as the page does, and notes what it hears. */
function listen({ outbox }: FakeWindow): string[] {
  const heard: string[] = []
  const ask = async (): Promise<void> => {
    for (;;) {
      const answer = await outbox.next()
      heard.push(answer.ok ? answer.value.event.type : answer.error.code)
      if (!answer.ok) return
    }
  }
  void ask()
  return heard
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0)

describe('closing', () => {
  it('waits for the page to say that all is stored, however long that takes', async () => {
    const window = openFake()
    const heard = listen(window)
    window.userCloses()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(heard).toEqual(['closing'])
    expect(window.isOpen()).toBe(true)
    window.app.readyToClose()
    expect(window.isOpen()).toBe(false)
  })

  it('is asked for again by a user who presses again, and still waits', async () => {
    const window = openFake()
    const heard = listen(window)
    for (let n = 0; n < 3; n++) {
      window.userCloses()
      await settle()
    }
    await vi.advanceTimersByTimeAsync(60_000)
    expect(heard).toEqual(['closing', 'closing', 'closing'])
    expect(window.isOpen()).toBe(true)
  })

  it('is told once to a page that does not ask, and given up after two seconds', async () => {
    const window = openFake()
    window.userCloses()
    window.userCloses()
    await vi.advanceTimersByTimeAsync(1_999)
    expect(window.isOpen()).toBe(true)
    expect(await window.outbox.next()).toEqual({ ok: true, value: { event: { type: 'closing' } } })
    expect(window.outbox.isUntold('closing')).toBe(false)

    const deaf = openFake()
    deaf.userCloses()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(deaf.isOpen()).toBe(false)
  })

  it('is left to a page that comes up within the two seconds', async () => {
    const window = openFake()
    window.userCloses()
    await vi.advanceTimersByTimeAsync(1_500)
    const heard = listen(window)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(heard).toEqual(['closing'])
    expect(window.isOpen()).toBe(true)
  })

  it('does not destroy twice a window that closed by itself meanwhile', async () => {
    const window = openFake()
    window.userCloses()
    window.app.readyToClose()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(window.done.filter((what) => what === 'gone')).toHaveLength(1)
  })

  it('waits for nobody where the page is dead or is the one that says so', () => {
    const window = openFake()
    window.crash()
    expect(window.done).toEqual([APP, CRASH])
    window.userCloses()
    expect(window.isOpen()).toBe(false)
  })

  it('remembers where the window stood and how large its letters were', () => {
    const window = openFake()
    window.zoomTo(1.5)
    window.userCloses()
    expect(window.memory.get()).toMatchObject({
      zoom: 1.5,
      window: { x: 10, y: 20, width: 800, height: 600, state: 'normal' },
    })
  })
})

describe('opening', () => {
  it('shows nothing before there is something to show, and then the app', () => {
    const window = openFake()
    expect(window.done).toEqual([APP])
    window.comesUp()
    expect(window.done).toEqual([APP, 'show', 'zoom 0'])
  })

  it.each(['normal', 'maximized', 'fullScreen'] as const)('comes up %s as it was left', (state) => {
    const place = { x: 1, y: 2, width: 800, height: 600, state }
    const window = openFake({ remembered: { window: place, zoom: -2 } })
    window.comesUp()
    expect(window.done).toContain('zoom -2')
    window.userCloses()
    expect(window.memory.get().window?.state).toBe(state)
  })

  it('notes a page that could not be loaded, without its address', async () => {
    const window = openFake({ loads: false })
    await settle()
    expect(window.logged).toEqual([['pageFault', { name: 'LoadFailed' }]])
  })
})

describe('a page that dies', () => {
  it('is followed by the page that says so, and the app comes back from there', async () => {
    const window = openFake()
    const file = { type: 'file', file: { name: 'a.soundings', text: '{}' } } as const
    const heard = listen(window)
    window.crash('oom')
    await settle()
    // Whoever asked is gone with it: what is told from now on must not go to nobody.
    expect(heard).toEqual(['GONE'])
    expect(window.outbox.isHeard()).toBe(false)
    expect(window.logged).toEqual([['pageGone', { reason: 'oom', exitCode: 5 }]])
    window.outbox.tell(file)
    window.app.reopen()
    expect(window.done).toEqual([APP, CRASH, APP])
    const again = listen(window)
    await settle()
    expect(again).toEqual(['file'])
    window.userCloses()
    await settle()
    expect(again).toEqual(['file', 'closing'])
    expect(window.isOpen()).toBe(true)
  })

  it('takes the permission to listen along', () => {
    const window = openFake()
    window.microphone.allow(true)
    window.crash()
    expect(window.microphone.isAllowed()).toBe(false)
    window.microphone.allow(true)
    window.app.reopen()
    expect(window.microphone.isAllowed()).toBe(false)
  })

  it('takes the window along where it was the page that says so', () => {
    const window = openFake()
    window.crash()
    window.crash()
    expect(window.done).toEqual([APP, CRASH, 'gone'])
  })

  it('has not died where it ended as it should', () => {
    const window = openFake()
    window.crash('clean-exit')
    expect([window.done, window.logged]).toEqual([[APP], []])
  })

  it('comes back in the size its letters had', () => {
    const window = openFake()
    window.comesUp()
    window.zoomTo(3)
    window.crash()
    window.zoomTo(0)
    window.comesUp()
    expect(window.done.at(-1)).toBe('zoom 3')
  })
})

describe('a page that hangs', () => {
  it('is left alone by whoever waits, and asked about once at a time', async () => {
    const window = openFake()
    window.hangs()
    window.hangs()
    expect(window.boxes).toHaveLength(1)
    expect(window.boxes[0]).toMatchObject({
      buttons: [words.boxes.wait, words.boxes.openAgain],
      defaultId: 0,
      cancelId: 0,
    })
    window.press(0)
    await settle()
    expect(window.done).toEqual([APP])
    window.hangs()
    expect(window.boxes).toHaveLength(2)
  })

  it('is ended where the user says so', async () => {
    const window = openFake()
    window.hangs()
    window.press(1)
    await settle()
    expect(window.done).toEqual([APP, 'crash'])
  })

  it('is not ended twice where its window went before the answer came', async () => {
    const window = openFake()
    window.hangs()
    window.userCloses()
    await vi.advanceTimersByTimeAsync(2_000)
    window.press(1)
    await settle()
    expect(window.done).toEqual([APP, 'gone'])
  })
})

describe('a right click', () => {
  it('opens a menu only where there is something to do', async () => {
    const window = openFake()
    window.rightClick({ isEditable: false, selectionText: ' \n' })
    await settle()
    expect(window.menus).toEqual([])
    window.rightClick({ isEditable: false, selectionText: 'words' })
    window.rightClick({})
    await settle()
    expect(window.menus.map((menu) => menu.flatMap(({ role }) => role ?? []))).toEqual([
      ['copy'],
      ['cut', 'copy', 'paste', 'selectAll'],
    ])
  })

  it('on a misspelt word offers others and learns it, once', async () => {
    const window = openFake({ suggestions: () => Promise.resolve(['word']) })
    window.rightClick({ misspelledWord: 'wrod' })
    await settle()
    const item = (label: string) => window.menus[0]?.find((each) => each.label === label)?.click
    for (const label of ['word', words.menu.addWord, words.menu.addWord]) {
      const click = item(label)
      expect(click).toBeTypeOf('function')
      if (click !== undefined) Reflect.apply(click, null, [])
    }
    expect(window.done).toEqual([APP, 'replace word'])
    expect(window.memory.get().words).toEqual(['wrod'])
  })

  it('still opens where the dictionaries cannot be read', async () => {
    const window = openFake({ suggestions: () => Promise.reject(new Error('ENOENT')) })
    window.rightClick({ misspelledWord: 'wrod' })
    await settle()
    expect(window.menus[0]?.[0]).toEqual({ label: words.menu.noSuggestion, enabled: false })
  })

  it('opens nothing over a window that is gone', async () => {
    let suggest: (found: readonly string[]) => void = () => undefined
    const window = openFake({
      suggestions: () =>
        new Promise((resolve) => {
          suggest = resolve
        }),
    })
    window.rightClick({ misspelledWord: 'wrod' })
    window.app.readyToClose()
    suggest(['word'])
    await settle()
    expect(window.menus).toEqual([])
  })
})
