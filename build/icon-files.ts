/** Writes and lists the two containers for icons: Windows' `.ico` and macOS's `.icns`. */

export type Picture = {
  readonly size: number
  readonly png: Uint8Array
  /** Red, green, blue, alpha, row by row; only of small pictures. */
  readonly pixels: Uint8Array
}

/** From this size Windows reads PNG everywhere; below it, older parts of Windows want a bitmap. */
const ICO_PNG_FROM = 128

/** A bitmap as it lies in an `.ico`: rows from the bottom, blue first, and an empty mask because alpha says it all. */
function bitmap({ size, pixels }: Picture): Buffer {
  const header = Buffer.alloc(40)
  header.writeUInt32LE(40, 0)
  header.writeInt32LE(size, 4)
  // picture and mask together
  header.writeInt32LE(size * 2, 8)
  header.writeUInt16LE(1, 12)
  header.writeUInt16LE(32, 14)
  const rows = Buffer.alloc(size * size * 4)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const from = (y * size + x) * 4
      const to = ((size - 1 - y) * size + x) * 4
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(from, from + 4)
      rows.set([blue, green, red, alpha], to)
    }
  }
  const mask = Buffer.alloc(Math.ceil(size / 32) * 4 * size)
  return Buffer.concat([header, rows, mask])
}

export function writeIco(pictures: readonly Picture[]): Buffer {
  const images = pictures.map((picture) =>
    picture.size < ICO_PNG_FROM ? bitmap(picture) : Buffer.from(picture.png),
  )
  const header = Buffer.alloc(6 + 16 * pictures.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  let offset = header.byteLength
  pictures.forEach(({ size }, index) => {
    const at = 6 + 16 * index
    const length = images[index]?.byteLength ?? 0
    // a byte holds no 256: it is written as 0
    header.writeUInt8(size % 256, at)
    header.writeUInt8(size % 256, at + 1)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += length
  })
  return Buffer.concat([header, ...images])
}

export function listIco(file: Uint8Array): readonly number[] {
  const data = Buffer.from(file)
  return Array.from({ length: data.readUInt16LE(4) }, (_, index) => data.readUInt8(6 + 16 * index) || 256)
}

/** The types of an `.icns`, with the size of the picture under each; a size stands twice where it is also another's double. */
const ICNS_TYPES: readonly (readonly [type: string, size: number])[] = [
  ['ic04', 16],
  ['ic05', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
]
/** macOS shows a PNG of these two wrongly at times: they are packed pixels. */
const ICNS_PACKED = new Set(['ic04', 'ic05'])

/** One channel, packed: a byte below 128 says how many bytes follow as they are, one above it how often the next one stands. */
function packChannel(bytes: Uint8Array): number[] {
  const packed: number[] = []
  let literal: number[] = []
  const flush = () => {
    if (literal.length > 0) packed.push(literal.length - 1, ...literal)
    literal = []
  }
  for (let at = 0; at < bytes.length;) {
    const value = bytes[at] ?? 0
    let run = 1
    while (run < 130 && at + run < bytes.length && bytes[at + run] === value) run++
    if (run >= 3) {
      flush()
      packed.push(run + 125, value)
      at += run
    } else {
      literal.push(value)
      if (literal.length === 128) flush()
      at++
    }
  }
  flush()
  return packed
}

function packPixels({ pixels }: Picture): Buffer {
  const channel = (offset: number) => packChannel(pixels.filter((_, index) => index % 4 === offset))
  return Buffer.concat([
    Buffer.from('ARGB', 'latin1'),
    ...[3, 0, 1, 2].map((offset) => Buffer.from(channel(offset))),
  ])
}

export function writeIcns(pictures: readonly Picture[]): Buffer {
  const parts = ICNS_TYPES.map(([type, size]) => {
    const picture = pictures.find((each) => each.size === size)
    if (picture === undefined) throw new Error(`no picture of ${String(size)} pixels`)
    const data = ICNS_PACKED.has(type) ? packPixels(picture) : Buffer.from(picture.png)
    const header = Buffer.alloc(8)
    header.write(type, 'latin1')
    header.writeUInt32BE(8 + data.byteLength, 4)
    return Buffer.concat([header, data])
  })
  const body = Buffer.concat(parts)
  const header = Buffer.alloc(8)
  header.write('icns', 'latin1')
  header.writeUInt32BE(8 + body.byteLength, 4)
  return Buffer.concat([header, body])
}

export function listIcns(file: Uint8Array): readonly string[] {
  const data = Buffer.from(file)
  const types: string[] = []
  for (let at = 8; at < data.byteLength; at += Math.max(8, data.readUInt32BE(at + 4))) {
    types.push(data.toString('latin1', at, at + 4))
  }
  return types
}
