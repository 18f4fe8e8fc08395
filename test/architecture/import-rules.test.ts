/** Plants one violation of every import rule in a small tree and checks that each is reported, so that silence means order. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../build/paths.ts'

/** By rule: the files to plant, the offender first. */
const PLANTED: Readonly<Record<string, readonly (readonly [file: string, text: string])[]>> = {
  'no-circles': [
    ['shared/circle/one.ts', "import { two } from './two.ts'\nexport const one = () => two\n"],
    ['shared/circle/two.ts', "import { one } from './one.ts'\nexport const two = () => one\n"],
  ],
  'shared-stands-alone': [
    [
      'shared/scoring/asks-electron.ts',
      "import { main } from '../../electron/main.ts'\nexport const a = main\n",
    ],
  ],
  'shared-only-pure-libraries': [
    [
      'shared/scoring/reads-files.ts',
      "import { readFileSync } from 'node:fs'\nexport const a = readFileSync\n",
    ],
  ],
  'electron-not-renderer': [
    [
      'electron/asks-renderer.ts',
      "import type { Page } from '../renderer/app/page.tsx'\nexport type A = Page\n",
    ],
  ],
  'renderer-not-electron': [
    [
      'renderer/app/asks-electron.ts',
      "import { main } from '../../electron/main.ts'\nexport const a = main\n",
    ],
  ],
  'renderer-not-node': [
    [
      'renderer/host/reads-files.ts',
      "import { readFileSync } from 'node:fs'\nexport const a = readFileSync\n",
    ],
  ],
  'features-not-each-other': [
    [
      'renderer/features/people/asks-accounts.ts',
      "import type { Row } from '../accounts/row.ts'\nexport type A = Row\n",
    ],
  ],
  'features-not-app': [
    [
      'renderer/features/people/asks-app.ts',
      "import { page } from '../../app/page.tsx'\nexport const a = page\n",
    ],
  ],
  'data-knows-only-shared': [
    ['renderer/data/asks-ui.ts', "import { bar } from '../ui/bar.tsx'\nexport const a = bar\n"],
  ],
  'ui-knows-only-shared': [
    ['renderer/ui/asks-data.ts', "import { rows } from '../data/rows.ts'\nexport const a = rows\n"],
  ],
  'host-knows-only-shared': [
    ['renderer/host/asks-data.ts', "import { rows } from '../data/rows.ts'\nexport const a = rows\n"],
  ],
  'crash-page-stands-apart': [
    ['renderer/crash/asks-data.ts', "import { rows } from '../data/rows.ts'\nexport const a = rows\n"],
  ],
  'only-data-knows-dexie': [
    ['renderer/features/people/asks-dexie.ts', "import { Dexie } from 'dexie'\nexport const a = Dexie\n"],
  ],
  'only-shared-zod-knows-zod': [
    ['shared/domain/asks-zod.ts', "import { z } from 'zod'\nexport const a = z\n"],
  ],
  'no-development-packages': [
    ['renderer/app/asks-tools.ts', "import { test } from 'vitest'\nexport const a = test\n"],
  ],
  'no-undeclared-packages': [
    ['renderer/app/asks-by-chance.ts', "import { parse } from 'acorn'\nexport const a = parse\n"],
  ],
  'nothing-unresolved': [
    ['renderer/app/asks-nobody.ts', "import { gone } from './gone.ts'\nexport const a = gone\n"],
  ],
}

/** What is allowed, and must not be reported. */
const ORDERLY: readonly (readonly [file: string, text: string])[] = [
  ['shared/zod.ts', "import { z } from 'zod'\nexport { z }\n"],
  [
    'shared/scoring/beta.ts',
    "import { z } from '../zod.ts'\nimport { sha256 } from '@noble/hashes/sha2.js'\nexport const a = [z, sha256]\n",
  ],
  [
    'electron/main.ts',
    "import { app } from 'electron'\nimport { z } from '../shared/zod.ts'\nexport const main = [app, z]\n",
  ],
  [
    'renderer/app/page.tsx',
    "import { row } from '../features/accounts/row.ts'\nexport type Page = string\nexport const page = row\n",
  ],
  [
    'renderer/features/accounts/row.ts',
    "import { rows } from '../../data/rows.ts'\nimport { bar } from '../../ui/bar.tsx'\nexport type Row = string\nexport const row = [rows, bar]\n",
  ],
  [
    'renderer/data/rows.ts',
    "import { Dexie } from 'dexie'\nimport { z } from '../../shared/zod.ts'\nexport const rows = [Dexie, z]\n",
  ],
  ['renderer/ui/bar.tsx', "import { scaleLinear } from 'd3-scale'\nexport const bar = scaleLinear\n"],
]

const rules = await extractDepcruiseConfig(join(ROOT, 'build', 'dependency-cruiser.mjs'))
const forbidden = rules.forbidden ?? []

let tree = ''
let found: ICruiseResult['summary']['violations'] = []

beforeAll(async () => {
  tree = mkdtempSync(join(tmpdir(), 'soundings-rules-'))
  cpSync(join(ROOT, 'package.json'), join(tree, 'package.json'))
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'junction')
  for (const [file, text] of [...ORDERLY, ...Object.values(PLANTED).flat()]) {
    mkdirSync(dirname(join(tree, file)), { recursive: true })
    writeFileSync(join(tree, file), text)
  }
  const { output } = await cruise(['shared', 'electron', 'renderer'], {
    ...rules.options,
    baseDir: tree,
    validate: true,
    ruleSet: { forbidden },
  })
  if (typeof output === 'string') throw new Error('expected a result, not a report')
  found = output.summary.violations
})

afterAll(() => {
  rmSync(tree, { recursive: true, force: true })
})

describe('import rules', () => {
  it('has a planted violation for every rule', () => {
    expect(Object.keys(PLANTED)).toEqual(forbidden.map((rule) => rule.name))
  })

  it.each(Object.entries(PLANTED))('reports a violation of %s', (rule, [offender]) => {
    expect(found.filter((each) => each.rule.name === rule).map((each) => each.from)).toContain(offender?.[0])
  })

  it('says nothing about an orderly tree', () => {
    const orderly = ORDERLY.map(([file]) => file)
    expect(found.filter((each) => orderly.includes(each.from))).toEqual([])
  })
})
