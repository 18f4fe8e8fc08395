/**
 * Checks what electron-builder has packed, on any system: `npx tsx build/check-package.ts` after `npm run package -- --dir`.
 * A folder of unpacked files can be named; otherwise all in `dist/packages` are looked through.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { argv, exit } from 'node:process'
import { FUSES, readFuses } from './fuses.ts'
import { ARCHIVE_BYTES, findPacked, packageFaults, runtimeLicenceFaults } from './package-check.ts'
import { PACKAGES_OUT } from './paths.ts'

const named = argv.slice(2)
const places =
  named.length > 0
    ? named
    : (existsSync(PACKAGES_OUT) ? readdirSync(PACKAGES_OUT) : []).map((name) => join(PACKAGES_OUT, name))
const found = places.flatMap((folder) => {
  const packed = statSync(folder).isDirectory() ? findPacked(folder) : null
  return packed === null ? [] : [{ folder, packed }]
})

if (found.length === 0) {
  console.error('There is no packed app. Pack one with: npm run package -- --dir')
  exit(1)
}
const faults = found.flatMap(({ folder, packed }) => {
  const { size } = statSync(join(packed.resources, 'app.asar'))
  console.log(
    `${basename(folder)} (${packed.system}): archive ${String(size)} of ${String(ARCHIVE_BYTES)} bytes`,
  )
  readFuses(readFileSync(packed.program))[0]?.forEach((state, index) => {
    console.log(`  ${FUSES[index]?.name ?? `fuse ${String(index + 1)}, as Electron sets it`}: ${state}`)
  })
  return [...packageFaults(packed), ...runtimeLicenceFaults(folder, packed)]
})
for (const fault of faults) console.error(fault)
exit(faults.length === 0 ? 0 : 1)
