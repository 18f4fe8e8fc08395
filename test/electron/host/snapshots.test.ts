/** Holds snapshots to real files: read back before they count, newest first, the newest kept. */
import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFileSystem, type FileSystem } from '../../../electron/host/file-system.ts'
import { createSnapshots, type Snapshots } from '../../../electron/host/files.ts'
import { faultyFileSystem } from './faulty-file-system.ts'
import { temporaryFolder } from './temporary-folder.ts'

const real = createFileSystem(process.platform)

function snapshotsIn(data: string, fs: FileSystem = real, keep = 20): Snapshots {
  return createSnapshots({ fs, folder: join(data, 'snapshots'), keep })
}

async function names(snapshots: Snapshots): Promise<readonly string[]> {
  const answer = await snapshots.list()
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value.names
}

describe('snapshots', () => {
  it('are none at first', async () => {
    const snapshots = snapshotsIn(await temporaryFolder())
    expect(await names(snapshots)).toEqual([])
    expect(await snapshots.read('a.json')).toEqual({
      ok: false,
      error: { type: 'unavailable', code: 'ENOENT' },
    })
  })

  it('come back as they were written', async () => {
    const snapshots = snapshotsIn(await temporaryFolder())
    expect(await snapshots.write('2026-11-22 vor dem Import.json', '{"a":"ä€𝄞"}')).toEqual({
      ok: true,
      value: {},
    })
    expect(await snapshots.read('2026-11-22 vor dem Import.json')).toEqual({
      ok: true,
      value: { text: '{"a":"ä€𝄞"}' },
    })
  })

  it('are listed newest first, foreign files and folders left out', async () => {
    const data = await temporaryFolder()
    const snapshots = snapshotsIn(data)
    for (const name of ['b', 'a', 'c']) await snapshots.write(name, name)
    await utimes(join(data, 'snapshots', 'a'), 100, 100)
    await utimes(join(data, 'snapshots', 'b'), 300, 300)
    await utimes(join(data, 'snapshots', 'c'), 200, 200)
    await real.makeFolder(join(data, 'snapshots', 'folder'))
    await writeFile(join(data, 'snapshots', '.hidden'), '')
    expect(await names(snapshots)).toEqual(['b', 'c', 'a'])
  })

  it('keep the newest, the one just written always among them', async () => {
    const data = await temporaryFolder()
    const snapshots = snapshotsIn(data, real, 3)
    for (const [n, name] of ['a', 'b', 'c'].entries()) {
      await snapshots.write(name, name)
      await utimes(join(data, 'snapshots', name), 100 + n, 100 + n)
    }
    // A clock that was set back: the new one looks older than all the others.
    const setBack: FileSystem = {
      ...real,
      rename: async (from, to) => {
        await utimes(from, 1, 1)
        await real.rename(from, to)
      },
    }
    await snapshotsIn(data, setBack, 3).write('d', 'd')
    expect([...(await names(snapshots))].sort()).toEqual(['b', 'c', 'd'])
  })

  it('remove none when the new one was not written, and clear away what a crash left', async () => {
    const data = await temporaryFolder()
    await snapshotsIn(data, real, 2).write('a', 'a')
    await snapshotsIn(data, real, 2).write('b', 'b')
    await writeFile(real.temporaryBeside(join(data, 'snapshots', 'x')), 'half')
    const faulty = faultyFileSystem(real, { at: 3, code: 'ENOSPC', times: 1, partial: 0 })
    expect(await snapshotsIn(data, faulty.fs, 2).write('c', 'c')).toEqual({
      ok: false,
      error: { type: 'diskFull', code: 'ENOSPC' },
    })
    expect([...(await names(snapshotsIn(data)))].sort()).toEqual(['a', 'b'])
    await snapshotsIn(data).write('c', 'c')
    expect((await readdir(join(data, 'snapshots'))).sort()).toEqual(['a', 'b', 'c'])
  })

  it('are refused when they read back differently', async () => {
    const lying: FileSystem = { ...real, read: () => Promise.resolve(Buffer.from('rotten')) }
    const snapshots = snapshotsIn(await temporaryFolder(), lying)
    expect(await snapshots.write('a', 'a')).toEqual({
      ok: false,
      error: { type: 'corrupt', code: 'EVERIFY' },
    })
    expect(await names(snapshots)).toEqual([])
  })

  it('have no names that mean something else on another system', async () => {
    const snapshots = snapshotsIn(await temporaryFolder())
    for (const name of ['CON', 'nul.json', 'com1.txt', 'ends with dot.', 'ends with space ']) {
      expect((await snapshots.write(name, 'x')).ok).toBe(false)
    }
    expect((await snapshots.write('console.json', 'x')).ok).toBe(true)
  })
})
