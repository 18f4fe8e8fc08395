/** What electron-builder asks us in between: see `beforeBuild` and `afterPack` in electron-builder.yml. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import plist from 'plist'

/** Everything is bundled, so it need not look for packages to rebuild or to take along. */
export function beforeBuild() {
  return false
}

/** What an app asks leave for on macOS; ours needs the microphone alone, and without the sentence macOS refuses unasked. */
const NOT_WANTED = /^NS(?!Microphone).+UsageDescription$/

/** electron-builder opens macOS's guard of network transport for its updater; we have none. Signing comes afterwards. */
export async function afterPack({ electronPlatformName, appOutDir, packager }) {
  if (electronPlatformName !== 'darwin') return
  const file = join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents', 'Info.plist')
  const info = plist.parse(await readFile(file, 'utf8'))
  const kept = Object.entries(info).filter(([key]) => !NOT_WANTED.test(key))
  const closed = { ...Object.fromEntries(kept), NSAppTransportSecurity: { NSAllowsArbitraryLoads: false } }
  await writeFile(file, plist.build(closed))
}
