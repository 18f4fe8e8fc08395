/** Holds opening and saving of files to what people chose in the dialog. */
import { chmod, mkdir, open, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createFileSystem, type FileSystem } from '../../../electron/host/file-system.ts'
import { createFiles, decodeText, fileOfArgument, type Files } from '../../../electron/host/files.ts'
import { faultyFileSystem } from './faulty-file-system.ts'
import { temporaryFolder } from './temporary-folder.ts'

const real = createFileSystem(process.platform)

type Recent = { paths: readonly string[] }

function filesThatChoose(path: string | null, fs: FileSystem = real, recent: Recent = { paths: [] }): Files {
  return createFiles({
    fs,
    folder: '/home/someone',
    dialogs: { chooseSavePath: () => Promise.resolve(path), chooseOpenPath: () => Promise.resolve(path) },
    recent: {
      load: () => recent.paths,
      save: (paths) => {
        recent.paths = paths
      },
    },
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
      recent: { load: () => [], save: () => undefined },
    })
    expect(await files.save('Halden Freight.json', '{"ä":1}')).toEqual({ ok: true, value: { saved: true } })
    expect(suggested).toEqual([join('/home/someone', 'Halden Freight.json')])
    expect(await readFile(join(folder, 'chosen.json'), 'utf8')).toBe('{"ä":1}')
    expect(await readdir(folder)).toEqual(['chosen.json'])
  })

  it('writes the bytes that base64 stands for, under their own ending, and lists them nowhere', async () => {
    const path = join(await temporaryFolder(), 'wall.png')
    let recent: readonly string[] = []
    const files = createFiles({
      fs: real,
      folder: '/home/someone',
      dialogs: { chooseSavePath: () => Promise.resolve(path), chooseOpenPath: () => Promise.resolve(null) },
      recent: {
        load: () => recent,
        save: (paths) => {
          recent = paths
        },
      },
    })
    expect(await files.save('wall.png', 'iVBORwD/', 'base64')).toEqual({ ok: true, value: { saved: true } })
    expect([...(await readFile(path))]).toEqual([0x89, 0x50, 0x4e, 0x47, 0, 0xff])
    expect(recent).toEqual([])
    expect(await files.save('wall.png', 'iVBORw', 'base64')).toEqual({
      ok: false,
      error: { type: 'corrupt', code: 'NOT_BASE64' },
    })
    expect(await readFile(path)).toHaveLength(6)
    expect((await files.save('a.soundings', '{}')).ok).toBe(true)
    expect(recent).toEqual([path])
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

  it('replaces nothing but a file', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'a.json'))
    const device = process.platform === 'win32' ? [] : ['/dev/null']
    for (const path of [join(folder, 'a.json'), ...device]) {
      expect(await filesThatChoose(path).save('a.json', 'new')).toEqual({
        ok: false,
        error: { type: 'unavailable', code: 'NOT_A_FILE' },
      })
    }
    expect(await readdir(folder)).toEqual(['a.json'])
    for (const path of device) expect((await stat(path)).isCharacterDevice()).toBe(true)
  })

  it('makes a file of a link that leads nowhere', async () => {
    const folder = await temporaryFolder()
    await symlink(join(folder, 'gone.json'), join(folder, 'link.json'))
    expect((await filesThatChoose(join(folder, 'link.json')).save('a.json', 'new')).ok).toBe(true)
    expect(await readFile(join(folder, 'link.json'), 'utf8')).toBe('new')
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

describe('the files opened or saved last', () => {
  it('are listed latest first, each once, ten at most, and named without their folder', async () => {
    const folder = await temporaryFolder()
    const recent: Recent = { paths: [] }
    const files = filesThatChoose(null, real, recent)
    for (let n = 0; n < 12; n++) {
      await writeFile(join(folder, `${n}.soundings`), `{"n":${n}}`)
      expect((await files.read(join(folder, `${n}.soundings`))).ok).toBe(true)
    }
    await files.read(join(folder, '5.soundings'))
    expect(files.listRecent().map(({ name }) => name)).toEqual(
      [5, 11, 10, 9, 8, 7, 6, 4, 3, 2].map((n) => `${n}.soundings`),
    )
    expect(JSON.stringify(files.listRecent())).not.toContain(folder)
    for (const { key } of files.listRecent()) expect(key).toMatch(/^[0-9a-f]{16}$/)
  })

  it('are none that the import cannot read: no tables and no cards, saved or opened, and no attachments', async () => {
    const folder = await temporaryFolder()
    const recent: Recent = { paths: [] }
    const texts = {
      'people.csv': 'Name;Role\r\nOsei;Buyer\r\n',
      'contacts.vcf': 'BEGIN:VCARD\r\nEND:VCARD\r\n',
      'table.json': 'Name,Role',
    }
    for (const [name, text] of Object.entries(texts)) {
      const path = join(folder, name)
      const files = filesThatChoose(path, real, recent)
      if (!name.endsWith('.json')) expect((await files.save(name, text)).ok).toBe(true)
      expect(recent.paths).toEqual([])
      await writeFile(path, text)
      expect(await files.open()).toEqual({ ok: true, value: { file: { name, text } } })
      expect((await files.read(path)).ok).toBe(true)
      expect(recent.paths).toEqual([])
    }
    const attached = filesThatChoose(join(folder, 'attached.json'), real, recent)
    expect((await attached.save('attached.json', 'AAEC', 'base64')).ok).toBe(true)
    expect(recent.paths).toEqual([])
    // an export without an ending of ours is one all the same
    const plain = join(folder, 'Halden')
    const files = filesThatChoose(plain, real, recent)
    await writeFile(plain, ' \n{"accounts":[]}')
    expect((await files.open()).ok).toBe(true)
    expect(recent.paths).toEqual([plain])
    // and is listed no longer once something else stands under its name
    await writeFile(plain, 'Name;Role')
    expect((await files.openRecent(files.listRecent()[0]?.key ?? '')).ok).toBe(true)
    expect(recent.paths).toEqual([])
  })

  it('open again by their key, and by no other', async () => {
    const path = join(await temporaryFolder(), 'a.soundings')
    const recent: Recent = { paths: [] }
    const files = filesThatChoose(path, real, recent)
    await files.save('a.soundings', '{"a":1}')
    const key = files.listRecent()[0]?.key ?? ''
    expect(await files.openRecent(key)).toEqual({
      ok: true,
      value: { file: { name: 'a.soundings', text: '{"a":1}' } },
    })
    expect(await files.openRecent('0'.repeat(16))).toEqual({
      ok: false,
      error: { type: 'unavailable', code: 'NOT_RECENT' },
    })
  })

  it('are listed no longer once they are gone, whoever asked for them', async () => {
    const folder = await temporaryFolder()
    const recent: Recent = { paths: [] }
    const files = filesThatChoose(null, real, recent)
    for (const name of ['a', 'b']) await writeFile(join(folder, `${name}.soundings`), '{}')
    for (const name of ['a', 'b']) await files.read(join(folder, `${name}.soundings`))
    for (const name of ['a', 'b']) await rm(join(folder, `${name}.soundings`))
    const gone = { ok: false, error: { type: 'unavailable', code: 'ENOENT' } }
    // The menu reads a path, the page names a key.
    expect(await files.read(join(folder, 'a.soundings'))).toEqual(gone)
    expect(files.listRecent().map(({ name }) => name)).toEqual(['b.soundings'])
    expect(await files.openRecent(files.listRecent()[0]?.key ?? '')).toEqual(gone)
    expect(recent.paths).toEqual([])
  })

  it('are not changed by a file that never was one of them', async () => {
    const recent: Recent = { paths: ['/a.soundings'] }
    await filesThatChoose(null, real, recent).read(join(await temporaryFolder(), 'gone.soundings'))
    expect(recent.paths).toEqual(['/a.soundings'])
  })
})

describe('a file named in an argument of a start', () => {
  it('is a path, resolved where the start was made', () => {
    expect(fileOfArgument('a.soundings', '/home/someone')).toBe(resolve('/home/someone/a.soundings'))
    expect(fileOfArgument('/other/Werk Süd.JSON', '/home/someone')).toBe(resolve('/other/Werk Süd.JSON'))
  })

  it('may be a URL, as Linux desktops hand it over', () => {
    const url = pathToFileURL(resolve('/home/someone/Werk Süd #1.soundings')).href
    expect(fileOfArgument(url, '/')).toBe(resolve('/home/someone/Werk Süd #1.soundings'))
  })

  it('is none where it is a switch, another kind of file, or a place that is not this machine', () => {
    for (const argument of [
      '--load-extension=a.json',
      '-a.soundings',
      '/a.sqlite',
      '.',
      '',
      'https://example.org/a.json',
      'app://soundings/a.json',
      'file://example.org/share/a.soundings',
      'file:///a%2Fb.soundings',
      'file:///%.soundings',
      'a.soundings\u0000.txt',
      'a\u0000.soundings',
    ])
      expect(fileOfArgument(argument, '/'), argument).toBeNull()
  })
})
