/** Finds out where a browser that was just started can be steered from. */
import type { ChildProcess } from 'node:child_process'

/** It says so once it is up. */
export function steeringAddress({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    stderr?.on('end', () => {
      reject(new Error(`the browser ended before it was up: ${said.slice(-500)}`))
    })
  })
}
