/** Holds a start to its questions before any window: is the data newer, is there room, and where may the window stand. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MessageBoxOptions } from 'electron'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFileSystem } from '../../electron/host/file-system.ts'
import type { LogEvent } from '../../electron/host/own-files.ts'
import { mayOpen, placeOn, windowOptions } from '../../electron/window.ts'
import { words } from './fake-window.ts'
import { temporaryFolder } from './host/temporary-folder.ts'

const build = { app: '1.2.0', chromium: 140, journal: 1 }

async function start(input: {
  readonly openedBy?: unknown
  readonly free?: readonly number[]
  readonly press?: readonly number[]
}): Promise<{ opens: boolean; boxes: MessageBoxOptions[]; logged: [LogEvent, unknown][]; openedBy: string }> {
  const data = await temporaryFolder()
  const path = join(data, 'opened-by.json')
  if (input.openedBy !== undefined)
    await writeFile(
      path,
      typeof input.openedBy === 'string' ? input.openedBy : JSON.stringify(input.openedBy),
    )
  const free = [...(input.free ?? [])]
  const press = [...(input.press ?? [])]
  const boxes: MessageBoxOptions[] = []
  const logged: [LogEvent, unknown][] = []
  const opens = await mayOpen({
    fs: {
      ...createFileSystem(process.platform),
      freeBytes: () => {
        const bytes = free.shift()
        return bytes === undefined ? Promise.reject(new Error('ENOSYS')) : Promise.resolve(bytes)
      },
    },
    data,
    build,
    dialog: {
      showMessageBox: (...given: readonly (MessageBoxOptions | object)[]) => {
        const box = given.at(-1)
        if (box !== undefined && 'message' in box) boxes.push(box)
        return Promise.resolve({ response: press.shift() ?? 0, checkboxChecked: false })
      },
    },
    words,
    log: (event, codes) => logged.push([event, codes]),
  })
  return { opens, boxes, logged, openedBy: await readFile(path, 'utf8').catch(() => '') }
}

describe('a start', () => {
  it('opens new data, asks nothing and remembers who opened it', async () => {
    const { opens, boxes, openedBy } = await start({ free: [5e9] })
    expect([opens, boxes]).toEqual([true, []])
    expect(JSON.parse(openedBy)).toEqual(build)
  })

  it('opens data of the same and of an older build', async () => {
    expect((await start({ openedBy: build, free: [5e9] })).opens).toBe(true)
    const older = { app: '0.1.0', chromium: 120, journal: 0 }
    expect(JSON.parse((await start({ openedBy: older, free: [5e9] })).openedBy)).toEqual(build)
  })

  it.each([
    ['of a newer Chromium', { ...build, app: '9.0.0', chromium: 141 }],
    ['of a newer journal', { ...build, app: '9.0.0', journal: 2 }],
    ['of a build that writes more about itself', { ...build, app: '9.0.0', journal: 2, more: { a: 1 } }],
  ])('refuses data %s, says of which version, and changes nothing', async (_what, openedBy) => {
    const started = await start({ openedBy, free: [5e9] })
    expect(started.opens).toBe(false)
    expect(started.boxes).toHaveLength(1)
    expect(started.boxes[0]?.detail).toContain('Soundings 9.0.0')
    expect(started.boxes[0]?.buttons).toEqual([words.boxes.quit])
    expect(JSON.parse(started.openedBy)).toEqual(openedBy)
    expect(started.logged[0]?.[0]).toBe('refused')
  })

  it.each(['', '{', '[]', 'null', '{"app":1}', '\u0000'.repeat(50)])(
    'opens data whose mark is damaged: %j',
    async (openedBy) => {
      expect((await start({ openedBy, free: [5e9] })).opens).toBe(true)
    },
  )

  it('asks on a full disk, with the figures, checks again, and opens once there is room', async () => {
    const { opens, boxes, openedBy } = await start({ free: [3e6, 99_999_999, 100e6], press: [0, 0] })
    expect(opens).toBe(true)
    expect(boxes.map(({ detail }) => /^(\d+) MB.* (\d+) MB/.exec(detail ?? '')?.slice(1))).toEqual([
      ['3', '100'],
      ['99', '100'],
    ])
    expect(boxes[0]).toMatchObject({ buttons: [words.boxes.checkAgain, words.boxes.quit], cancelId: 1 })
    expect(JSON.parse(openedBy)).toEqual(build)
  })

  it('quits on a full disk where the user says so, and has written nothing', async () => {
    const { opens, boxes, openedBy, logged } = await start({ free: [3e6], press: [1] })
    expect([opens, boxes.length, openedBy]).toEqual([false, 1, ''])
    expect(logged).toEqual([['refused', { freeMegabytes: 3 }]])
  })

  it('holds nothing against a volume that cannot tell', async () => {
    expect(await start({})).toMatchObject({ opens: true, boxes: [] })
  })
})

describe('where the window opens', () => {
  const left = { workArea: { x: -1920, y: -200, width: 1920, height: 1080 } }
  const main = { workArea: { x: 0, y: 25, width: 1440, height: 875 } }
  const at = (x: number, y: number, width = 900, height = 700) => ({
    x,
    y,
    width,
    height,
    state: 'normal' as const,
  })

  it('is where it stood', () => {
    for (const place of [at(100, 100), at(-1800, -150), at(0, 25, 1440, 875), at(-500, 100)])
      expect(placeOn([main, left], place)).toEqual(place)
  })

  it('is the first place again where its screen is gone, or the window too small', () => {
    expect(placeOn([main], at(-1800, -150))).toBeNull()
    expect(placeOn([main], at(5_000, 100))).toBeNull()
    expect(placeOn([], at(100, 100))).toBeNull()
    expect(placeOn([main], null)).toBeNull()
    expect(placeOn([main], at(100, 100, 639, 700))).toBeNull()
    expect(placeOn([main], at(100, 100, 900, 479))).toBeNull()
  })

  it('is kept partly off the screen as long as it can be found and moved', () => {
    expect(placeOn([main], at(1_440 - 120, 100))).not.toBeNull()
    expect(placeOn([main], at(1_440 - 119, 100))).toBeNull()
    expect(placeOn([main], at(-780, 100))).not.toBeNull()
    expect(placeOn([main], at(-781, 100))).toBeNull()
    // Above the screen its bar could not be grasped.
    expect(placeOn([main], at(100, 24))).toBeNull()
    expect(placeOn([main], at(100, 25 + 875 - 120))).not.toBeNull()
    expect(placeOn([main], at(100, 25 + 875 - 119))).toBeNull()
  })

  it('always shows enough of the bar on one screen', () => {
    const number = fc.integer({ min: -6_000, max: 6_000 })
    fc.assert(
      fc.property(number, number, (x, y) => {
        const kept = placeOn([main, left], at(x, y))
        if (kept === null) return
        const seen = [main, left].some(({ workArea: area }) => {
          const from = Math.max(kept.x, area.x)
          const to = Math.min(kept.x + kept.width, area.x + area.width)
          return to - from >= 120 && kept.y >= area.y && kept.y < area.y + area.height
        })
        expect(seen).toBe(true)
      }),
    )
  })

  it('and how large is never less than what can be used', () => {
    const place = at(10, 20)
    const options = windowOptions({ preload: '', dark: false, devTools: false, place })
    expect(options).toMatchObject({ x: 10, y: 20, width: 900, height: 700, minWidth: 640, minHeight: 480 })
    const first = windowOptions({ preload: '', dark: true, devTools: false, place: null })
    expect(first).toMatchObject({ width: 1440, height: 900, show: false, backgroundColor: '#0D1B24' })
    expect(first).not.toHaveProperty('x')
  })
})
