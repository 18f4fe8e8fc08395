/** Reads the command line: which command, on which files. */
import { parseArgs } from 'node:util'
import { day, type Day } from '../../shared/domain/day.ts'
import { err, ok, type Result } from '../../shared/result.ts'

export const usage = `Usage: soundings COMMAND

  score FILE --as-of DATE [--json] [--look-through LIBRARY]
                                    what the model says of each account on a day (2026-05-29), with the
                                    parameters of a library in the file (its id or name) or of "defaults"
  explain                           the model: constructs, questions, parameters, formulas, and their sources
  validate FILE                     whether a file would be imported
  merge A B --out C                 both files in one
  schema                            the JSON Schema of export files and of score --json

Exit codes: 0 done, 1 a file was refused, 2 not a command line, 3 a file cannot be read or written, 4 a defect.
`

export type CommandLine =
  | { readonly command: 'help' | 'schema' | 'explain' }
  | {
      readonly command: 'score'
      readonly file: string
      readonly asOf: Day
      readonly json: boolean
      /** Null for what the file suggests. */
      readonly through: string | null
    }
  | { readonly command: 'validate'; readonly file: string }
  | { readonly command: 'merge'; readonly a: string; readonly b: string; readonly out: string }

export type UsageFailure = { readonly type: 'usage'; readonly message: string }

const options = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  'as-of': { type: 'string' },
  'look-through': { type: 'string' },
  out: { type: 'string' },
} as const

/** The options that each command takes. */
const known: ReadonlyMap<string, readonly string[]> = new Map([
  ['score', ['as-of', 'json', 'look-through']],
  ['explain', []],
  ['validate', []],
  ['merge', ['out']],
  ['schema', []],
])

export function readCommandLine(args: readonly string[]): Result<CommandLine, UsageFailure> {
  const parsed = parse(args)
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  if (values.help === true || positionals[0] === 'help') return ok({ command: 'help' })
  const [command = '', ...files] = positionals
  const takes = known.get(command)
  if (takes === undefined) return wrong(command === '' ? 'a command is missing' : `no command "${command}"`)
  const extra = Object.keys(values).find((name) => !takes.includes(name))
  if (extra !== undefined) return wrong(`${command} takes no --${extra}`)

  const [first, second] = files
  if (takesNoFile(command) && files.length === 0) return ok({ command })
  if (command === 'validate' && first !== undefined && files.length === 1) return ok({ command, file: first })
  if (command === 'score' && first !== undefined && files.length === 1) {
    if (values['as-of'] === undefined) return wrong('score needs --as-of DATE')
    const asOf = day.safeParse(values['as-of'])
    if (!asOf.success) return wrong('--as-of takes a day between 1900 and 2999, such as 2026-05-29')
    return ok({
      command,
      file: first,
      asOf: asOf.data,
      json: values.json === true,
      through: values['look-through'] ?? null,
    })
  }
  if (command === 'merge' && first !== undefined && second !== undefined && files.length === 2) {
    if (values.out === undefined || values.out === '') return wrong('merge needs --out FILE')
    return ok({ command, a: first, b: second, out: values.out })
  }
  const wanted = command === 'merge' ? 'two files' : takesNoFile(command) ? 'no file' : 'one file'
  return wrong(`${command} takes ${wanted}`)
}

function takesNoFile(command: string): command is 'schema' | 'explain' {
  return command === 'schema' || command === 'explain'
}

function parse(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true, strict: true }))
  } catch (error) {
    // Node's message names the option that it does not know; the first sentence of it is enough.
    const message = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : ''
    return wrong(message === '' ? 'not understood' : message)
  }
}

function wrong(message: string): Result<never, UsageFailure> {
  return err({ type: 'usage', message })
}
