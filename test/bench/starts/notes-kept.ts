/** Whether every note of the year stands in a page's database with the words that were typed, read past the app. */
import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { z } from '../../../shared/zod.ts'
import { yearOf, type YearSize } from '../year/year.ts'

/** As text: see `start-watch.ts`. */
const READ = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('soundings')
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    const database = opening.result
    const found = []
    const cursor = database.transaction('records').objectStore('records').openCursor()
    cursor.onerror = () => reject(cursor.error)
    cursor.onsuccess = async () => {
      if (cursor.result !== null) {
        const { id, kind, fields } = cursor.result.value
        if (kind === 'note') found.push([id, fields.body])
        cursor.result.continue()
        return
      }
      database.close()
      const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
      const digest = (text) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)).then(hex)
      resolve(await Promise.all(found.map(async ([id, body]) => [id, await digest(body)])))
    }
  }
})`

const digests = z.array(z.tuple([z.string(), z.string()]))

export async function countWholeNotes(
  page: Page,
  size: YearSize,
): Promise<{ readonly whole: number; readonly of: number }> {
  const typed = new Map<string, string>()
  for (const step of yearOf(size)) if (step.type === 'typed') typed.set(step.stretch.note, step.stretch.text)
  const read: unknown = await page.evaluate(READ)
  const found = new Map(digests.parse(read))
  const whole = [...typed].filter(
    ([note, text]) => found.get(note) === createHash('sha256').update(text).digest('hex'),
  )
  return { whole: whole.length, of: typed.size }
}
