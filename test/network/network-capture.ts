/**
 * `tsx test/network/network-capture.ts [report]`: proves by packet capture, in a network of its own, that nothing leaves
 * the machine. Prints for each path where it was tried and where it was seen. Needs a build.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv, exit } from 'node:process'
import { fileURLToPath } from 'node:url'
import { ensureCapture, OWN_NETWORK } from '../../build/ensure-capture.ts'
import { ensureTestBrowser } from '../../build/ensure-test-browser.ts'
import { ROOT, toolScript } from '../../build/paths.ts'
import { run } from '../../build/run.ts'
import { reportOfNone } from './report.ts'

const reportFile = argv[2] ?? join(ROOT, 'dist', 'test-reports', 'network.json')

function skip(reason: string): never {
  console.log(`SKIPPED: ${reason}`)
  mkdirSync(dirname(reportFile), { recursive: true })
  writeFileSync(reportFile, reportOfNone(reason))
  exit(0)
}

const capture = await ensureCapture()
if (!capture.ok) skip(capture.error.message)
const browser = await ensureTestBrowser()
if (!browser.ok) {
  console.error(browser.error.message)
  exit(1)
}
const { code } = await run(
  'unshare',
  [
    ...OWN_NETWORK,
    process.execPath,
    toolScript('tsx'),
    fileURLToPath(new URL('inside.ts', import.meta.url)),
    reportFile,
  ],
  { show: true, env: { SOUNDINGS_BROWSER: browser.value, DBUS_SESSION_BUS_ADDRESS: 'disabled:' } },
)
exit(code)
