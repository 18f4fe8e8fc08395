/** Holds atomic writes to their name: after any failing step, the old text or the new one is there, whole. */
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFileSystem } from '../../../electron/host/file-system.ts'
import { READ_BACK_DIFFERS, writeAtomically } from '../../../electron/host/file-system.ts'
import { faultyFileSystem } from './faulty-file-system.ts'
import { temporaryFolder } from './temporary-folder.ts'

const real = createFileSystem(process.platform)
const options = { mode: 0o600, verify: true }

describe('writeAtomically', () => {
  it('replaces the content and leaves nothing else behind', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'a.json')
    await writeAtomically(real, path, Buffer.from('old'), options)
    await writeAtomically(real, path, Buffer.from('new'), options)
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['a.json'])
  })

  for (const code of ['ENOSPC', 'EIO']) {
    it(`leaves the old content or the whole new one when any operation gives ${code}`, async () => {
      const well = faultyFileSystem(real, { at: Infinity, code, times: 0, partial: 0 })
      await writeAtomically(well.fs, join(await temporaryFolder(), 'a.json'), Buffer.from('new'), options)
      for (let at = 1; at <= well.operations().length; at++) {
        const folder = await temporaryFolder()
        const path = join(folder, 'a.json')
        await writeFile(path, 'old')
        const faulty = faultyFileSystem(real, { at, code, times: 1, partial: 1 })
        await expect(writeAtomically(faulty.fs, path, Buffer.from('new'), options)).rejects.toMatchObject({
          code,
        })
        const isRenamed = faulty.operations().includes('syncFolder')
        expect(await readFile(path, 'utf8')).toBe(isRenamed ? 'new' : 'old')
        expect(await readdir(folder)).toEqual(['a.json'])
      }
    })
  }

  it('does not take what reads back differently', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'a.json')
    await writeFile(path, 'old')
    const lying = { ...real, read: () => Promise.resolve(Buffer.from('rotten')) }
    await expect(writeAtomically(lying, path, Buffer.from('new'), options)).rejects.toMatchObject({
      code: READ_BACK_DIFFERS,
    })
    expect(await readFile(path, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['a.json'])
  })
})
