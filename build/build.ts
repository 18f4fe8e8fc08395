/** Builds the renderer and what runs in Electron into `dist/`. */
import { join } from 'node:path'
import { ROOT, toolScript } from './paths.ts'
import { runNode, type Run } from './run.ts'

export type Part = 'renderer' | 'electron'
export const PARTS: readonly Part[] = ['renderer', 'electron']

export function buildPart(part: Part): Promise<Run> {
  return runNode(toolScript('vite'), [
    'build',
    '--logLevel',
    'warn',
    '--config',
    join(ROOT, 'build', `vite.${part}.config.ts`),
  ])
}

/** What went wrong, null where nothing did. */
export async function build(): Promise<string | null> {
  const runs = await Promise.all(PARTS.map(buildPart))
  const failed = runs.filter((each) => each.code !== 0)
  return failed.length === 0 ? null : failed.map((each) => each.output).join('\n')
}
