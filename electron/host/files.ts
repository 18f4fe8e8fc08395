/** Files the user chooses in a dialog: saved whole or not at all, opened only when they are text that fits. */
import { basename, join } from 'node:path'
import { FILE_TEXT_LIMIT, type HostResponse } from '../../shared/host/contract.ts'
import { BYTES_PER_UNIT, decodeText } from './decode-text.ts'
import type { FileSystem } from './file-system.ts'
import { attempt, fail } from './host-failure.ts'
import { writeAtomically } from './write-atomically.ts'

/** Each resolves to the path the user chose, null where they cancelled. */
export type Dialogs = {
  readonly chooseSavePath: (suggested: string) => Promise<string | null>
  readonly chooseOpenPath: () => Promise<string | null>
}

export type Files = {
  readonly save: (name: string, text: string) => Promise<HostResponse<'saveFile'>>
  readonly open: () => Promise<HostResponse<'openFile'>>
}

export type FilesDeps = {
  readonly fs: FileSystem
  readonly dialogs: Dialogs
  /** Where the save dialog starts. */
  readonly folder: string
}

/** As any other program creates a file; the user's own umask narrows it. */
const ORDINARY_FILE = 0o666

export function createFiles({ fs, dialogs, folder }: FilesDeps): Files {
  async function save(name: string, text: string): Promise<HostResponse<'saveFile'>> {
    const chosen = await dialogs.chooseSavePath(join(folder, name))
    if (chosen === null) return { ok: true, value: { saved: false } }
    // A link is written through, and a file that is replaced keeps its permissions.
    const path = await fs.realPath(chosen).catch(() => chosen)
    const mode = await fs.stat(path).then(
      (stat) => stat.mode,
      () => ORDINARY_FILE,
    )
    await writeAtomically(fs, path, Buffer.from(text), { mode, verify: false })
    return { ok: true, value: { saved: true } }
  }

  async function open(): Promise<HostResponse<'openFile'>> {
    const path = await dialogs.chooseOpenPath()
    if (path === null) return { ok: true, value: { file: null } }
    const stat = await fs.stat(path)
    if (!stat.isFile) return fail('unavailable', 'NOT_A_FILE')
    if (stat.size > FILE_TEXT_LIMIT * BYTES_PER_UNIT) return fail('tooLarge', 'TOO_LONG')
    const decoded = decodeText(await fs.read(path), FILE_TEXT_LIMIT)
    return decoded.ok ? { ok: true, value: { file: { name: basename(path), text: decoded.value } } } : decoded
  }

  return {
    save: (name, text) => attempt<HostResponse<'saveFile'>>(() => save(name, text)),
    open: () => attempt<HostResponse<'openFile'>>(open),
  }
}
