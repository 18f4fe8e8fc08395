/** Packs the built app with electron-builder and the project's own configuration, with a stand-in for Electron's runtime. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPacked, type Packed } from '../../build/package-check.ts'
import { toolScript } from '../../build/paths.ts'
import { runNode } from '../../build/run.ts'
import { writeStandInRuntime, type System } from './stand-in-runtime.ts'

const NAMES = { linux: 'linux', mac: 'mac', windows: 'win' } as const
const FOLDERS = { linux: 'linux-unpacked', mac: 'mac', windows: 'win-unpacked' } as const
/** A stand-in can't be signed: there is no program in it. */
const UNSIGNED = ['-c.mac.identity=null', '-c.electronFuses.resetAdHocDarwinSignature=false']

export type PackedFolder = { readonly folder: string; readonly packed: Packed; readonly runtime: string }

export async function packWithStandIn(system: System): Promise<PackedFolder> {
  const place = mkdtempSync(join(tmpdir(), 'soundings-package-'))
  const runtime = join(place, 'runtime')
  writeStandInRuntime(runtime, system)
  const { code, output } = await runNode(
    toolScript('electron-builder'),
    [
      `--${NAMES[system]}`,
      'dir',
      '--x64',
      '--publish=never',
      `-c.electronDist=${runtime}`,
      `-c.directories.output=${join(place, 'packages')}`,
      ...(system === 'mac' ? UNSIGNED : []),
    ],
    { env: { CSC_IDENTITY_AUTO_DISCOVERY: 'false', CSC_LINK: '', WIN_CSC_LINK: '' } },
  )
  const folder = join(place, 'packages', FOLDERS[system])
  const packed = code === 0 ? findPacked(folder) : null
  if (packed === null) throw new Error(`electron-builder packed nothing:\n${output}`)
  return { folder, packed, runtime }
}
