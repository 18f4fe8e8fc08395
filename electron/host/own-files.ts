/**
 * The small files the shell keeps for itself: the name of this installation, which build opened the data last, what it
 * remembers from run to run, and the log.
 */
import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from '../../shared/zod.ts'
import {
  PRIVATE_FILE,
  PRIVATE_FOLDER,
  writeAtomically,
  type FileStat,
  type FileSystem,
} from './file-system.ts'

/** None of these files comes near it, bytes: what is longer is none of ours. */
const LONGEST_FILE = 16_000_000

/** What a file holds, null where there is none or it does not fit; damaged ones are written anew. */
async function readJson<T>(fs: FileSystem, path: string, schema: z.ZodType<T>): Promise<T | null> {
  try {
    const { isFile, size } = await fs.stat(path)
    if (!isFile || size > LONGEST_FILE) return null
    const value: unknown = JSON.parse(Buffer.from(await fs.read(path)).toString('utf8'))
    const read = schema.safeParse(value)
    return read.success ? read.data : null
  } catch {
    return null
  }
}

function writeJson(fs: FileSystem, path: string, content: unknown): Promise<void> {
  const bytes = Buffer.from(`${JSON.stringify(content)}\n`)
  return writeAtomically(fs, path, bytes, { mode: PRIVATE_FILE, verify: false })
}

// The name of this installation.

const mark = z.strictObject({
  path: z.string(),
  inode: z.string(),
  /** Null where the volume keeps no time of birth that stays the same. */
  born: z.string().nullable(),
})
type Mark = z.infer<typeof mark>

const installation = z.strictObject({ format: z.literal(1), id: z.string().min(1).max(80), mark })

export type InstallationDeps = {
  readonly fs: FileSystem
  readonly path: string
  readonly newId: () => string
}

function isSameFile(written: Mark, found: Mark): boolean {
  return (
    written.path === found.path &&
    written.inode === found.inode &&
    (written.born === null || written.born === found.born)
  )
}

async function realPlace(fs: FileSystem, path: string): Promise<string> {
  return join(await fs.realPath(dirname(path)), basename(path))
}

async function readId({ fs, path }: InstallationDeps): Promise<string | null> {
  const read = await readJson(fs, path, installation)
  if (read === null) return null
  try {
    const stat = await fs.stat(path)
    const found: Mark = { path: await realPlace(fs, path), inode: stat.inode, born: stat.born }
    return isSameFile(read.mark, found) ? read.id : null
  } catch {
    return null
  }
}

async function writeId(deps: InstallationDeps, id: string): Promise<void> {
  const { fs, path } = deps
  await fs.makeFolder(dirname(path))
  const place = await realPlace(fs, path)
  const write = (keepBirth: boolean): Promise<void> => {
    const content = (file: FileStat): Uint8Array => {
      const own: Mark = { path: place, inode: file.inode, born: keepBirth ? file.born : null }
      return Buffer.from(`${JSON.stringify({ format: 1, id, mark: own })}\n`)
    }
    return writeAtomically(fs, path, content, { mode: PRIVATE_FILE, verify: false })
  }
  await write(true)
  // Some volumes give the time of the last change for the birth, and Windows lends a new file its predecessor's.
  if ((await readId(deps)) === null) await write(false)
}

/**
 * The name of this installation, a new one where there is none or the file was copied; empty where it can't be kept. It
 * is bound to the very file it stands in (path, inode, time of birth), so that a copied or restored profile, which has
 * another file, gets another name, and two copies never write as the same device.
 */
export async function installationId(deps: InstallationDeps): Promise<string> {
  const found = await readId(deps)
  if (found !== null) return found
  const id = deps.newId()
  try {
    await writeId(deps, id)
  } catch {
    return ''
  }
  return id
}

// Which build opened the data last.

// A newer build may write more into it than this one knows; that is no reason not to believe it.
const build = z.object({
  /** The app's version, for people. */
  app: z.string().max(40),
  /** Chromium's major version: an older Chromium deletes a newer one's database. */
  chromium: z.int().nonnegative(),
  /** The version of the journal's lines. */
  journal: z.int().nonnegative(),
})
export type Build = z.infer<typeof build>

/** The build that wrote data which this one must not touch; null where all is well. */
export async function newerBuild(fs: FileSystem, path: string, own: Build): Promise<Build | null> {
  const last = await readJson(fs, path, build)
  return last !== null && (last.chromium > own.chromium || last.journal > own.journal) ? last : null
}

export function rememberBuild(fs: FileSystem, path: string, own: Build): Promise<void> {
  return writeJson(fs, path, own)
}

