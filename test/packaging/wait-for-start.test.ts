/** Waiting for a packed app to start, with programs in its place that do and that do not. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { afterEach, describe, expect, it } from 'vitest'
import { waitForStart } from '../../build/wait-for-start.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'soundings-start-'))
  folders.push(folder)
  return folder
}

const STAY = 'setInterval(() => {}, 1000)'
const makeDatabase = (data: string): string => {
  const place = JSON.stringify(join(data, 'profile', 'IndexedDB', 'app_soundings_0'))
  return `setTimeout(() => require('node:fs').mkdirSync(${place}, { recursive: true }), 100)`
}

describe('waiting for a start', () => {
  it('ends when the page has made its database, and ends the program with it', async () => {
    const data = dataFolder()
    expect(await waitForStart(execPath, ['-e', `${makeDatabase(data)};${STAY}`], data, 20_000)).toBe(
      'started',
    )
  })

  it('sees a program that ends by itself, and one that can not be started', async () => {
    expect(await waitForStart(execPath, ['-e', ''], dataFolder(), 20_000)).toBe('ended')
    expect(await waitForStart(join(dataFolder(), 'none'), [], dataFolder(), 20_000)).toBe('ended')
  })

  it('gives up on a program that runs and shows nothing', async () => {
    expect(await waitForStart(execPath, ['-e', STAY], dataFolder(), 600)).toBe('silent')
  })
})
