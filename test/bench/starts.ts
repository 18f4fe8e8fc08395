/**
 * `npm run bench`: what a year of work costs a start, in both editions, beside a start with nothing in the same run; what the first start on
 * 400 MB of a journal of version 1 takes; and what an hour of typing adds to the journal. Times are of this machine and this hour; what
 * lasts is their difference and ratio. `--only desktop,browser,version-1,typing`, `--starts 7`, `--interviews 660`, `--megabytes 400`.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from '../../build/build.ts'
import { findTestBrowser } from '../../build/find-test-browser.ts'
import { RENDERER_OUT } from '../../build/paths.ts'
import { serve } from '../../build/serve.ts'
import { importYear, startBrowser } from './starts/browser.ts'
import {
  createProgram,
  dataFolderIn,
  quitProgram,
  startProgram,
  type DesktopStart,
} from './starts/desktop.ts'
import { untilQuiet } from './starts/folders.ts'
import { countWholeNotes } from './starts/notes-kept.ts'
import { compare, loadNow, megabytes, OF_A_BROWSER, OF_A_PROGRAM, say, tell } from './starts/report.ts'
import type { Start } from './starts/start-watch.ts'
import { measureTyping } from './starts/typing.ts'
import { writeVersion1 } from './year/journal-version-1.ts'
import { sizeOf, type YearSize } from './year/year.ts'

const PARTS = ['desktop', 'browser', 'version-1', 'typing'] as const
/** A first start that reads everything may take so many milliseconds before it counts as not coming up. */
const FIRST_START_WITHIN_MS = 900_000

type Task = {
  readonly folder: string
  readonly size: YearSize
  /** Measured starts of each. */
  readonly starts: number
  /** Of the journal of version 1. */
  readonly megabytes: number
}

/** In turns, so that a slow minute of a shared machine falls on both. */
async function inTurns<S>(
  starts: number,
  empty: () => Promise<S>,
  full: () => Promise<S>,
): Promise<{ readonly empty: S[]; readonly full: S[] }> {
  const measured: { empty: S[]; full: S[] } = { empty: [], full: [] }
  for (let turn = 0; turn < starts; turn += 1) {
    measured.empty.push(await empty())
    measured.full.push(await full())
  }
  return measured
}

async function desktopStart(home: string, patience?: number): Promise<DesktopStart> {
  const program = createProgram(home)
  const start = await startProgram(program, patience)
  await quitProgram(program)
  return start
}

/** A first start that reads everything, up to when nothing is written any more in the background either. */
async function firstStart(home: string): Promise<void> {
  const program = createProgram(home)
  await startProgram(program, FIRST_START_WITHIN_MS)
  await untilQuiet(join(dataFolderIn(home), 'journal'))
  await quitProgram(program)
}

async function measureDesktop({ folder, size, starts }: Task): Promise<void> {
  const [empty, full] = [join(folder, 'desktop-empty'), join(folder, 'desktop-year')]
  const data = dataFolderIn(full)
  await writeVersion1(data, { edition: 'electron', size, megabytes: 0 })
  await desktopStart(empty)
  await firstStart(full)
  const measured = await inTurns<DesktopStart>(
    starts,
    () => desktopStart(empty),
    () => desktopStart(full),
  )
  say(`\nThe program under the double, ${starts} starts each. Load ${loadNow()}.`)
  compare(OF_A_PROGRAM, measured.empty, measured.full)
}

async function measureBrowser({ folder, size, starts }: Task): Promise<void> {
  const served = await serve(RENDERER_OUT, 0)
  if (!served.ok) throw new Error(`Could not serve: ${served.error.type}`)
  const { origin, close } = served.value
  const [empty, full] = [join(folder, 'browser-empty'), join(folder, 'browser-year')]
  try {
    await startBrowser(empty, origin)
    await importYear(full, origin, size, folder)
    const measured = await inTurns<Start>(
      starts,
      () => startBrowser(empty, origin),
      () => startBrowser(full, origin),
    )
    say(`\nThe browser edition without a folder, ${starts} starts each. Load ${loadNow()}.`)
    compare(OF_A_BROWSER, measured.empty, measured.full)
  } finally {
    await close()
  }
}

async function measureVersion1({ folder, size, megabytes: wanted }: Task): Promise<void> {
  const home = join(folder, 'version-1')
  const written = await writeVersion1(dataFolderIn(home), { edition: 'electron', size, megabytes: wanted })
  say(`\nA journal of version 1 of ${megabytes(written.bytes)} in ${written.lines} lines. Load ${loadNow()}.`)
  for (const name of ['first start', 'second start']) {
    const program = createProgram(home)
    tell(name, OF_A_PROGRAM, await startProgram(program, FIRST_START_WITHIN_MS))
    const { whole, of } = await countWholeNotes(program.page, size)
    say(`  notes whole: ${whole} of ${of}`)
    await quitProgram(program)
  }
}

const measures: { readonly [part in (typeof PARTS)[number]]: (task: Task) => Promise<void> } = {
  desktop: measureDesktop,
  browser: measureBrowser,
  'version-1': measureVersion1,
  typing: ({ folder, size }) => measureTyping(folder, size.characters),
}

async function measure(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: PARTS.join(',') },
      starts: { type: 'string', default: '7' },
      interviews: { type: 'string' },
      megabytes: { type: 'string', default: '400' },
    },
  })
  const folder = await mkdtemp(join(tmpdir(), 'soundings-bench-'))
  const size = sizeOf(values.interviews === undefined ? undefined : Number(values.interviews))
  const task = { folder, size, starts: Number(values.starts), megabytes: Number(values.megabytes) }
  const wanted = PARTS.filter((part) => values.only.split(',').includes(part))
  const built = wanted.some((part) => part !== 'typing') ? await build() : null
  if (built !== null) throw new Error(built)
  try {
    say(
      `A year: ${size.accounts} accounts, ${size.interviews} interviews of ${size.characters} characters, ${size.answers} answers.`,
    )
    for (const part of wanted) await measures[part](task)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

if (findTestBrowser() === null) say('No Chromium was found: starts were not measured.')
else await measure()
