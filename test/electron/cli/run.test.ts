/** The command line on real files: what it prints, how it ends, and that it never shows a stack trace. */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exitCodes } from '../../../electron/cli/outcome.ts'
import { run } from '../../../electron/cli/run.ts'
import { createFileSystem } from '../../../electron/host/file-system.ts'
import { exportSchema, publishedSchema, scoreSchema } from '../../../shared/exchange/json-schema.ts'
import { parseExport } from '../../../shared/exchange/parse-export.ts'
import { scoreOutput } from '../../../shared/exchange/score-output.ts'
import { writeExport } from '../../../shared/exchange/write-export.ts'
import { shippedCatalogue } from '../../../shared/instruments/catalogue.ts'
import { sampleAccounts } from '../../../shared/samples/sample-accounts.ts'
import { groupBy } from '../../../shared/scoring/grouping.ts'
import { MODEL_VERSION, namedParameters } from '../../../shared/scoring/parameters.ts'
import { z } from '../../../shared/zod.ts'
import { createDevice } from '../../shared/changes/devices.ts'
import { dayFrom } from '../../shared/scoring/build-records.ts'
import { exportOf, fixtureText, knownDevice, PERSON } from '../../shared/exchange/exports.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
let folder = ''
const file = (name: string) => join(folder, name)
const command = (...args: string[]) => run(args, createFileSystem(process.platform))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soundings-cli-'))
  await writeFile(file('v1.json'), fixtureText)
  await writeFile(file('cut.json'), fixtureText.slice(0, 5_000))
  await writeFile(file('latin1.json'), Buffer.from([0x7b, 0xe9, 0x7d]))
  const first = knownDevice()
  const second = createDevice(2, 60_000)
  second.take(first.changes())
  first.write({ record: PERSON, kind: 'person', set: { name: 'mine' } })
  second.write({ record: PERSON, kind: 'person', set: { name: 'theirs' } })
  await writeFile(file('first.json'), exportOf(first))
  await writeFile(file('second.json'), exportOf(second))
})

afterAll(() => rm(folder, { recursive: true }))

type Ended = { readonly code: number | null; readonly out: string; readonly problem: string }

/** The real command in a process of its own, as the package script starts it. */
function start(...args: string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'electron/cli.ts', ...args], { cwd: root })
    let out = ''
    let problem = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (problem += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, problem }))
  })
}

describe('soundings, as a process', () => {
  it('prints scores that fit the published schema, the same bytes each time', async () => {
    const ended = await start('score', file('v1.json'), '--as-of', '2026-06-01', '--json')
    expect(ended).toMatchObject({ code: 0, problem: '' })
    const output: unknown = JSON.parse(ended.out)
    expect(scoreOutput.parse(output).accounts).toHaveLength(1)
    expect(z.fromJSONSchema(scoreSchema()).safeParse(output).success).toBe(true)
    const again = await command('score', file('v1.json'), '--as-of', '2026-06-01', '--json')
    expect(again.out).toBe(ended.out)
  })

  it('ends with 1 and one line, without a stack trace, on a refused file', async () => {
    const ended = await start('validate', file('cut.json'))
    expect(ended.code).toBe(exitCodes.refused)
    expect(ended.out).toBe('')
    expect(ended.problem).toMatch(
      /^soundings: .*cut\.json: the file ends too early \(truncated: character 5000\)\n$/,
    )
  })
})

