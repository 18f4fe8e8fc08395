/**
 * `tsx test/journals/write-fixtures.ts`: writes the permanent journals of version 1 into `test/fixtures/journals`, as Electron and as
 * the browser edition kept them, each with what it holds. They stand as they are; this says how they came to be.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../../build/paths.ts'
import { storyOfVersion1, type Line } from './story-version-1.ts'
import { electronLine, folderLine, partName, segmentName, type Entry } from './version-1.ts'

const story = storyOfVersion1()

/** A line that was cut short is the last one of its run. */
function linesOf(lines: readonly Line[], format: (entry: Entry) => string): string {
  return lines
    .map(({ entry, isCutShort }) => {
      const line = format(entry)
      return isCutShort ? line.slice(0, line.length / 2) : line
    })
    .join('')
}

async function write(name: string, files: ReadonlyMap<string, string>): Promise<void> {
  const folder = join(ROOT, 'test', 'fixtures', 'journals', name)
  await mkdir(join(folder, 'journal'), { recursive: true })
  for (const [file, text] of files) await writeFile(join(folder, 'journal', file), text)
  await writeFile(join(folder, 'expected.soundings'), story.sealed)
  await writeFile(join(folder, 'expected-open.json'), `${JSON.stringify(story.open, null, 2)}\n`)
}

await write(
  'v1-electron',
  new Map(story.runs.map(({ lines }, index) => [segmentName(index + 1), linesOf(lines, electronLine)])),
)
await write(
  'v1-browser',
  new Map(
    story.runs.map(({ began, lines }, index) => [
      partName(began, `${index + 1}`.repeat(12), 1),
      linesOf(lines, folderLine),
    ]),
  ),
)
