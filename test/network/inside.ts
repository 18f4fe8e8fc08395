/** Runs in a network of its own: watches each scene, prints what was seen of each path, and writes a report that the test step counts. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { argv, exit } from 'node:process'
import { findTestBrowser } from '../../build/find-test-browser.ts'
import { startScreen } from './browser.ts'
import { watchDesktop } from './desktop-scene.ts'
import {
  findingsOfControl,
  findingsOfPlainBrowser,
  findingsOfSilence,
  table,
  type Finding,
} from './findings.ts'
import { buildNamespace } from './namespace.ts'
import { reportOf } from './report.ts'
import { watchControl, watchEdition, watchPlainBrowser } from './scenes.ts'

const [, , reportFile] = argv
if (reportFile === undefined) throw new Error('Where does the report go?')
const browser = findTestBrowser()
if (browser === null) throw new Error('No Chromium, Chrome or Edge is installed')

await buildNamespace()
const screen = await startScreen()
console.log(screen === null ? 'Without a screen.' : 'On a screen of its own.')
const machine = { browser, screen }
const control = await watchControl(machine)
const edition = await watchEdition(machine)
const desktop = await watchDesktop()
const plain = await watchPlainBrowser(machine)

console.log(
  table([
    { title: 'control', scene: control },
    { title: 'our edition', scene: edition },
    { title: 'our program', scene: desktop },
    { title: 'our page elsewhere', scene: plain },
  ]),
)
const findings: readonly Finding[] = [
  ...findingsOfControl(control),
  ...findingsOfSilence('our edition', edition),
  ...findingsOfSilence('our program', desktop),
  ...findingsOfPlainBrowser(plain),
]
const faults = findings.filter(({ fault }) => fault !== null)
for (const { name, fault } of faults) console.log(`FAILED ${name}: ${fault ?? ''}`)
console.log(`${String(findings.length - faults.length)} hold, ${String(faults.length)} do not`)
await mkdir(dirname(reportFile), { recursive: true })
await writeFile(reportFile, reportOf(findings))
// the screen and the far end still run, and end with this process
exit(faults.length === 0 ? 0 : 1)
