/**
 * `npm run package`: builds everything and packs it with electron-builder, to which all arguments are handed on:
 * `npm run package -- --dir` packs without making an installer.
 */
import { argv, exit } from 'node:process'
import { build } from './build.ts'
import { writePackageFiles } from './package-files.ts'
import { toolScript } from './paths.ts'
import { runNode } from './run.ts'

const failure = await build()
if (failure !== null) {
  console.error(failure)
  exit(1)
}
writePackageFiles()
const packed = await runNode(toolScript('electron-builder'), ['--publish', 'never', ...argv.slice(2)], {
  show: true,
})
exit(packed.code)
