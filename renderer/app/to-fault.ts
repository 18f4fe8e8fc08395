/** Turns what was thrown into a defect for the log: the class of the error and places in our own scripts, nothing else. */
import { faultName, type Fault } from '../../shared/host/contract.ts'

const MOST_FRAMES = 10
const FRAME = /([A-Za-z0-9_-]{1,80}\.js):(\d{1,7}):(\d{1,7})\)?$/

/** `scripts`: the file names of our own scripts. A message can imitate a line of the stack, so its lines are left out first. */
export function toFault(thrown: unknown, scripts: ReadonlySet<string>): Fault {
  if (!(thrown instanceof Error)) return { name: 'Error', frames: [] }
  return {
    name: faultName.catch('Error').parse(thrown.name),
    frames: linesBelowMessage(thrown)
      .flatMap((line) => {
        const [, file, row, column] = FRAME.exec(line.trimEnd()) ?? []
        if (file === undefined || row === undefined || column === undefined) return []
        return scripts.has(file) ? [`${file}:${row}:${column}`] : []
      })
      .slice(0, MOST_FRAMES),
  }
}

/** None where the stack does not begin with the message as it is now: then nobody can tell where the message ends. */
function linesBelowMessage(error: Error): readonly string[] {
  const { stack, name, message } = error
  if (typeof stack !== 'string') return []
  const head = message === '' ? name : `${name}: ${message}`
  if (!stack.startsWith(`${head}\n`)) return []
  const lines = stack.slice(head.length + 1).split('\n')
  return lines.every((line) => /^ {4}at /.test(line)) ? lines : []
}
