/** Starts of the program under the double of Electron's runtime, on a data folder of the benchmark's. */
import { join } from 'node:path'
import { z } from '../../../shared/zod.ts'
import { createDouble, type DoubleDesktop } from '../../e2e/desktop/support/double.ts'
import { WATCH, watchStart, type Start } from './start-watch.ts'

/** Milliseconds since 1970 UTC; seconds and bytes of the main process. */
const programUsage = z.object({ began: z.number(), cpu: z.number(), peak: z.number() })

export type DesktopStart = Start & {
  /** From the launch of the program to the beginning of its page, milliseconds. */
  readonly launch: number
  /** Of the program's main process: seconds until the page could be used, and the most memory it ever had, bytes. */
  readonly mainTime: number
  readonly mainPeak: number
}

/** `home`: a folder of its own. */
export function createProgram(home: string): DoubleDesktop {
  return createDouble(dataFolderIn(home), home, { imports: ['watch-program'], env: { START_WATCH: WATCH } })
}

export function dataFolderIn(home: string): string {
  return join(home, 'Soundings')
}

/** Starts the program; it runs on. `patience`: milliseconds. */
export async function startProgram(program: DoubleDesktop, patience?: number): Promise<DesktopStart> {
  await program.start()
  const { page } = program
  const start = await watchStart(page, patience)
  const usage = programUsage.parse(await page.evaluate('programUsage()'))
  return { ...start, launch: start.origin - usage.began, mainTime: usage.cpu, mainPeak: usage.peak }
}

/** Ends it as the user does. */
export async function quitProgram(program: DoubleDesktop): Promise<void> {
  const code = await program.quit()
  if (code !== 0 || program.faults.length > 0)
    throw new Error(`The program ended with ${String(code)}: ${program.faults.join('\n')}${program.output()}`)
}
