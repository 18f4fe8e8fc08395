/** Writes a file of every kind out of shape and checks that each is found, so that silence means order. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT, toolScript } from '../../build/paths.ts'
import { runNode } from '../../build/run.ts'

const CROOKED: Readonly<Record<string, string>> = {
  'a.css': 'a{color:red}',
  'a.html': '<p>\n<b>a</b>',
  'a.json': '{"a":1,\n"b":   2}',
  'a.md': '# a\n* b\n',
  'a.mjs': 'export const a = "b";\n',
  'a.ts': 'export const a = [1,2]\n',
  'a.tsx': "export const a = <p   id='b' />\n",
  'a.yml': 'a:   1\n',
}

const STRAIGHT: Readonly<Record<string, string>> = {
  'b.css': 'a {\n  color: red;\n}\n',
  'b.md': '# a\n\n- b\n',
  'b.ts': "export const a = 'b'\n",
}

it('finds a file of every kind that is out of shape, and no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'soundings-shape-'))
  cpSync(join(ROOT, '.oxfmtrc.json'), join(folder, '.oxfmtrc.json'))
  for (const [file, text] of Object.entries({ ...CROOKED, ...STRAIGHT }))
    writeFileSync(join(folder, file), text)
  const { code, output } = await runNode(toolScript('oxfmt'), ['--list-different'], { cwd: folder })
  rmSync(folder, { recursive: true })
  expect(code).not.toBe(0)
  expect(output.trim().split('\n').sort()).toEqual(Object.keys(CROOKED))
})
