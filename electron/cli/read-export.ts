/** Reads and proves an export file, or ends the command with one clear line. */
import type { ParsedExport } from '../../shared/exchange/export-file.ts'
import type { ImportFailure } from '../../shared/exchange/import-failure.ts'
import { parseExport } from '../../shared/exchange/parse-export.ts'
import { FILE_TEXT_LIMIT } from '../../shared/host/contract.ts'
import { BYTES_PER_UNIT, decodeText } from '../host/files.ts'
import { failureOf, type FileSystem } from '../host/file-system.ts'
import { exitCodes, failed, type Outcome } from './outcome.ts'

export type ReadExport =
  | { readonly ok: true; readonly value: ParsedExport }
  | { readonly ok: false; readonly outcome: Outcome }

const reasons: { readonly [T in ImportFailure['type']]: string } = {
  truncated: 'the file ends too early',
  notJson: 'the file is not JSON',
  foreign: 'the file is not a Soundings export',
  tooNew: 'the file was written by a newer version of Soundings',
  tooLarge: 'something in the file is longer than Soundings allows',
  tooDeep: 'the file is nested too deeply',
  forbiddenKey: 'the file holds a key that Soundings never writes',
  duplicateId: 'the file uses one id for two things',
  contradicting: 'the file contradicts itself',
  invalid: 'something in the file is not as the format says',
}

/** Why a file was refused, on one line; `file` is its name as the user gave it. */
export function refusal(file: string, { type, detail }: ImportFailure): Outcome {
  return failed(
    exitCodes.refused,
    `${file}: ${reasons[type]} (${detail === '' ? type : `${type}: ${detail}`})`,
  )
}

export async function readExport(fs: FileSystem, file: string): Promise<ReadExport> {
  let bytes: Uint8Array
  try {
    const stat = await fs.stat(file)
    if (!stat.isFile) return { ok: false, outcome: failed(exitCodes.file, `${file}: not a file`) }
    if (stat.size > FILE_TEXT_LIMIT * BYTES_PER_UNIT) return refuse({ type: 'tooLarge', detail: 'the file' })
    bytes = await fs.read(file)
  } catch (error) {
    return {
      ok: false,
      outcome: failed(exitCodes.file, `${file}: cannot be read (${failureOf(error).code})`),
    }
  }
  const text = decodeText(bytes, FILE_TEXT_LIMIT)
  if (!text.ok) {
    return refuse(
      text.error.type === 'corrupt'
        ? { type: 'notJson', detail: 'not UTF-8' }
        : { type: 'tooLarge', detail: 'the file' },
    )
  }
  const parsed = parseExport(text.value)
  return parsed.ok ? parsed : refuse(parsed.error)

  function refuse(failure: ImportFailure): ReadExport {
    return { ok: false, outcome: refusal(file, failure) }
  }
}
