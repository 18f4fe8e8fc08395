/** An interview note: Markdown, who was present, and the plan to fall back on. */
import { z } from '../zod.ts'
import { day } from './day.ts'
import { noteId, personId } from './ids.ts'
import { line, NOTE_LIMIT, text } from './text.ts'

export const noteFields = z.looseObject({
  title: line.default(''),
  /** Markdown. One field: a concurrent edit of it is a conflict that people decide. */
  body: z.string().max(NOTE_LIMIT).default(''),
  /** The day of the conversation. */
  day,
  /** When the conversation began, milliseconds since 1970 UTC; null for a note written up later. */
  startedAt: z.int().nonnegative().nullable().default(null),
  /** Who was there, keyed by person; each key merges on its own. */
  present: z.record(personId, z.boolean()).default({}),
  /** What we would do if the conversation goes elsewhere; shown on F9. */
  bailOut: text.default(''),
  /** The plan before the conversation (S1b), keyed by `<question>` or `<question>:<option>`: what such an answer would make us do. */
  ifAnswered: z.record(z.string().min(1).max(80), text).default({}),
  /** How we would ask if they do not want to answer this way. */
  fallback: text.default(''),
  /** What we give back for their time. */
  giveBack: text.default(''),
  /** What it means, written afterwards: interpretation, not only collection. */
  meaning: text.default(''),
  /** When the note was finalised, milliseconds since 1970 UTC; later edits show as revisions. */
  finalisedAt: z.int().nonnegative().nullable().default(null),
})

export type NoteFields = z.infer<typeof noteFields>
export type Note = { id: z.infer<typeof noteId> } & NoteFields