/**
 * Gives Chromium an empty folder for its profile where the file `marker` says so, and keeps the old one beside it. Must be
 * called before Chromium opens the profile, so it does not wait. Throws Node's errors; the profile stands then as it was.
 */
export function setProfileAside(profile: string, marker: string): void {
  if (!existsSync(marker)) return
  if (existsSync(profile)) {
    let number = 1
    while (existsSync(`${profile}-aside-${number}`)) number += 1
    renameSync(profile, `${profile}-aside-${number}`)
  }
  rmSync(marker)
}

/**
 * The program that a restart starts, undefined where it is the running one: an AppImage and a portable program run from a
 * folder that is gone once they have ended. The variables also reach whatever an AppImage starts, so its folder is compared.
 */
export function programToRestart(env: NodeJS.ProcessEnv, running: string): string | undefined {
  const { APPIMAGE, APPDIR, PORTABLE_EXECUTABLE_FILE } = env
  if (APPIMAGE !== undefined && APPDIR !== undefined && running.startsWith(`${APPDIR}/`)) return APPIMAGE
  return PORTABLE_EXECUTABLE_FILE
}

// What the shell remembers from run to run.

const place = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  state: z.enum(['normal', 'maximized', 'fullScreen']),
})
/** Where the window stands, in the system's own pixels. */
export type Place = z.infer<typeof place>

export const MOST_WORDS = 10_000

const remembered = z.strictObject({
  window: place.nullable(),
  /** Electron's zoom level: 0 is 100 %, each step 20 %. */
  zoom: z.number().min(-8).max(9),
  spelling: z.boolean(),
  /** Words the user added to the dictionary. */
  words: z.array(z.string().max(200)).max(MOST_WORDS),
  /** Paths of the files opened or saved last, latest first. */
  recent: z.array(z.string().max(5_000)).max(10),
})
export type Remembered = z.infer<typeof remembered>

/** What is damaged or missing in the file costs no more than itself. */
const { shape } = remembered
const memory = z.object({
  window: shape.window.catch(null),
  zoom: shape.zoom.catch(0),
  spelling: shape.spelling.catch(true),
  words: shape.words.catch([]),
  recent: shape.recent.catch([]),
})

export type Memory = {
  readonly get: () => Remembered
  /** Takes effect at once and is written in the background; a disk that refuses costs no more than the memory. What can't be read back is not taken. */
  readonly set: (part: Partial<Remembered>) => void
  /** Resolves when everything is written. */
  readonly written: () => Promise<void>
}

export async function openMemory(fs: FileSystem, path: string): Promise<Memory> {
  let current = (await readJson(fs, path, memory)) ?? memory.parse({})
  let writing: Promise<void> = Promise.resolve()
  return {
    get: () => current,
    set: (part) => {
      const changed = remembered.safeParse({ ...current, ...part })
      if (!changed.success) return
      const latest = changed.data
      current = latest
      writing = writing.then(() => writeJson(fs, path, latest)).catch(() => undefined)
    },
    written: () => writing,
  }
}

// The log.

export type LogEvent =
  | 'started'
  | 'refused'
  | 'opened'
  | 'ended'
  | 'pageGone'
  | 'processGone'
  | 'callFailed'
  | 'pageFault'
  | 'fault'
export type Log = (event: LogEvent, codes?: { readonly [name: string]: string | number }) => void

export type LogDeps = {
  readonly folder: string
  /** The log begins anew once it is longer than this, in bytes; the one before it is kept. */
  readonly limit: number
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
}

/** Versions, error codes, names of calls, places in our scripts: nothing that a sentence or a path would fit into. */
const CODE = /^[A-Za-z0-9_.:+-]{0,100}$/

/**
 * Writes events with codes, a line of JSON each; whatever is no code becomes `?`, so that nothing a user wrote and no
 * path can get in. Written at once, because the next thing may be the end of the process; a log that can't be written is no failure.
 */
export function createLog({ folder, limit, now }: LogDeps): Log {
  const path = join(folder, 'soundings.log')
  return (event, codes = {}) => {
    const safe = Object.entries(codes).map(([name, code]): [string, string | number] => [
      name,
      typeof code === 'number' || CODE.test(code) ? code : '?',
    ])
    try {
      const line = { at: new Date(now()).toISOString(), event, codes: Object.fromEntries(safe) }
      mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER })
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > limit)
        renameSync(path, join(folder, 'soundings.before.log'))
      appendFileSync(path, `${JSON.stringify(line)}\n`, { mode: PRIVATE_FILE })
    } catch {
      // There is nowhere left to say it.
    }
  }
}
