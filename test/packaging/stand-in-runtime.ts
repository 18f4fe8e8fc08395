/**
 * Writes a folder that electron-builder takes for Electron's runtime: the files it renames, edits and copies, and a fuse wire
 * as Electron ships it. Nothing in it runs; it shows what packing does, not what the packed app does.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'
import { FUSE_SENTINEL } from '../../build/fuses.ts'

export type System = 'linux' | 'mac' | 'windows'

/** As Electron ships it: Node's ways in are open, nothing is checked. The ninth is younger than electron-builder's list. */
const SHIPPED_WIRE = '101100011'

const wire = (): Buffer =>
  Buffer.concat([
    Buffer.from('code before '),
    Buffer.from(FUSE_SENTINEL),
    Buffer.from([1, SHIPPED_WIRE.length]),
    Buffer.from(SHIPPED_WIRE),
    Buffer.from(' code after'),
  ])

function write(folder: string, name: string, content: string | Uint8Array): void {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content, { mode: 0o755 })
}

/** With what Electron's own asks leave for. */
function bundle(name: string): string {
  const entries = {
    CFBundleExecutable: name,
    CFBundleIconFile: 'electron.icns',
    CFBundleIdentifier: `com.github.${name}`,
    CFBundlePackageType: 'APPL',
    NSCameraUsageDescription: 'This app needs access to the camera',
    NSMicrophoneUsageDescription: 'This app needs access to the microphone',
  }
  const lines = Object.entries(entries).map(([key, value]) => `<key>${key}</key><string>${value}</string>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    `<plist version="1.0"><dict>${lines.join('')}</dict></plist>`,
  ].join('\n')
}

function writeMac(folder: string): void {
  const contents = 'Electron.app/Contents'
  write(folder, `${contents}/Info.plist`, bundle('Electron'))
  write(folder, `${contents}/MacOS/Electron`, 'starts the framework')
  write(folder, `${contents}/Resources/electron.icns`, 'an icon to be replaced')
  write(folder, `${contents}/Frameworks/Electron Framework.framework/Electron Framework`, wire())
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const helper = `Electron Helper${kind}`
    write(folder, `${contents}/Frameworks/${helper}.app/Contents/Info.plist`, bundle(helper))
    write(folder, `${contents}/Frameworks/${helper}.app/Contents/MacOS/${helper}`, 'helps')
  }
}

/** electron-builder edits the resources of the program, so it must be one in form. */
function windowsProgram(): Buffer {
  const program = NtExecutable.createEmpty(false, false)
  const resources = NtExecutableResource.from(program)
  const version = Resource.VersionInfo.createEmpty()
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' })
  version.outputToResourceEntries(resources.entries)
  resources.outputResource(program)
  program.setExtraData(wire())
  return Buffer.from(program.generate())
}

export function writeStandInRuntime(folder: string, system: System): void {
  write(folder, 'LICENSE', "the runtime's licence")
  write(folder, 'LICENSES.chromium.html', "its browser's licences")
  if (system === 'mac') writeMac(folder)
  if (system === 'windows') write(folder, 'electron.exe', windowsProgram())
  if (system === 'linux') write(folder, 'electron', wire())
}
