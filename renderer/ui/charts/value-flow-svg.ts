/** The drawn flow as a file of its own: an SVG that needs neither our styles nor our fonts, with every word of it as text. */
import { DOT, flowSheet, TYPE, type FlowPicture, type FlowShape } from './value-flow-shapes.ts'

export function flowSvg(picture: FlowPicture): string {
  const { width, height, shapes } = flowSheet(picture)
  const [ink, page] = [escaped(picture.ink), escaped(picture.page)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"`,
    ` direction="${picture.rtl ? 'rtl' : 'ltr'}" font-family="'Source Sans 3', 'Noto Sans Arabic', sans-serif" font-size="${TYPE}" fill="${ink}">`,
    `<title>${escaped(picture.title)}</title>`,
    `<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`,
    `<path d="M0 0V6" stroke="${ink}" stroke-opacity="0.5" stroke-width="1.5"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="${page}"/>`,
    ...shapes.map((shape) => element(shape, ink)),
    '</svg>\n',
  ].join('')
}

function element(shape: FlowShape, ink: string): string {
  switch (shape.type) {
    case 'text':
      return `<text x="${shape.x}" y="${shape.y}" font-weight="${shape.strong ? 600 : 400}">${escaped(shape.words)}</text>`
    case 'way':
      return `<path d="${shape.d}" fill="none" stroke="${ink}" stroke-opacity="0.5" stroke-width="1.5"/>`
    case 'bar':
      return `<path d="${shape.d}" fill="none" stroke="${ink}" stroke-width="2"/>`
    case 'dot':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${DOT}"/>`
    case 'hatched':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="url(#hatch)" stroke="${ink}" stroke-opacity="0.5" stroke-dasharray="2.5 2"/>`
  }
}

/** What XML has no way to say is left out: control characters, and halves of a pair. */
function escaped(text: string): string {
  return Array.from(text)
    .filter((letter) => inXml(letter.codePointAt(0) ?? 0))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function inXml(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff)
}
