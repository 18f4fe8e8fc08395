/** The name under which a drawing is offered to be saved: `halden-freight-value-path.svg`. */
import { plainFileName } from '../../../shared/host/contract.ts'

export type DrawingFormat = 'svg' | 'png'

const LONGEST = 80

/** Letters of every script stay; what no disk likes becomes a dash. */
export function drawingFileName(account: string, drawing: string, format: DrawingFormat): string {
  const [whose, what] = [account, drawing].map((words) =>
    words
      .normalize('NFC')
      .toLocaleLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .slice(0, LONGEST)
      .replace(/^-+|-+$/g, ''),
  )
  const name = `${[whose, what].filter((part) => part !== '').join('-') || 'drawing'}.${format}`
  return plainFileName.safeParse(name).success ? name : `drawing.${format}`
}
