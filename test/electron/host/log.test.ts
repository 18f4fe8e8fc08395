/** Holds the log to its promise: events and codes, never a sentence, a path or a name, and never an exception. */
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLog, type LogEvent } from '../../../electron/host/own-files.ts'
import { z } from '../../../shared/zod.ts'
import { temporaryFolder } from './temporary-folder.ts'

const event: LogEvent = 'fault'
const line = z.strictObject({
  at: z.iso.datetime(),
  event: z.string(),
  codes: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
})

async function linesOf(path: string): Promise<z.infer<typeof line>[]> {
  const text = await readFile(path, 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((each) => line.parse(JSON.parse(each)))
}

describe('the log', () => {
  it('holds events with their codes, one line each, for its owner alone', async () => {
    const folder = join(await temporaryFolder(), 'log')
    const log = createLog({ folder, limit: 1e6, now: () => 1_700_000_000_000 })
    log('started', { version: '1.2.0', platform: 'linux' })
    log('callFailed', { call: 'saveFile', code: 'ENOSPC', n: 3 })
    log('ended')
    const path = join(folder, 'soundings.log')
    expect(await linesOf(path)).toEqual([
      { at: '2023-11-14T22:13:20.000Z', event: 'started', codes: { version: '1.2.0', platform: 'linux' } },
      {
        at: '2023-11-14T22:13:20.000Z',
        event: 'callFailed',
        codes: { call: 'saveFile', code: 'ENOSPC', n: 3 },
      },
      { at: '2023-11-14T22:13:20.000Z', event: 'ended', codes: {} },
    ])
    expect([(await stat(path)).mode & 0o077, (await stat(folder)).mode & 0o077]).toEqual([0, 0])
  })

  it('lets in nothing that a sentence or a path would need, whatever it is given', async () => {
    const folder = await temporaryFolder()
    const log = createLog({ folder, limit: 1e9, now: () => 0 })
    const given: string[] = []
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 130 }),
      fc.string({
        unit: fc.constantFrom('a', 'Z', '0', '.', ' ', '/', '\\', '\n', '\r', '\u2028', 'ä', '"', '\u0000'),
        maxLength: 130,
      }),
      fc.stringMatching(/^[A-Za-z0-9_.:+-]{95,105}$/),
      fc.constantFrom(
        '/home/someone/Halden.soundings',
        'C:\\Users\\someone',
        'she said no',
        'x\n{"event":"ended"}',
      ),
    )
    fc.assert(
      fc.property(text, fc.double(), (code, number) => {
        given.push(code)
        log(event, { code, number })
      }),
      { numRuns: 500 },
    )
    const raw = await readFile(join(folder, 'soundings.log'), 'utf8')
    expect(raw).toMatch(/^[\x21-\x7e\n]*$/)
    expect(raw).not.toMatch(/[/\\ ]/)
    const lines = await linesOf(join(folder, 'soundings.log'))
    expect(lines).toHaveLength(given.length)
    const codes = lines.map(({ codes: { code } }) => String(code))
    expect(codes.every((code) => code.length <= 100 && /^[\w.:+?-]*$/.test(code))).toBe(true)
    // What is a code does get in, so that silence would be noticed.
    expect(codes).toEqual(given.map((code) => (/^[\w.:+-]{0,100}$/.test(code) ? code : '?')))
    expect(codes.filter((code) => code.length > 90).length).toBeGreaterThan(0)
  })

  it('begins anew once it is long, and keeps the one before', async () => {
    const folder = await temporaryFolder()
    const log = createLog({ folder, limit: 1_000, now: () => 0 })
    for (let n = 0; n < 100; n++) log(event, { n })
    expect((await readdir(folder)).sort()).toEqual(['soundings.before.log', 'soundings.log'])
    const [before, latest] = [
      await linesOf(join(folder, 'soundings.before.log')),
      await linesOf(join(folder, 'soundings.log')),
    ]
    const numbers = [...before, ...latest].map(({ codes }) => Number(codes['n']))
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, n) => 100 - numbers.length + n))
    for (const name of await readdir(folder))
      expect((await stat(join(folder, name))).size).toBeLessThan(1_200)
  })

  it('throws nothing where it cannot be written', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'file'), '')
    await mkdir(join(folder, 'log', 'soundings.log'), { recursive: true })
    await mkdir(join(folder, 'closed'))
    await chmod(join(folder, 'closed'), 0o500)
    for (const place of ['file', 'log', 'file/below', 'closed', 'a\u0000b'])
      expect(() => {
        createLog({ folder: join(folder, place), limit: 10, now: () => 0 })(event, { code: 'ENOSPC' })
      }).not.toThrow()
    expect(() => {
      createLog({ folder, limit: 10, now: () => Number.NaN })(event)
    }).not.toThrow()
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('')
  })
})
