/** Holds the reading view: quoted words are marked, signs are set off, and no HTML of a note is ever HTML. */
import { renderToStaticMarkup } from 'react-dom/server'
import Markdown from 'react-markdown'
import { describe, expect, it } from 'vitest'
import { markEvidence } from '../../../../renderer/features/interviews/mark-evidence.ts'
import { findQuotation, quote } from '../../../../shared/domain/quotation-anchor.ts'

const classes = { mark: 'mark', loose: 'loose', time: 'time', speaker: 'speaker', private: 'private' }

function render(body: string, ...words: readonly string[]) {
  const ranges = words.flatMap((text) => {
    const from = body.indexOf(text)
    return findQuotation(body, quote(body, from, from + text.length)) ?? []
  })
  return renderToStaticMarkup(
    <Markdown skipHtml rehypePlugins={[markEvidence({ ranges, classes })]}>
      {body}
    </Markdown>,
  )
}

describe('markEvidence', () => {
  it('marks the words and sets off time and speaker', () => {
    const html = render('14:05 @Amara Osei: We wait. Then we buy.', 'We wait.')
    expect(html).toBe(
      '<p><span class="time">14:05</span> <span class="speaker">Amara Osei:</span> <mark class="mark">We wait.</mark> Then we buy.</p>',
    )
  })
  it('marks words across emphasis and keeps lines apart', () => {
    const html = render('one **two** three\n// hidden\nfour', 'two** three')
    expect(html).toContain('<strong><mark class="mark">two</mark></strong><mark class="mark"> three</mark>')
    expect(html).toContain('<br/><span class="private">// hidden</span>')
  })
  it('says which words the reader came for, even where another answer quotes more around them', () => {
    const body = 'We wait. Then we buy.'
    const ranges = [
      { from: 0, to: 21, exact: true },
      { from: 9, to: 21, exact: true, pointed: true },
    ]
    const html = renderToStaticMarkup(
      <Markdown skipHtml rehypePlugins={[markEvidence({ ranges, classes })]}>
        {body}
      </Markdown>,
    )
    expect(html).toBe(
      '<p><mark class="mark">We wait. </mark><mark class="mark" aria-current="true" tabindex="-1">Then we buy.</mark></p>',
    )
  })
  it('shows raw HTML as nothing and loads nothing', () => {
    const html = render('a <img src="x" onerror="y"> <script>z</script> b', 'b')
    expect(html).not.toContain('<img')
    expect(html).not.toContain('<script')
  })
})
