/** Holds the workflow to what it is there for: the README's commands and the packed app, on every system. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../../build/paths.ts'
import { z } from '../../shared/zod.ts'

const job = z.looseObject({
  strategy: z.object({
    matrix: z.looseObject({ os: z.array(z.string()), node: z.array(z.string()).optional() }),
  }),
  steps: z.array(z.looseObject({ uses: z.string().optional(), run: z.string().optional() })),
})
const content: unknown = parse(readFileSync(join(ROOT, '.github', 'workflows', 'test.yml'), 'utf8'))
const { jobs, permissions } = z
  .looseObject({
    permissions: z.record(z.string(), z.string()),
    jobs: z.object({ test: job, package: job }),
  })
  .parse(content)
const commands = (those: z.infer<typeof job>): string => those.steps.map(({ run }) => run ?? '').join('\n')

describe('the workflow', () => {
  it('runs on every system, and the tests on the oldest and a new Node', () => {
    for (const { strategy } of Object.values(jobs)) {
      expect(strategy.matrix.os).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest'])
    }
    expect(jobs.test.strategy.matrix.node).toEqual(['20', '24'])
  })

  it("runs the README's commands, with Electron's runtime where its installer runs", () => {
    expect(commands(jobs.test)).toMatch(/^npm ci$[^]*install-electron$[^]*npm test$[^]*npm run test:all$/m)
  })

  it('packs, checks what was packed, starts it, and makes the installers', () => {
    const run = commands(jobs.package)
    expect(run).toMatch(
      /npm run package -- --dir\n.*check-package\.ts\n.*start-packed\.ts\nnpm run package\n/,
    )
    for (const [, script] of run.matchAll(/tsx (\S+)/g))
      expect(existsSync(join(ROOT, script ?? ''))).toBe(true)
  })

  it('may only read, and takes actions by the digest of their commit', () => {
    expect(permissions).toEqual({ contents: 'read' })
    const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []))
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((action) => !/^[\w./-]+@[0-9a-f]{40}$/.test(action))).toEqual([])
  })
})
