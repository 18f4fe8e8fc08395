/**
 * `npm run bench`: the frames of the people map with 500 people and 1,500 relations while it is moved by pointer and by keys, beside
 * those of an empty page in the same run. Times are of this machine and this hour; what lasts is their ratio.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { stdout } from 'node:process'
import type { Page } from '@playwright/test'
import { buildPart } from '../../build/build.ts'
import { findTestBrowser } from '../../build/find-test-browser.ts'
import { RENDERER_OUT } from '../../build/paths.ts'
import { serve } from '../../build/serve.ts'
import { importAll, withoutDialogs } from '../e2e/support/exchange.ts'
import { goTo, openAccount } from '../e2e/support/pages.ts'
import { openProfile } from '../e2e/support/profile.ts'
import { framesDuring, type Frames } from './frames.ts'
import { peopleAccount } from './people-account.ts'

const SIZE = { people: 500, relations: 1_500, units: 20 }
const NAME = 'Corvane Consulting'
const TURNS = 3
const SWEEPS = 4
const STEPS = 40

/** Back and forth across the window, as fast as somebody looks around. */
async function dragAround(page: Page): Promise<void> {
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const [from, to] = sweep % 2 === 0 ? [1050, 350] : [350, 1050]
    const [top, end] = sweep < SWEEPS / 2 ? [650, 350] : [350, 650]
    await page.mouse.move(from, top)
    await page.mouse.down()
    await page.mouse.move(to, end, { steps: STEPS })
    await page.mouse.up()
  }
}

/** Milliseconds: a key that is held repeats some thirty times a second. */
const REPEAT = 33

async function holdEach(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    for (let press = 0; press < 10; press += 1) await page.keyboard.press(key, { delay: REPEAT })
  }
}

const places: readonly { readonly name: string; readonly run: (page: Page) => Promise<void> }[] = [
  { name: 'dragged', run: dragAround },
  // by not quite half a window each
  {
    name: 'panned by keys',
    run: (page) => holdEach(page, ['PageDown', 'Shift+PageDown', 'PageUp', 'Shift+PageUp']),
  },
  // from person to person, the map going along
  {
    name: 'walked by keys',
    run: (page) => holdEach(page, ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']),
  },
]

function say(name: string, frames: Frames, empty: Frames | undefined): void {
  const ratio =
    empty === undefined ? '' : `  ratio to an empty page ${(frames.median / empty.median).toFixed(2)}`
  const times = [frames.median, frames.p95, frames.longest].map((time) => time.toFixed(1).padStart(6))
  stdout.write(
    `${name.padEnd(28)} ${String(frames.count).padStart(5)} frames  median, p95, longest ${times.join(' ')} ms  over 50 ms ${frames.late}  drawn ${frames.drawn} dropped ${frames.dropped}${ratio}\n`,
  )
}

/** Of several turns the middle one by its longest frame: a pause of the machine is not one of the map. */
function middle(turns: readonly Frames[]): Frames | undefined {
  return turns.toSorted((a, b) => a.longest - b.longest)[Math.floor(turns.length / 2)]
}

async function measure(): Promise<void> {
  const built = await buildPart('renderer')
  if (built.code !== 0) throw new Error(built.output)
  const served = await serve(RENDERER_OUT, 0)
  if (!served.ok) throw new Error(`Could not serve: ${served.error.type}`)
  const folder = await mkdtemp(join(tmpdir(), 'soundings-bench-'))
  const profile = await openProfile(folder, served.value.origin, { viewport: { width: 1280, height: 800 } })
  try {
    const { page, context } = profile
    const app = { ...profile, origin: served.value.origin }
    await withoutDialogs(app)
    await importAll(app, peopleAccount(NAME, SIZE))
    await goTo(page, '/accounts')
    await openAccount(page, NAME, 'People')
    const map = page.getByRole('listbox')
    await map.waitFor()
    await map.evaluate((element) => {
      element.scrollIntoView({ block: 'center' })
    })
    const empty = await context.newPage()
    await empty.goto('about:blank')

    const begun = loadavg()[0] ?? 0
    const turns = new Map<string, Frames[]>()
    // In turns, so that a slow minute of a shared machine falls on both.
    for (let turn = 0; turn < TURNS; turn += 1) {
      for (const { name, run } of places) {
        for (const [where, at] of [
          ['empty page', empty],
          ['people map', page],
        ] as const) {
          await at.bringToFront()
          if (at === page) await map.focus()
          const frames = await framesDuring(at, () => run(at))
          const key = `${where}, ${name}`
          turns.set(key, [...(turns.get(key) ?? []), frames])
        }
      }
    }
    stdout.write(
      `People map, ${SIZE.people} people and ${SIZE.relations} relations; of ${TURNS} turns the middle one. Load ${begun.toFixed(1)} to ${(loadavg()[0] ?? 0).toFixed(1)}.\n`,
    )
    for (const { name } of places) {
      const beside = middle(turns.get(`empty page, ${name}`) ?? [])
      if (beside !== undefined) say(`empty page, ${name}`, beside, undefined)
      const frames = middle(turns.get(`people map, ${name}`) ?? [])
      if (frames !== undefined) say(`people map, ${name}`, frames, beside)
    }
  } finally {
    await profile.close()
    await served.value.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

if (findTestBrowser() === null) stdout.write('No Chromium was found: the people map was not measured.\n')
else await measure()
