/**
 * `tsx test/bench/year/write-journal.ts --out FOLDER --megabytes 400 [--interviews 660] [--browser]`: writes the journal of a year, or of
 * fewer interviews, as builds of version 1 did. FOLDER is an empty data folder for Electron, or one to grant to the browser edition.
 */
import { stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { writeVersion1 } from './journal-version-1.ts'
import { sizeOf } from './year.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    megabytes: { type: 'string', default: '400' },
    interviews: { type: 'string' },
    browser: { type: 'boolean', default: false },
  },
})
const megabytes = Number(values.megabytes)
const interviews = values.interviews === undefined ? undefined : Number(values.interviews)

if (values.out === undefined || !(megabytes >= 0) || (interviews !== undefined && !(interviews >= 1))) {
  stderr.write('Usage: write-journal --out FOLDER [--megabytes 400] [--interviews 660] [--browser]\n')
  process.exitCode = 2
} else {
  const edition = values.browser ? 'browser' : 'electron'
  const written = await writeVersion1(values.out, { edition, size: sizeOf(interviews), megabytes })
  const { bytes, lines, revisions, files } = written
  stdout.write(
    `${(bytes / 1_000_000).toFixed(1)} MB in ${files} files: ${lines} lines, ${revisions} of them revisions of open changes.\n`,
  )
}
