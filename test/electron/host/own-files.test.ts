/** Holds the shell's small files to their purpose, whatever stands in them: who opened the data, the profile, the memory. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFileSystem, type FileSystem } from '../../../electron/host/file-system.ts'
import {
  installationId,
  newerBuild,
  openMemory,
  programToRestart,
  rememberBuild,
  setProfileAside,
  type Remembered,
} from '../../../electron/host/own-files.ts'
import { z } from '../../../shared/zod.ts'
import { faultyFileSystem } from './faulty-file-system.ts'
import { temporaryFolder } from './temporary-folder.ts'

const real = createFileSystem(process.platform)
const fresh: Remembered = { window: null, zoom: 0, spelling: true, words: [], recent: [] }
const build = { app: '1.2.0', chromium: 140, journal: 1 }

describe('whatever stands in the files', () => {
  const damaged = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
    fc
      .record(
        {
          format: fc.anything(),
          id: fc.anything(),
          mark: fc.anything(),
          app: fc.anything(),
          chromium: fc.anything(),
          journal: fc.anything(),
          window: fc.anything(),
          zoom: fc.anything(),
          spelling: fc.anything(),
          words: fc.anything(),
          recent: fc.anything(),
          ['__proto__']: fc.anything(),
        },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value)),
  )

  it('they are read without an exception, and written anew', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'any.json')
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        await writeFile(path, text)
        const memory = await openMemory(real, path)
        const { spelling, words, recent, zoom } = memory.get()
        expect([typeof spelling, Array.isArray(words), Array.isArray(recent)]).toEqual([
          'boolean',
          true,
          true,
        ])
        expect(zoom).toBeGreaterThanOrEqual(-8)
        await newerBuild(real, path, build)
        expect(await installationId({ fs: real, path, newId: () => 'new' })).toBe('new')
        await writeFile(path, text)
        memory.set({ spelling: false })
        await memory.written()
        expect((await openMemory(real, path)).get()).toEqual({ ...memory.get(), spelling: false })
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    [
      'a file too large to be one of ours',
      (path: string) => writeFile(path, `{"zoom":2,"x":"${'x'.repeat(17e6)}"}`),
    ],
    ['lists in lists without end', (path: string) => writeFile(path, '['.repeat(2_000_000))],
    ['a folder', (path: string) => mkdir(path)],
  ])('%s costs no more than what was in it', async (_what, make) => {
    const path = join(await temporaryFolder(), 'any.json')
    await make(path)
    expect((await openMemory(real, path)).get()).toEqual(fresh)
    expect(await newerBuild(real, path, build)).toBeNull()
  })
})

describe('the build that opened the data last', () => {
  it('is remembered, and is newer only by what makes data newer', async () => {
    const path = join(await temporaryFolder(), 'opened-by.json')
    expect(await newerBuild(real, path, build)).toBeNull()
    await rememberBuild(real, path, build)
    expect((await stat(path)).mode & 0o077).toBe(0)
    expect(await newerBuild(real, path, { ...build, app: '0.0.1' })).toBeNull()
    expect(await newerBuild(real, path, { ...build, chromium: 139 })).toEqual(build)
    expect(await newerBuild(real, path, { ...build, journal: 0 })).toEqual(build)
    expect(await newerBuild(real, path, { ...build, chromium: 141, journal: 2 })).toBeNull()
  })

  it('is believed where it writes more about itself than this one knows', async () => {
    const path = join(await temporaryFolder(), 'opened-by.json')
    await writeFile(path, JSON.stringify({ ...build, journal: 9, database: 12 }))
    expect((await newerBuild(real, path, build))?.journal).toBe(9)
  })
})

describe('setting the profile aside', () => {
  async function profile(): Promise<{ folder: string; path: string; marker: string }> {
    const folder = await temporaryFolder()
    return { folder, path: join(folder, 'profile'), marker: join(folder, 'set-database-aside') }
  }

  it('does nothing without its mark', async () => {
    const { folder, path, marker } = await profile()
    mkdirSync(path)
    setProfileAside(path, marker)
    expect(await readdir(folder)).toEqual(['profile'])
  })

  it('keeps every one beside the others, with all that was in it', async () => {
    const { folder, path, marker } = await profile()
    for (const n of [1, 2, 3]) {
      mkdirSync(path)
      writeFileSync(join(path, 'database'), String(n))
      writeFileSync(marker, '')
      setProfileAside(path, marker)
      expect([existsSync(path), existsSync(marker)]).toEqual([false, false])
    }
    expect((await readdir(folder)).sort()).toEqual(['profile-aside-1', 'profile-aside-2', 'profile-aside-3'])
    for (const n of [1, 2, 3])
      expect(await readFile(join(folder, `profile-aside-${n}`, 'database'), 'utf8')).toBe(String(n))
  })

  it('overwrites none where an earlier one was removed, and takes back a mark without a profile', async () => {
    const { folder, path, marker } = await profile()
    writeFileSync(marker, '')
    setProfileAside(path, marker)
    expect(await readdir(folder)).toEqual([])
    for (const n of [1, 2]) {
      mkdirSync(path)
      writeFileSync(join(path, 'database'), String(n))
      writeFileSync(marker, '')
      setProfileAside(path, marker)
    }
    rmSync(join(folder, 'profile-aside-1'), { recursive: true })
    mkdirSync(path)
    writeFileSync(marker, '')
    setProfileAside(path, marker)
    expect((await readdir(folder)).sort()).toEqual(['profile-aside-1', 'profile-aside-2'])
    expect(await readFile(join(folder, 'profile-aside-2', 'database'), 'utf8')).toBe('2')
  })
})

describe('a restart', () => {
  it('starts the file that was started, where the running one is gone with it', () => {
    const env = { APPIMAGE: '/home/a/Soundings.AppImage', APPDIR: '/tmp/.mount_S1' }
    expect(programToRestart(env, '/tmp/.mount_S1/soundings')).toBe('/home/a/Soundings.AppImage')
    expect(programToRestart({ PORTABLE_EXECUTABLE_FILE: 'D:\\S.exe' }, 'C:\\Temp\\S.exe')).toBe('D:\\S.exe')
  })

  it('starts the running program elsewhere, also below a terminal that is an AppImage itself', () => {
    expect(programToRestart({}, '/opt/Soundings/soundings')).toBeUndefined()
    const inherited = { APPIMAGE: '/home/a/Terminal.AppImage', APPDIR: '/tmp/.mount_T1' }
    expect(programToRestart(inherited, '/opt/Soundings/soundings')).toBeUndefined()
  })
})

describe('what the shell remembers', () => {
  it('is there at once, and in the next run, the last word winning', async () => {
    const path = join(await temporaryFolder(), 'shell.json')
    const memory = await openMemory(real, path)
    expect(memory.get()).toEqual(fresh)
    for (let zoom = -8; zoom <= 9; zoom++) {
      memory.set({ zoom })
      expect(memory.get().zoom).toBe(zoom)
    }
    memory.set({ words: ['upsell'], recent: ['/a.soundings'] })
    memory.set({ window: { x: -5, y: 0, width: 800, height: 600, state: 'maximized' } })
    await memory.written()
    expect((await openMemory(real, path)).get()).toEqual(memory.get())
    expect(memory.get()).toMatchObject({ zoom: 9, words: ['upsell'], spelling: true })
    expect((await stat(path)).mode & 0o077).toBe(0)
  })

  it('is written in order and whole, one after the other', async () => {
    const path = join(await temporaryFolder(), 'shell.json')
    let writing = 0
    const zooms: unknown[] = []
    const watching: FileSystem = {
      ...real,
      create: (at, mode) => {
        expect((writing += 1)).toBe(1)
        return real.create(at, mode)
      },
      rename: async (from, to) => {
        zooms.push(z.object({ zoom: z.number() }).parse(JSON.parse(await readFile(from, 'utf8'))).zoom)
        await real.rename(from, to)
        writing -= 1
      },
    }
    const memory = await openMemory(watching, path)
    for (const zoom of [1, 2, 3, 4, 5]) memory.set({ zoom })
    await memory.written()
    expect(zooms).toEqual([1, 2, 3, 4, 5])
  })

  it('keeps the rest where a part of it is damaged', async () => {
    const path = join(await temporaryFolder(), 'shell.json')
    const kept = { zoom: 2, spelling: false, words: ['upsell'], recent: ['/a.soundings'] }
    await writeFile(path, JSON.stringify({ ...kept, window: { x: 'left' }, ofTomorrow: 1 }))
    expect((await openMemory(real, path)).get()).toEqual({ ...kept, window: null })
    await writeFile(path, JSON.stringify({ ...kept, recent: ['x'.repeat(5_001)], window: null }))
    expect((await openMemory(real, path)).get()).toEqual({ ...kept, recent: [], window: null })
  })

  it('takes nothing that could not be read back', async () => {
    const path = join(await temporaryFolder(), 'shell.json')
    const memory = await openMemory(real, path)
    memory.set({ words: ['upsell'], zoom: 1 })
    memory.set({ words: ['upsell', 'x'.repeat(201)] })
    memory.set({ recent: [`/${'x'.repeat(5_000)}`] })
    memory.set({ zoom: Number.NaN })
    await memory.written()
    expect(memory.get()).toEqual({ ...fresh, words: ['upsell'], zoom: 1 })
    expect((await openMemory(real, path)).get()).toEqual(memory.get())
  })

  it('costs no more than itself on a disk that refuses, at whatever step', async () => {
    const well = faultyFileSystem(real, { at: Infinity, code: 'ENOSPC', times: 0, partial: 0 })
    const sound = await openMemory(well.fs, join(await temporaryFolder(), 'shell.json'))
    sound.set({ zoom: 2 })
    await sound.written()
    expect(well.operations().length).toBeGreaterThan(3)
    for (let at = 1; at <= well.operations().length; at++) {
      const path = join(await temporaryFolder(), 'shell.json')
      await writeFile(path, JSON.stringify({ ...fresh, zoom: 1 }))
      const { fs } = faultyFileSystem(real, { at, code: 'ENOSPC', times: 1, partial: 3 })
      const memory = await openMemory(fs, path)
      memory.set({ zoom: 2 })
      await memory.written()
      expect(memory.get().zoom).toBe(2)
      expect([1, 2]).toContain((await openMemory(real, path)).get().zoom)
      memory.set({ zoom: 3 })
      await memory.written()
      expect((await openMemory(real, path)).get().zoom).toBe(3)
    }
  })
})

it('gives every new installation a name of its own', async () => {
  const names = new Set<string>()
  for (let n = 0; n < 3; n++)
    names.add(
      await installationId({
        fs: real,
        path: join(await temporaryFolder(), 'installation.json'),
        newId: randomUUID,
      }),
    )
  expect(names.size).toBe(3)
})
