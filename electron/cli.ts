/** `soundings …`: the composition root of the command line. Exit codes are in `cli/outcome.ts`. */
import { exitCodes, failed, plain, type Outcome } from './cli/outcome.ts'
import { run } from './cli/run.ts'
import { createFileSystem } from './host/file-system.ts'

// Whoever reads our output may stop early (`| head`); that is no failure of ours.
process.stdout.on('error', () => {
  process.exit()
})

let outcome: Outcome
try {
  outcome = await run(process.argv.slice(2), createFileSystem(process.platform))
} catch (error) {
  outcome = failed(
    exitCodes.internal,
    `a defect in Soundings (${error instanceof Error ? error.name : 'unknown'})`,
  )
}
process.exitCode = outcome.code
process.stdout.write(outcome.out)
if (outcome.problem !== null) process.stderr.write(`soundings: ${plain(outcome.problem)}\n`)
