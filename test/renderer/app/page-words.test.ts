/** Holds every page to loading the words that anything on it asks for, and the first script to the words of the frame. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createI18n } from '../../../renderer/app/i18n.ts'
import { loadWords, wordsWith, type LaterNamespace } from '../../../renderer/app/words.ts'
import { findingsEn } from '../../../renderer/features/findings/locale-en.ts'
import { peopleEn } from '../../../renderer/features/people/locale-en.ts'
import { loadedWithWords, reachedFrom, readSource } from './page-words.ts'

const ENTRY = 'renderer/main.tsx'
const FIRST = ['app', 'ui']
const pages = loadedWithWords(ENTRY)

describe('a page', () => {
  it('is found where it is loaded', () => {
    expect(pages.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['renderer/app/pages/accounts-page.tsx', 'renderer/app/pages/account-page.tsx']),
    )
  })

  it.each(pages.map((one) => [one.file, one.namespaces] as const))(
    '%s loads the words that it asks for, and no others',
    (file, namespaces) => {
      const { asks, unread } = reachedFrom(file)
      const asked = asks.filter(({ namespace }) => !FIRST.includes(namespace))
      expect(unread).toEqual([])
      expect(asked.filter(({ namespace }) => !namespaces.includes(namespace))).toEqual([])
      expect(namespaces.filter((name) => !asked.some(({ namespace }) => namespace === name))).toEqual([])
    },
  )
})

describe('the first script', () => {
  it('asks for no words but those of the frame', () => {
    const { asks, unread } = reachedFrom(ENTRY)
    expect(unread).toEqual([])
    expect(asks.length).toBeGreaterThan(5)
    expect(asks.filter(({ namespace }) => !FIRST.includes(namespace))).toEqual([])
  })

  it('carries no words but those of the frame', () => {
    const { files } = reachedFrom(ENTRY, 'atOnce')
    expect(files.filter((file) => /locale/.test(file)).sort()).toEqual([
      'renderer/app/locale-en.ts',
      'renderer/ui/locale-en.ts',
    ])
  })
})

describe('the words of a page', () => {
  // one instance for all of a process: nobody else's words may be in it
  beforeEach(() => {
    const i18n = createI18n()
    for (const { namespaces } of pages)
      for (const name of namespaces.filter((each) => !FIRST.includes(each)))
        i18n.removeResourceBundle('en', name)
  })

  it('are there before the page is', async () => {
    const i18n = createI18n()
    expect(i18n.hasResourceBundle('en', 'people')).toBe(false)
    const load = wordsWith(i18n)(() => Promise.resolve('the page'), ['people', 'findings'])
    expect(await load()).toBe('the page')
    expect(i18n.getResourceBundle('en', 'people')).toEqual(peopleEn)
    expect(i18n.getResourceBundle('en', 'findings')).toEqual(findingsEn)
  })

  it('are not put there again over those that are', async () => {
    const i18n = createI18n()
    await loadWords(i18n, ['people'])
    let added = 0
    i18n.store.on('added', () => (added += 1))
    await loadWords(i18n, ['people', 'model'])
    expect(added).toBe(1)
  })

  it('do not hide that a page could not be loaded', async () => {
    const load = wordsWith(createI18n())(() => Promise.reject(new Error('gone')), ['model'])
    await expect(load()).rejects.toThrow('gone')
  })

  it('of every namespace can be loaded', async () => {
    const i18n = createI18n()
    const isLater = (name: string): name is LaterNamespace => !FIRST.includes(name)
    const all = [...new Set(pages.flatMap(({ namespaces }) => namespaces))].filter(isLater)
    await loadWords(i18n, all)
    expect(all.length).toBeGreaterThan(10)
    expect(all.filter((name) => !i18n.hasResourceBundle('en', name))).toEqual([])
  })
})

describe('what a source asks for', () => {
  it.each([
    ["const { t } = useTranslation('people')", ['people']],
    ["const { t } = useTranslation(['model', 'instruments'])", ['model', 'instruments']],
    ["const t = i18n.getFixedT(language, 'ui')", ['ui']],
    ["t(`rates.${id}.name`, { ns: 'instruments' })", ['instruments']],
    ["t('documentation:formulas', { returnObjects: true })", ['documentation']],
    ['t(`documentation:formulas.${id}`)', ['documentation']],
    ['const { i18n } = useTranslation()', []],
    ["place.querySelector('button:disabled')", []],
  ])('is read off %s', (text, namespaces) => {
    expect(readSource('renderer/ui/a.tsx', text)).toMatchObject({ namespaces, unread: [] })
  })

  it.each([
    'useTranslation(name)',
    "useTranslation(wide ? 'ui' : 'app')",
    'i18n.getFixedT(language)',
    't(key, { ns: name })',
    'import(`./${page}.tsx`)',
    "withWords(() => import('./a.tsx'), namespaces)",
    "withWords(page, ['ui'])",
  ])('must be readable: not %s', (text) => {
    expect(readSource('renderer/ui/a.tsx', text).unread).toHaveLength(1)
  })

  it('comes with what it loads, at once or later, but not with types', () => {
    const text = [
      "import { a } from './a.ts'",
      "import type { b } from './b.ts'",
      "export { c } from '../c.tsx'",
      "import d from 'd'",
      "const later = () => import('./later.tsx')",
    ].join('\n')
    expect(readSource('renderer/ui/x.tsx', text)).toMatchObject({
      imports: ['renderer/ui/a.ts', 'renderer/c.tsx'],
      later: ['renderer/ui/later.tsx'],
    })
  })

  it('is apart for what is loaded with words of its own', () => {
    const text = [
      "const a = lazy(() => import('./a.tsx'))",
      "const b = lazy(withWords(() => import('./b.tsx'), ['ui', 'people']))",
      "const c = lazy(wordsWith(i18n)(async () => ({ default: (await import('./c.tsx')).C }), []))",
    ].join('\n')
    expect(readSource('renderer/app/x.tsx', text)).toMatchObject({
      later: ['renderer/app/a.tsx'],
      withWords: [
        { file: 'renderer/app/b.tsx', namespaces: ['people', 'ui'] },
        { file: 'renderer/app/c.tsx', namespaces: [] },
      ],
    })
  })
})
