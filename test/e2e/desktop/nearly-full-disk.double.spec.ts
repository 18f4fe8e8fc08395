/**
 * A disk with hardly any room: the program says so before there is any window, and opens none. Needs Linux and its
 * administrator, who alone may mount one. What becomes of an interview on a disk that fills is in `full-disk.long.double.spec.ts`.
 */
import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { promisify } from 'node:util'
import { isRoot } from '../../../build/browser-window.ts'
import { expect, test } from './support/test.ts'

const run = promisify(execFile)

test('on a disk that is nearly full a box says so, and no window opens', async ({ makeDouble }, testInfo) => {
  testInfo.skip(
    process.platform !== 'linux' || !isRoot(),
    'only the administrator of a Linux system mounts a disk',
  )
  const desktop = makeDouble('mine')
  await mkdir(desktop.dataFolder, { recursive: true })
  await run('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', desktop.dataFolder])
  try {
    const { code, asked } = await desktop.runToEnd()
    expect(code).toBe(0)
    const names = asked.map(([name]) => name)
    expect(names).toContain('dialog')
    expect(names).not.toContain('window')
    expect(JSON.stringify(asked.find(([name]) => name === 'dialog'))).toContain('The disk is nearly full.')
  } finally {
    await run('umount', ['--lazy', desktop.dataFolder])
  }
})
