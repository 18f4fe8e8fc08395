/** Lengths of what people write, in UTF-16 units, the same for forms and for imported files. */
import { z } from '../zod.ts'

export const NAME_LIMIT = 200
export const TEXT_LIMIT = 20_000
export const NOTE_LIMIT = 500_000

/** A name: at least one visible character, at most `NAME_LIMIT`. */
export const name = z
  .string()
  .max(NAME_LIMIT)
  .refine((text) => text.trim() !== '', 'a name')
/** One line that may be empty. */
export const line = z.string().max(NAME_LIMIT)
/** A paragraph or several that may be empty. */
export const text = z.string().max(TEXT_LIMIT)
