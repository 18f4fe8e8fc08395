/** Holds the app to reading journals of every version for ever: what the permanent ones hold comes back whole. */
import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../build/paths.ts'
import { createElectronHost } from '../../renderer/host/electron-host.ts'
import { hostContract, type Host } from '../../shared/host/contract.ts'
import { parseExport } from '../../shared/exchange/parse-export.ts'
import { writeExport } from '../../shared/exchange/write-export.ts'
import { z } from '../../shared/zod.ts'
import { realHost, type RealHost } from '../electron/host/real-host.ts'
import { openOver } from './real-data.ts'

const FIXTURES = join(ROOT, 'test', 'fixtures', 'journals')
/** A while after the last line was written. */
const LATER = Date.UTC(2026, 3, 1, 9)

const leftOpen = z.strictObject({
  account: z.string(),
  change: z.string(),
  device: z.string(),
  record: z.string(),
  body: z.string(),
})

function accountsOf(text: string) {
  const file = parseExport(text)
  if (!file.ok) throw new Error(`${file.error.type}: ${file.error.detail}`)
  return file.value.accounts
}

/** The shell's host, as the page reaches it. */
function hostThrough({ ask }: RealHost): Host {
  const calls = Object.keys(hostContract)
  const bridge = Object.fromEntries(calls.map((call) => [call, (request: unknown) => ask(call, request)]))
  const host = createElectronHost(bridge)
  if (host === null) throw new Error('No bridge')
  return host
}

describe('the program', () => {
  it.each(['v1-electron', 'v2'])(
    'gives back from journal %s every sealed change and the words that were still open',
    async (name) => {
      const folder = join(FIXTURES, name)
      const sealed = await readFile(join(folder, 'expected.soundings'), 'utf8')
      const open = leftOpen.parse(JSON.parse(await readFile(join(folder, 'expected-open.json'), 'utf8')))
      const host = await realHost()
      await cp(join(folder, 'journal'), join(host.data, 'journal'), { recursive: true })

      const { data, notice, close } = await openOver(hostThrough(host), () => LATER)
      expect(notice).toMatchObject({ emptied: true, damaged: 1, unread: false })
      const accounts = (await data.portfolio()).map(({ account }) => account)
      const text = await data.exportText(accounts)
      if (!text.ok) throw new Error(text.error.type)
      const restored = accountsOf(text.value)

      // Another device goes on with what was open; all the rest is what it was, to the byte.
      const adopted = restored.flatMap(({ changes }) =>
        changes.filter(({ adopts }) => adopts === open.change),
      )
      expect(adopted).toHaveLength(1)
      const others = restored.map(({ id, changes }) => ({
        id,
        changes: changes.filter((change) => !adopted.includes(change)),
      }))
      expect(writeExport(others)).toBe(sealed)
      const note = restored.flatMap(({ records }) => records).find(({ id }) => id === open.record)
      expect(note?.fields.body).toBe(open.body)
      expect(note?.conflicts).toEqual([])
      close()
    },
  )
})
