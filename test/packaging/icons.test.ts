/** The containers for icons that we write ourselves, and that the committed icons hold every size their system asks for. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Data } from 'resedit'
import { describe, expect, it } from 'vitest'
import { listIcns, listIco, writeIcns, writeIco, type Picture } from '../../build/icon-files.ts'
import { ICONS } from '../../build/paths.ts'

const ICO_SIZES = [16, 20, 24, 32, 40, 48, 64, 128, 256]

/** Every pixel differs from its neighbour in red and green, and none in blue and alpha. */
function picture(size: number): Picture {
  const pixels = Uint8Array.from({ length: size * size * 4 }, (_, index) => {
    const pixel = Math.floor(index / 4)
    return [pixel % 251, (pixel * 7) % 253, 9, 255][index % 4] ?? 0
  })
  return { size, png: Buffer.from(`picture of ${String(size)}`), pixels }
}

/** Undoes the packing of one channel after another, as the format has it. */
function unpack(packed: Uint8Array): number[] {
  const out: number[] = []
  for (let at = 0; at < packed.length;) {
    const head = packed[at++] ?? 0
    if (head < 128) {
      out.push(...packed.subarray(at, at + head + 1))
      at += head + 1
    } else {
      out.push(...Array.from({ length: head - 125 }, () => packed[at] ?? 0))
      at++
    }
  }
  return out
}

describe('an .ico', () => {
  it('is read by another as what was written: bitmaps from the bottom up, blue first', () => {
    const pictures = [picture(16), picture(48)]
    const { icons } = Data.IconFile.from(writeIco(pictures))
    expect(icons.map(({ width, height, bitCount }) => [width, height, bitCount])).toEqual([
      [16, 16, 32],
      [48, 48, 32],
    ])
    const first = icons[0]?.data
    if (first === undefined || first.isRaw()) throw new Error('no bitmap')
    const rows = Buffer.from(first.pixels)
    const { pixels } = picture(16)
    expect([...rows.subarray(0, 4)]).toEqual(
      [2, 1, 0, 3].map((channel) => pixels[15 * 16 * 4 + channel] ?? -1),
    )
    expect([...rows.subarray(15 * 16 * 4, 15 * 16 * 4 + 4)]).toEqual([9, 0, 0, 255])
  })

  it('of ours holds every size', () => {
    for (const name of ['soundings.ico', 'document.ico']) {
      expect(listIco(readFileSync(join(ICONS, name)))).toEqual(ICO_SIZES)
    }
  })
})

describe('an .icns', () => {
  it('holds the small sizes as packed pixels that unpack to what they were', () => {
    const pictures = [16, 32, 64, 128, 256, 512, 1024].map((size) =>
      size <= 32 ? picture(size) : { ...picture(1), size },
    )
    const file = writeIcns(pictures)
    expect(file.readUInt32BE(4)).toBe(file.byteLength)
    expect(file.toString('latin1', 8, 12)).toBe('ic04')
    expect(file.toString('latin1', 16, 20)).toBe('ARGB')
    const channels = unpack(file.subarray(20, 8 + file.readUInt32BE(12)))
    const { pixels } = picture(16)
    expect(channels).toEqual(
      [3, 0, 1, 2].flatMap((channel) => [...pixels.filter((_, index) => index % 4 === channel)]),
    )
  })

  it('can not be written without a size that macOS asks for', () => {
    expect(() => writeIcns([picture(16)])).toThrow('no picture of 32 pixels')
  })

  it('of ours holds every size, each once plain and once as the double of a smaller one', () => {
    for (const name of ['soundings.icns', 'document.icns']) {
      expect(listIcns(readFileSync(join(ICONS, name)))).toEqual([
        ...['ic04', 'ic05', 'ic07', 'ic08', 'ic09'],
        ...['ic10', 'ic11', 'ic12', 'ic13', 'ic14'],
      ])
    }
  })
})

describe('the icons for Linux', () => {
  it('are as big as they are called', () => {
    for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
      const png = readFileSync(join(ICONS, 'linux', `${String(size)}x${String(size)}.png`))
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
    }
  })
})
