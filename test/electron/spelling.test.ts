/** Holds the spelling check to the dictionaries it ships with: mistakes found, notes left in peace, nothing hangs. */
import { describe, expect, it } from 'vitest'
import { createSpelling, type Spelling } from '../../electron/spelling.ts'
import { dictionaryFile } from './host/real-host.ts'
import { MUCH_MORE_THAN_EIGHT, timesAsLong } from '../times-as-long.ts'

function spellingWith(change: { isOn?: () => boolean; words?: () => readonly string[] } = {}): Spelling {
  return createSpelling({
    folder: '/spelling',
    readFile: dictionaryFile,
    isOn: () => true,
    words: () => [],
    ...change,
  })
}

// The dictionaries take a while to read; one reading serves all that only ask.
const spelling = spellingWith()
const misspelt = (...words: string[]): Promise<string[]> => spelling.misspelt(words)

describe('the spelling check', () => {
  it('finds mistakes, as they were written, in order and each time', async () => {
    expect(await misspelt('teh', 'word', 'recieve', 'teh', 'seperate')).toEqual([
      'teh',
      'recieve',
      'teh',
      'seperate',
    ])
    expect(await misspelt('wont’', 'well-knwon', "dosn't", 'dosn’t')).toEqual([
      'well-knwon',
      "dosn't",
      'dosn’t',
    ])
  })

  it('lets British and American English through alike', async () => {
    expect(
      await misspelt(
        'colour',
        'color',
        'organise',
        'organize',
        'travelling',
        'traveling',
        'centre',
        'center',
      ),
    ).toEqual([])
  })

  it('lets contractions through with either apostrophe, and quotation marks and hyphens', async () => {
    const words = ["don't", "won't", "it's", "they'll", "company's", "we're", "shan't"]
    expect(await misspelt(...words, ...words.map((word) => word.replace("'", '’')))).toEqual([])
    expect(await misspelt("'quoted'", '’quoted’', 'well-known', 'e-mail', '-', "'", '--')).toEqual([])
  })

  it('leaves names, abbreviations, numbers and other languages alone', async () => {
    expect(
      await misspelt(
        'Haldn',
        'NSAA',
        'Q3',
        '2nd',
        '12.5',
        'eBay',
        'größer',
        'naïve',
        'договор',
        'مرحبا',
        '株式会社',
        '',
      ),
    ).toEqual([])
  })

  it('knows words of the field', async () => {
    expect(await misspelt('stakeholders', 'onboarding', 'roadmap', 'upsell', 'chargebacks')).toEqual([])
  })

  it('lets through what the user added, from then on', async () => {
    const own: string[] = []
    const learning = spellingWith({ words: () => own })
    expect(await learning.misspelt(['bizdev'])).toEqual(['bizdev'])
    own.push('bizdev')
    expect(await learning.misspelt(['bizdev', 'bizdevv', 'bizdev-led'])).toEqual(['bizdevv'])
  })

  it('reads nothing while it is off, and works again once it is on', async () => {
    let [on, reads] = [false, 0]
    const off = createSpelling({
      folder: '/spelling',
      readFile: (path) => {
        reads += 1
        return dictionaryFile(path)
      },
      isOn: () => on,
      words: () => [],
    })
    expect([await off.misspelt(['teh']), reads]).toEqual([[], 0])
    on = true
    expect([await off.misspelt(['teh']), reads]).toEqual([['teh'], 4])
    await off.misspelt(['teh'])
    expect(reads).toBe(4)
  })

  it('fails where the dictionaries are missing, does not hang, and tries again later', async () => {
    let isThere = false
    const late = createSpelling({
      folder: '/spelling',
      readFile: (path) =>
        isThere
          ? dictionaryFile(path)
          : Promise.reject(Object.assign(new Error('ENOENT'), { code: 'ENOENT' })),
      isOn: () => true,
      words: () => [],
    })
    await expect(late.misspelt(['teh'])).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(late.suggestions('teh')).rejects.toMatchObject({ code: 'ENOENT' })
    expect(await late.misspelt(['Halden'])).toEqual([])
    isThere = true
    expect(await late.misspelt(['teh'])).toEqual(['teh'])
  })

  it('suggests a few words, the right one among them', async () => {
    for (const [wrong, right] of [
      ['recieve', 'receive'],
      ['organisaton', 'organisation'],
      ['wrod', 'word'],
    ] as const) {
      const suggested = await spelling.suggestions(wrong)
      expect(suggested).toContain(right)
      expect(suggested.length).toBeLessThanOrEqual(5)
      expect(new Set(suggested).size).toBe(suggested.length)
    }
  })

  it('keeps nobody waiting for a word that is none', async () => {
    const none = async () => {
      for (const word of ['x'.repeat(200), 'abcdefghij'.repeat(20), 'qz'.repeat(13)])
        expect(await spelling.suggestions(word)).toEqual([])
    }
    expect(await timesAsLong(() => spelling.suggestions('recieve'), none)).toBeLessThan(1)
  })

  it('checks as many and as long words as the contract lets through', async () => {
    const words = Array.from({ length: 2_000 }, (_, n) => 'qzjxv'.repeat(40).slice(n % 100))
    const check = async (count: number) => {
      expect(await misspelt(...words.slice(0, count))).toHaveLength(count)
    }
    const ratio = await timesAsLong(
      () => check(250),
      () => check(2_000),
    )
    expect(ratio).toBeLessThan(MUCH_MORE_THAN_EIGHT)
  })
})
