/** Holds the bytes of attachments to real files: whole or not at all, proven by their digest, on a full and a failing disk too. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFileSystem, type FileSystem } from '../../../electron/host/file-system.ts'
import { createBlobs } from '../../../electron/host/journal.ts'
import { toBase64 } from '../../../shared/base64.ts'
import { blobDigestOf } from '../../../shared/blob-digest.ts'
import { ATTACHMENT_LIMIT } from '../../../shared/domain/attachment.ts'
import { faultyFileSystem } from './faulty-file-system.ts'
import { temporaryFolder } from './temporary-folder.ts'

const real = createFileSystem(process.platform)
const PHOTO = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 13) % 256)
const DIGEST = blobDigestOf(PHOTO)
const TEXT = toBase64(PHOTO)
const fine = { ok: true, value: {} }

async function folderOf(): Promise<string> {
  return join(await temporaryFolder(), 'attachments')
}

function blobsIn(folder: string, fs: FileSystem = real) {
  return createBlobs({ fs, folder })
}

describe('the bytes of attachments', () => {
  it('are plain files under their digest, for their owner alone', async () => {
    const folder = await folderOf()
    expect(await blobsIn(folder).list()).toEqual({ ok: true, value: { blobs: [] } })
    expect(await blobsIn(folder).keep(DIGEST, TEXT)).toEqual(fine)
    expect(await readdir(folder)).toEqual([DIGEST])
    expect(new Uint8Array(await readFile(join(folder, DIGEST)))).toEqual(PHOTO)
    if (process.platform !== 'win32') expect((await stat(join(folder, DIGEST))).mode & 0o777).toBe(0o600)
    expect(await blobsIn(folder).read(DIGEST)).toEqual({ ok: true, value: { text: TEXT } })
  })

  it('are written once', async () => {
    const folder = await folderOf()
    await blobsIn(folder).keep(DIGEST, TEXT)
    const before = await stat(join(folder, DIGEST), { bigint: true })
    const counted = faultyFileSystem(real, { at: Infinity, code: '', times: 0, partial: 0 })
    expect(await blobsIn(folder, counted.fs).keep(DIGEST, TEXT)).toEqual(fine)
    expect(counted.operations()).toEqual([])
    expect((await stat(join(folder, DIGEST), { bigint: true })).ino).toBe(before.ino)
  })

  it.each([
    ['cut short', PHOTO.subarray(0, 4_000)],
    ['altered', PHOTO.map((byte, index) => (index === 7 ? byte ^ 1 : byte))],
    ['emptied', new Uint8Array()],
    ['far too large', new Uint8Array(ATTACHMENT_LIMIT + 1)],
  ])(
    'are not taken for theirs where the file was %s, and are put right when they come again',
    async (_how, bytes) => {
      const folder = await folderOf()
      await mkdir(folder)
      await writeFile(join(folder, DIGEST), bytes)
      expect(await blobsIn(folder).read(DIGEST)).toEqual({ ok: true, value: { text: null } })
      expect(await blobsIn(folder).keep(DIGEST, TEXT)).toEqual(fine)
      expect(await blobsIn(folder).read(DIGEST)).toEqual({ ok: true, value: { text: TEXT } })
    },
  )

  it('leave files alone that are none', async () => {
    const folder = await folderOf()
    await mkdir(join(folder, 'b'.repeat(64)), { recursive: true })
    await writeFile(join(folder, 'README.txt'), 'mine')
    await blobsIn(folder).keep(DIGEST, TEXT)
    expect(await blobsIn(folder).list()).toEqual({
      ok: true,
      value: { blobs: [{ digest: DIGEST, size: PHOTO.length }] },
    })
    expect(await blobsIn(folder).read('b'.repeat(64))).toEqual({ ok: true, value: { text: null } })
  })

  it('are refused over the limit, also where the digest fits', async () => {
    const folder = await folderOf()
    const large = new Uint8Array(ATTACHMENT_LIMIT + 1)
    expect(await blobsIn(folder).keep(blobDigestOf(large), toBase64(large))).toEqual({
      ok: false,
      error: { type: 'tooLarge', code: 'BLOB' },
    })
    expect(await readdir(folder).catch(() => [])).toEqual([])
  })

  it('come back at the limit', async () => {
    const folder = await folderOf()
    const largest = new Uint8Array(ATTACHMENT_LIMIT).fill(7)
    const digest = blobDigestOf(largest)
    expect(await blobsIn(folder).keep(digest, toBase64(largest))).toEqual(fine)
    expect((await stat(join(folder, digest))).size).toBe(ATTACHMENT_LIMIT)
  })

  it.each([
    ['ENOSPC', 'diskFull'],
    ['EIO', 'ioError'],
    ['EACCES', 'noPermission'],
  ])('are whole or not there, whichever operation fails with %s', async (code, type) => {
    const counted = faultyFileSystem(real, { at: Infinity, code, times: 0, partial: 0 })
    await blobsIn(await folderOf(), counted.fs).keep(DIGEST, TEXT)
    const operations = counted.operations().length
    expect(operations).toBeGreaterThan(4)
    for (let at = 1; at <= operations; at += 1) {
      const folder = await folderOf()
      const faulty = faultyFileSystem(real, { at, code, times: 1, partial: 100 })
      const answer = await blobsIn(folder, faulty.fs).keep(DIGEST, TEXT)
      expect(answer, `operation ${at}`).toEqual({ ok: false, error: { type, code } })
      const read = await blobsIn(folder).read(DIGEST)
      if (!read.ok) throw new Error(read.error.code)
      expect([null, TEXT], `operation ${at}`).toContain(read.value.text)
      expect((await readdir(folder).catch(() => [])).filter((name) => name !== DIGEST)).toEqual([])
      expect(await blobsIn(folder).keep(DIGEST, TEXT)).toEqual(fine)
      expect(await blobsIn(folder).read(DIGEST)).toEqual({ ok: true, value: { text: TEXT } })
    }
  })
})
