/**
 * Draws the icons that the packages need from the SVG files in `build/icons`, in the installed browser. Run it by hand
 * after a drawing was changed (`npx tsx build/make-icons.ts`); what it writes is committed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exit } from 'node:process'
import { chromium, type Page } from '@playwright/test'
import { isRoot, QUIET_FLAGS, ROOT_FLAGS } from './browser-window.ts'
import { findTestBrowser } from './find-test-browser.ts'
import { writeIcns, writeIco, type Picture } from './icon-files.ts'
import { ICONS } from './paths.ts'

/** Up to this size the simpler drawing is used: strokes thinner than a pixel are only grey. */
const SMALL = 32
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512]
const ICO_SIZES = [16, 20, 24, 32, 40, 48, 64, 128, 256]
const ICNS_SIZES = [16, 32, 64, 128, 256, 512, 1024]

/** A tile on macOS keeps a tenth of its square free on every side, where other icons have their shadow. */
const MAC_MARGIN = 100 / 1024

type Drawing = { readonly name: string; readonly margin: number }

/** Draws on a canvas, so that the bare pixels can be had for the formats that want them. */
async function draw(page: Page, drawing: Drawing, size: number): Promise<Picture> {
  const file = `${drawing.name}${size <= SMALL ? '-small' : ''}.svg`
  const svg = readFileSync(join(ICONS, file), 'utf8')
  const margin = size <= SMALL ? 0 : Math.round(size * drawing.margin)
  const { png, pixels } = await page.evaluate(
    async (given) => {
      const image = new Image(given.size, given.size)
      image.src = `data:image/svg+xml,${encodeURIComponent(given.svg)}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = given.size
      canvas.height = given.size
      const context = canvas.getContext('2d')
      if (context === null) throw new Error('no canvas')
      const side = given.size - 2 * given.margin
      context.drawImage(image, given.margin, given.margin, side, side)
      const { data } = context.getImageData(0, 0, given.size, given.size)
      return {
        png: canvas.toDataURL('image/png').split(',')[1] ?? '',
        // only the small ones are wanted bare
        pixels: given.size <= 64 ? [...data] : [],
      }
    },
    { svg, size, margin },
  )
  return { size, png: Buffer.from(png, 'base64'), pixels: Uint8Array.from(pixels) }
}

async function drawAll(page: Page, drawing: Drawing, sizes: readonly number[]): Promise<readonly Picture[]> {
  const pictures: Picture[] = []
  for (const size of sizes) pictures.push(await draw(page, drawing, size))
  return pictures
}

const executablePath = findTestBrowser()
if (executablePath === null) {
  console.error('The icons are drawn by a browser, and none is installed.')
  exit(1)
}
const browser = await chromium.launch({
  executablePath,
  args: [...QUIET_FLAGS, ...(isRoot() ? ROOT_FLAGS : [])],
})
const page = await browser.newPage()

mkdirSync(join(ICONS, 'linux'), { recursive: true })
for (const picture of await drawAll(page, { name: 'soundings', margin: 0 }, LINUX_SIZES)) {
  const size = String(picture.size)
  writeFileSync(join(ICONS, 'linux', `${size}x${size}.png`), picture.png)
}
for (const name of ['soundings', 'document']) {
  const margin = name === 'soundings' ? MAC_MARGIN : 0
  writeFileSync(join(ICONS, `${name}.ico`), writeIco(await drawAll(page, { name, margin: 0 }, ICO_SIZES)))
  writeFileSync(join(ICONS, `${name}.icns`), writeIcns(await drawAll(page, { name, margin }, ICNS_SIZES)))
}
await browser.close()
