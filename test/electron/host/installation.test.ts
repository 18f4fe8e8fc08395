/** Holds the installation id to its place: a copied folder gets another one. */
import { randomUUID } from 'node:crypto'
import { copyFile, cp, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFileSystem, type FileSystem } from '../../../electron/host/file-system.ts'
import { installationId } from '../../../electron/host/own-files.ts'
import { faultyFileSystem } from './faulty-file-system.ts'
import { temporaryFolder } from './temporary-folder.ts'

const real = createFileSystem(process.platform)

function idIn(data: string, fs: FileSystem = real): Promise<string> {
  return installationId({ fs, path: join(data, 'installation.json'), newId: randomUUID })
}

describe('installationId', () => {
  it('stays the same from start to start', async () => {
    const data = join(await temporaryFolder(), 'not there yet')
    const id = await idIn(data)
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    const written = await stat(join(data, 'installation.json'))
    expect(await idIn(data)).toBe(id)
    expect((await stat(join(data, 'installation.json'))).mtimeMs).toBe(written.mtimeMs)
  })

  it('is another in a copied profile, and the first keeps its own', async () => {
    const folder = await temporaryFolder()
    const id = await idIn(join(folder, 'a'))
    await cp(join(folder, 'a'), join(folder, 'b'), { recursive: true, preserveTimestamps: true })
    const copied = await idIn(join(folder, 'b'))
    expect(copied).not.toBe(id)
    expect(await idIn(join(folder, 'b'))).toBe(copied)
    expect(await idIn(join(folder, 'a'))).toBe(id)
  })

  it('is another after a backup was restored in place, and in a moved profile', async () => {
    const folder = await temporaryFolder()
    const data = join(folder, 'a')
    const id = await idIn(data)
    await copyFile(join(data, 'installation.json'), join(folder, 'backup'))
    await rename(join(folder, 'backup'), join(data, 'installation.json'))
    const restored = await idIn(data)
    expect(restored).not.toBe(id)
    await rename(data, join(folder, 'b'))
    expect(await idIn(join(folder, 'b'))).not.toBe(restored)
  })

  it('is another where the file is damaged', async () => {
    const data = await temporaryFolder()
    const id = await idIn(data)
    for (const text of [
      '',
      '{',
      '[]',
      (await readFile(join(data, 'installation.json'), 'utf8')).replace('1', '2'),
    ]) {
      await writeFile(join(data, 'installation.json'), text)
      expect(await idIn(data)).not.toBe(id)
    }
  })

  it('does without the time of birth where a volume gives another each time', async () => {
    const data = await temporaryFolder()
    let now = 0
    const restless: FileSystem = {
      ...real,
      stat: async (path) => ({ ...(await real.stat(path)), born: String(now++) }),
    }
    const id = await idIn(data, restless)
    expect(id).not.toBe('')
    expect(await idIn(data, restless)).toBe(id)
  })

  it('is empty where it cannot be kept', async () => {
    const faulty = faultyFileSystem(real, { at: 1, code: 'ENOSPC', times: 100, partial: 0 })
    expect(await idIn(await temporaryFolder(), faulty.fs)).toBe('')
  })
})
