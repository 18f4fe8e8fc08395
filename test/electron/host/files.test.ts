/** Holds opening and saving of files to what people chose in the dialog. */
import { chmod, mkdir, open, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFileSystem, type FileSystem } from '../../../electron/host/file-system.ts'
import { createFiles, type Files } from '../../../electron/host/files.ts'
import { faultyFileSystem } from './faulty-file-system.ts'
import { temporaryFolder } from './temporary-folder.ts'

const real = createFileSystem(process.platform)

function filesThatChoose(path: string | null, fs: FileSystem = real): Files {
  return createFiles({
    fs,
    folder: '/home/someone',
    dialogs: { chooseSavePath: () => Promise.resolve(path), chooseOpenPath: () => Promise.resolve(path) },
  })
}

describe('saving a file', () => {
  it('suggests the name in the folder and writes where the user says', async () => {
    const folder = await temporaryFolder()
    const suggested: string[] = []
    const files = createFiles({
      fs: real,
      folder: '/home/someone',
      dialogs: {
        chooseSavePath: (path) => {
          suggested.push(path)
          return Promise.resolve(join(folder, 'chosen.json'))
        },
        chooseOpenPath: () => Promise.resolve(null),
      },
    })
    expect(await files.save('Halden Freight.json', '{"ä":1}')).toEqual({ ok: true, value: { saved: true } })
    expect(suggested).toEqual([join('/home/someone', 'Halden Freight.json')])
    expect(await readFile(join(folder, 'chosen.json'), 'utf8')).toBe('{"ä":1}')
    expect(await readdir(folder)).toEqual(['chosen.json'])
  })

  it('writes nothing where the user cancels', async () => {
    expect(await filesThatChoose(null).save('a.json', 'x')).toEqual({ ok: true, value: { saved: false } })
  })

  it('keeps the permissions of a file it replaces, and writes through a link', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'a.json')
    await writeFile(path, 'old')
    await chmod(path, 0o640)
    await symlink(path, join(folder, 'link.json'))
    expect((await filesThatChoose(join(folder, 'link.json')).save('a.json', 'new')).ok).toBe(true)
    expect(await readFile(path, 'utf8')).toBe('new')
    expect((await stat(path)).mode & 0o777).toBe(0o640)
  })

  it('leaves the old file when the disk is full', async () => {
    const path = join(await temporaryFolder(), 'a.json')
    await writeFile(path, 'old')
    const faulty = faultyFileSystem(real, { at: 2, code: 'ENOSPC', times: 1, partial: 1 })
    expect(await filesThatChoose(path, faulty.fs).save('a.json', 'new')).toEqual({
      ok: false,
      error: { type: 'diskFull', code: 'ENOSPC' },
    })
    expect(await readFile(path, 'utf8')).toBe('old')
  })

  it('says so where the folder is gone', async () => {
    const path = join(await temporaryFolder(), 'gone', 'a.json')
    expect(await filesThatChoose(path).save('a.json', 'x')).toEqual({
      ok: false,
      error: { type: 'unavailable', code: 'ENOENT' },
    })
  })
})

describe('opening a file', () => {
  it('gives its name without the folder, and its text without a byte order mark', async () => {
    const path = join(await temporaryFolder(), 'Werk Süd.json')
    await writeFile(path, '\ufeff{"ä":"𝄞"}')
    expect(await filesThatChoose(path).open()).toEqual({
      ok: true,
      value: { file: { name: 'Werk Süd.json', text: '{"ä":"𝄞"}' } },
    })
  })

  it('gives none where the user cancels', async () => {
    expect(await filesThatChoose(null).open()).toEqual({ ok: true, value: { file: null } })
  })

  it('refuses what is no text, no file, not there, or too large', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'picture'), Buffer.from([0xff, 0xd8, 0xff, 0xe0]))
    await mkdir(join(folder, 'folder'))
    const huge = await open(join(folder, 'huge'), 'w')
    await huge.truncate(4_000_000_000)
    await huge.close()
    const failures = []
    for (const name of ['picture', 'folder', 'gone', 'huge']) {
      failures.push(await filesThatChoose(join(folder, name)).open())
    }
    expect(failures).toEqual([
      { ok: false, error: { type: 'corrupt', code: 'NOT_UTF8' } },
      { ok: false, error: { type: 'unavailable', code: 'NOT_A_FILE' } },
      { ok: false, error: { type: 'unavailable', code: 'ENOENT' } },
      { ok: false, error: { type: 'tooLarge', code: 'TOO_LONG' } },
    ])
  })

  it('counts the length in UTF-16 units', () => {
    expect(decodeText(Buffer.from('€€€'), 3)).toEqual({ ok: true, value: '€€€' })
    expect(decodeText(Buffer.from('€€€€'), 3).ok).toBe(false)
    expect(decodeText(Buffer.from('aaaa'), 3).ok).toBe(false)
  })
})
