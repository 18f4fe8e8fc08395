/** Runs a program to its end and collects what it says. */
import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { ROOT } from './paths.ts'

export type Run = { readonly code: number; readonly output: string }

export type RunOptions = {
  /** Beside what is in the environment. */
  readonly env?: Readonly<Record<string, string>>
  /** The folder to run in, where it is not the repository's. */
  readonly cwd?: string
  /** Whether the output is passed through as it comes. */
  readonly show?: boolean
}

/** Never rejects: a program that can't be started is a run with code 127. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const take = (chunk: Buffer) => {
      output += chunk.toString('utf8')
      if (options.show === true) process.stdout.write(chunk)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', (error) => {
      resolve({ code: 127, output: `${output}${error.message}\n` })
    })
    child.on('close', (code) => {
      // some tools colour their words even where nobody looks
      resolve({ code: code ?? 1, output: stripVTControlCharacters(output) })
    })
  })
}

/** Runs a Node script. */
export function runNode(script: string, args: readonly string[], options?: RunOptions): Promise<Run> {
  return run(process.execPath, [script, ...args], options)
}
