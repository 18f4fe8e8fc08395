/** Writes marks as the text of an SVG file that stands alone: no script, no style, nothing from elsewhere. */
import { FONT, type Mark } from './mark.ts'
import type { Size } from './graph-view.ts'

/** `title` and `description` are read aloud in place of the picture. */
export function marksToSvg(marks: readonly Mark[], size: Size, title: string, description: string): string {
  const { width, height } = size
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" role="img" font-family="${escapeXml(FONT)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    ...marks.map(element),
    '</svg>',
    '',
  ].join('\n')
}

/** What XML cannot hold at all, not even escaped: half a character, and control characters. */
// oxlint-disable-next-line no-control-regex -- control characters are exactly what must not be in the file
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu

export function escapeXml(text: string): string {
  return text
    .replaceAll(NOT_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}

function element(mark: Mark): string {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height } = mark.rect
      return tag('rect', {
        x: round(x),
        y: round(y),
        width: round(width),
        height: round(height),
        fill: mark.fill ?? 'none',
        stroke: mark.stroke,
        'stroke-width': mark.stroke === null ? null : 0.75,
        'stroke-dasharray': mark.dash === '' ? null : mark.dash,
      })
    }
    case 'path':
      return tag('path', {
        d: mark.path,
        fill: mark.fill ?? 'none',
        stroke: mark.stroke,
        'stroke-width': mark.width,
        'stroke-dasharray': mark.dash === '' ? null : mark.dash,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      })
    case 'words': {
      const { text, x, y, size, fill, bold, struck, anchor, halo } = mark
      return tag(
        'text',
        {
          x: round(x),
          y: round(y),
          'font-size': size,
          'font-weight': bold ? 600 : null,
          fill,
          'text-anchor': anchor === 'middle' ? 'middle' : null,
          'text-decoration': struck ? 'line-through' : null,
          'paint-order': halo === null ? null : 'stroke',
          stroke: halo,
          'stroke-width': halo === null ? null : 4,
          'stroke-linejoin': halo === null ? null : 'round',
        },
        text,
      )
    }
  }
}

function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content?: string,
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escapeXml(String(value))}"`]))
    .join('')
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${escapeXml(content)}</${name}>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
