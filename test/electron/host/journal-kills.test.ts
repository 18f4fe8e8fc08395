/**
 * Kills the program at every operation of its disk, and cuts the machine's power there: what was answered for is in the journal that the next
 * run finds, nothing that was never handed over is, and everything goes on.
 */
import { describe, expect, it } from 'vitest'
import { dyingFileSystem } from './dying-file-system.ts'
import { createMemoryDisk } from './memory-disk.ts'
import { deathsAt, die, ENDINGS, NEVER } from './told-deaths.ts'
import { createTeller, STORY, tell } from './told-journal.ts'

describe('a program that is killed', () => {
  it('does everything that a journal does in the story that is told here', async () => {
    const disk = createMemoryDisk()
    const dying = dyingFileSystem(disk.fs, NEVER)
    await tell(createTeller(), STORY, dying.fs)
    const count = (name: string) => dying.operations().filter((one) => one === name).length
    expect(count('remove')).toBeGreaterThanOrEqual(5)
    expect(count('rename')).toBeGreaterThanOrEqual(15)
    const paths = disk.paths().filter((path) => path.startsWith('/data/journal/'))
    expect(paths.filter((path) => /-0002\.jsonl$/.test(path)).length).toBeGreaterThan(0)
    expect(paths).toContain('/data/journal/summary.jsonl')
  })

  // At each moment in one of the two ways; in both: `journal-kills.long.test.ts`.
  it.each(ENDINGS.map((ending, which) => [...ending, which] as const))(
    'has what it answered for, wherever it %s',
    async (_name, ending, which) => {
      const deaths = deathsAt(await die([NEVER], ending))
      for (const death of deaths.filter((_, index) => index % ENDINGS.length === which))
        await die([death], ending)
    },
  )
})
