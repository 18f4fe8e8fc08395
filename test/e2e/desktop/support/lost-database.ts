/** What becomes of a database between two starts: it is deleted, emptied, bent, replaced, or an older one is put back. */
import { cp, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Desktop } from './desktop.ts'
import type { Random } from './random.ts'

export type Harm = {
  readonly name: string
  /** Only large values lie in files of their own. */
  readonly needsMuch: boolean
  /** Done to the folder of the database's files. `older` is such a folder as it was some rounds before. */
  readonly apply: (database: string, random: Random, older: string) => Promise<void>
}

/** The folder with the database's files, whichever way the runtime lays out the profile. */
export async function databaseOf({ dataFolder }: Desktop): Promise<string> {
  const profile = join(dataFolder, 'profile')
  for (const place of [['Default', 'IndexedDB'], ['IndexedDB']]) {
    const folder = join(profile, ...place)
    const found = (await readdir(folder).catch(() => [])).find((name) => name.endsWith('.leveldb'))
    if (found !== undefined) return join(folder, found)
  }
  throw new Error('The program left no database')
}

async function filesOf(database: string, ending: RegExp): Promise<readonly string[]> {
  const names = (await readdir(database)).filter((name) => ending.test(name)).sort()
  if (names.length === 0) throw new Error(`No file like ${ending.source} in the database`)
  return names.map((name) => join(database, name))
}

/** Turns over bits in one byte of about every 200. */
async function flipBytes(path: string, random: Random): Promise<void> {
  const bytes = await readFile(path)
  for (let done = 0; done <= bytes.length / 200; done += 1) {
    const at = random.below(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 + random.below(255))
  }
  await writeFile(path, bytes)
}

/** All of the profile, the database with it. */
const profileOf = (database: string): string => database.slice(0, database.lastIndexOf('profile') + 7)

export const HARMS: readonly Harm[] = [
  { name: 'deleted', needsMuch: false, apply: (database) => rm(database, { recursive: true }) },
  {
    name: 'emptied',
    needsMuch: false,
    apply: async (database) => {
      for (const path of await filesOf(database, /./)) await truncate(path, 0)
    },
  },
  {
    name: 'manifest is garbage',
    needsMuch: false,
    apply: async (database, random) => {
      for (const path of await filesOf(database, /^MANIFEST/))
        await writeFile(path, Buffer.from(Array.from({ length: 600 }, () => random.below(256))))
    },
  },
  {
    name: 'CURRENT points nowhere',
    needsMuch: false,
    apply: (database) => writeFile(join(database, 'CURRENT'), 'MANIFEST-999999\n'),
  },
  {
    name: 'bytes turned over in the log',
    needsMuch: false,
    apply: async (database, random) => {
      for (const path of await filesOf(database, /\.log$/)) await flipBytes(path, random)
    },
  },
  {
    name: 'the files of large values gone',
    needsMuch: true,
    apply: (database) => rm(database.replace(/leveldb$/, 'blob'), { recursive: true }),
  },
  {
    name: 'the log cut in the middle',
    needsMuch: false,
    apply: async (database) => {
      for (const path of await filesOf(database, /\.log$/))
        await truncate(path, Math.floor((await stat(path)).size / 2))
    },
  },
  {
    name: 'a file in place of the folder',
    needsMuch: false,
    apply: async (database) => {
      await rm(database, { recursive: true })
      await writeFile(database, 'no folder')
    },
  },
  {
    name: 'the whole profile gone',
    needsMuch: false,
    apply: (database) => rm(profileOf(database), { recursive: true }),
  },
  {
    name: 'an older one put back',
    needsMuch: false,
    apply: async (database, _random, older) => {
      await rm(database, { recursive: true })
      await mkdir(database)
      await cp(older, database, { recursive: true })
    },
  },
]