describe('soundings score', () => {
  it('tells people the picture of each account', async () => {
    const { code, out } = await command('score', file('v1.json'), '--as-of', '2026-06-01')
    expect(code).toBe(exitCodes.done)
    expect(out).toContain('As of 2026-06-01\n\nNordlicht Energie\n')
    expect(out).toMatch(/Reference class +At least one averse \(7 % of 233; /)
    expect(out).toMatch(/Quadrant +not yet known/)
    expect(out).toMatch(/Goal clarity +not known/)
  })

  it('says so where there is nothing to score, and names records that it cannot read', async () => {
    const device = createDevice(1)
    device.write({ record: PERSON, kind: 'person', set: { name: 5 } })
    await writeFile(file('nothing.json'), exportOf(device))
    const { out } = await command('score', file('nothing.json'), '--as-of', '2026-06-01')
    expect(out).toContain('No accounts.')
    expect(out).toContain(`Not counted, because not readable: ${PERSON}`)
    const { out: json } = await command('score', file('nothing.json'), '--as-of', '2026-06-01', '--json')
    expect(JSON.parse(json)).toMatchObject({ accounts: [], unreadable: [PERSON] })
  })
})

/** A file with the fixture's account and a library for each set of parameters. */
async function withLibraries(name: string, ...parameters: Record<string, number>[]): Promise<string> {
  const accounts = parameters.map((entries, index) => {
    const account = `00000000-0000-4000-8000-00000000000${index + 1}`
    const device = createDevice(index + 20, 0, account)
    device.write({
      record: account,
      kind: 'library',
      set: {
        name: `Colleague ${index + 1}`,
        ...Object.fromEntries(Object.entries(entries).map(([key, value]) => [`parameters/${key}`, value])),
      },
    })
    return { id: account, changes: device.changes() }
  })
  const parsed = parseExport(fixtureText)
  if (!parsed.ok) throw new Error('the fixture is an export')
  await writeFile(file(name), writeExport([...parsed.value.accounts, ...accounts]))
  return file(name)
}

/** What `score --json` gives of each account, from here on. */
const promised = [
  'referenceClass',
  'quadrant',
  'constructs',
  'gauges',
  'usageDiagnosis',
  'helpNeeded',
  'risks',
  'askNext',
  'contradictions',
  'findings',
  'modelVersion',
  'parametersOffDefault',
] as const

describe('soundings score with libraries in the file', () => {
  const scored = async (...args: string[]) => {
    const { out } = await command('score', ...args, '--as-of', '2026-06-01', '--json')
    return scoreOutput.parse(JSON.parse(out))
  }

  it('looks through the only parameters in the file, and says so on every account', async () => {
    const output = await scored(await withLibraries('one.json', { halfLife: 90, 'kindWeight.said': 7 }))
    expect(output.accounts[0]?.parametersOffDefault).toEqual({ halfLife: 90 })
    expect(output.lookedThrough).toBe(output.libraries[0]?.id)
  })

  it('prints scores of accounts full of everything, with a library and other parameters, that fit the schema', async () => {
    const library = parseExport(await readFile(await withLibraries('one.json', { halfLife: 90 }), 'utf8'))
    if (!library.ok) throw new Error('the file is an export')
    const samples = groupBy(sampleAccounts(dayFrom('2026-06-01')), ({ account }) => account)
    await writeFile(
      file('full.json'),
      writeExport([...library.value.accounts, ...[...samples].map(([id, changes]) => ({ id, changes }))]),
    )
    const { out } = await command('score', file('full.json'), '--as-of', '2026-06-01', '--json')
    const output = scoreOutput.parse(JSON.parse(out))
    const published = z.fromJSONSchema(scoreSchema())
    expect(published.safeParse(output).success).toBe(true)
    expect(output.libraries).toHaveLength(1)
    expect(output.accounts).toHaveLength(1 + samples.size)
    for (const account of output.accounts) {
      expect(account.parametersOffDefault).toEqual({ halfLife: 90 })
      expect(account.askNext.every(({ probe }) => probe.endsWith('?'))).toBe(true)
      // Strict: what is promised is required, and what is not described is refused.
      for (const field of promised) {
        const { [field]: _, ...without } = account
        expect(published.safeParse({ ...output, accounts: [without] }).success, field).toBe(false)
      }
    }
    expect(published.safeParse({ ...output, more: 1 }).success).toBe(false)
  })

  it('looks through the defaults where it is told to', async () => {
    const output = await scored(
      await withLibraries('one.json', { halfLife: 90 }),
      '--look-through',
      'defaults',
    )
    expect(output.accounts[0]?.parametersOffDefault).toEqual({})
    expect(output.lookedThrough).toBeNull()
  })

  it('wants to be told where libraries differ, by name or id', async () => {
    const two = await withLibraries('two.json', { halfLife: 90 }, { halfLife: 365 })
    const unclear = await command('score', two, '--as-of', '2026-06-01')
    expect(unclear).toMatchObject({ code: exitCodes.usage, out: '' })
    expect(unclear.problem).toContain('--look-through')
    const output = await scored(two, '--look-through', 'Colleague 2')
    expect(output.accounts[0]?.parametersOffDefault).toEqual({ halfLife: 365 })
    const nobody = await command('score', two, '--as-of', '2026-06-01', '--look-through', 'Nobody')
    expect(nobody).toMatchObject({ code: exitCodes.usage, problem: 'no library "Nobody" in the file' })
  })
})

describe('soundings explain', () => {
  it('explains the model in Markdown', async () => {
    const { code, out } = await command('explain')
    expect(code).toBe(exitCodes.done)
    expect(out).toContain(`# The scoring model of Soundings, version ${MODEL_VERSION}`)
    for (const question of shippedCatalogue.questions.keys()) expect(out).toContain(`\`${question}\``)
    for (const { name } of namedParameters) expect(out).toContain(`\`${name}\``)
    expect(out).not.toContain('{{')
  })
})

describe('soundings validate', () => {
  it('counts what is in a valid file', async () => {
    const { out } = await command('validate', file('v1.json'))
    expect(out).toBe('Valid: accounts 1, records 9, changes 12, conflicts 2\n')
  })

  it('refuses bytes that are no text', async () => {
    expect(await command('validate', file('latin1.json'))).toMatchObject({ code: exitCodes.refused })
  })
})

describe('soundings merge', () => {
  it('writes the same bytes whichever file comes first, with the conflict kept', async () => {
    expect(
      await command('merge', file('first.json'), file('second.json'), '--out', file('a.json')),
    ).toMatchObject({
      code: exitCodes.done,
    })
    await command('merge', file('second.json'), file('first.json'), '--out', file('b.json'))
    expect(await readFile(file('a.json'), 'utf8')).toBe(await readFile(file('b.json'), 'utf8'))
    expect((await command('validate', file('a.json'))).out).toContain('conflicts 1')
    await command('merge', file('a.json'), file('a.json'), '--out', file('b.json'))
    expect(await readFile(file('a.json'), 'utf8')).toBe(await readFile(file('b.json'), 'utf8'))
  })

  it('never replaces an input, not even through a link, nor anything but a file', async () => {
    await symlink(file('first.json'), file('link.json'))
    for (const out of ['first.json', 'second.json', 'link.json']) {
      const ended = await command('merge', file('first.json'), file('second.json'), '--out', file(out))
      expect(ended, out).toMatchObject({ code: exitCodes.usage })
    }
    expect(await command('merge', file('first.json'), file('second.json'), '--out', folder)).toMatchObject({
      code: exitCodes.file,
    })
  })

  it('leaves nothing behind when it fails', async () => {
    const before = await readdir(folder)
    const nowhere = await command(
      'merge',
      file('first.json'),
      file('second.json'),
      '--out',
      file('no/where.json'),
    )
    expect(nowhere.code).toBe(exitCodes.file)
    expect(nowhere.problem).toContain('ENOENT')
    const refused = await command('merge', file('first.json'), file('cut.json'), '--out', file('c.json'))
    expect(refused).toMatchObject({ code: exitCodes.refused })
    expect(await command('merge', file('cut.json'), file('first.json'), '--out', file('c.json'))).toEqual({
      ...refused,
    })
    expect(await readdir(folder)).toEqual(before)
  })

  it('refuses two files that contradict each other', async () => {
    const forger = createDevice(1)
    forger.write({ record: PERSON, kind: 'person', set: { name: 'Mallory' } })
    await writeFile(file('forged.json'), exportOf(forger))
    const ended = await command('merge', file('first.json'), file('forged.json'), '--out', file('c.json'))
    expect(ended.code).toBe(exitCodes.refused)
    expect(ended.problem).toContain('contradicts itself')
  })
})

describe('soundings schema and help', () => {
  it('prints the published schema', async () => {
    const { code, out } = await command('schema')
    expect(code).toBe(exitCodes.done)
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(publishedSchema())))
    expect(out).toContain(exportSchema().$id)
  })

  it.each([['help'], ['--help'], ['score', '-h']])('helps on %s', async (...args) => {
    expect((await command(...args)).out).toMatch(/^Usage: soundings COMMAND/)
  })

  it.each([
    [],
    ['sound'],
    ['score', 'x.json'],
    ['score', 'x.json', '--as-of', '2026-02-30'],
    ['score', '--as-of', '2026-02-28'],
    ['score', 'x.json', 'y.json', '--as-of', '2026-02-28'],
    ['validate'],
    ['validate', 'x.json', '--json'],
    ['merge', 'x.json', '--out', 'z.json'],
    ['merge', 'x.json', 'y.json'],
    ['schema', 'x.json'],
    ['schema', '--verbose'],
  ])('does not understand %j %j %j', async (...args) => {
    const ended = await command(...args)
    expect(ended).toMatchObject({ code: exitCodes.usage, out: '' })
    expect(ended.problem).toContain('soundings --help')
    expect(ended.problem).not.toContain('\n')
  })

  it('ends with 3 on files that cannot be read', async () => {
    expect(await command('validate', file('missing.json'))).toMatchObject({ code: exitCodes.file })
    expect(await command('score', folder, '--as-of', '2026-06-01')).toMatchObject({ code: exitCodes.file })
  })
})
