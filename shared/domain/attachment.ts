/** A photo, document or recording that belongs to a note. Its bytes are kept apart, by their digest. */
import { z } from '../zod.ts'
import { attachmentId, noteId, personId } from './ids.ts'
import { line, text } from './text.ts'

export const attachmentSorts = ['photo', 'document', 'audio'] as const

/** Largest attachment, bytes: 25 MiB. Said before anything is chosen. */
export const ATTACHMENT_LIMIT = 26_214_400

/** SHA-256 of the bytes, in lower-case hex. */
export const blobDigest = z.string().regex(/^[0-9a-f]{64}$/, 'not a digest')

/** Who agreed to be recorded, to which words, and when. */
const consent = z.looseObject({
  /** Null where it is nobody recorded; `name` then says who. */
  person: personId.nullable().default(null),
  name: line.default(''),
  words: text,
  /** Milliseconds since 1970 UTC. */
  at: z.int().nonnegative(),
})

export const attachmentFields = z
  .looseObject({
    note: noteId,
    /** A file name, without any folder. */
    name: z.string().min(1).max(200),
    sort: z.enum(attachmentSorts),
    mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]{1,100}$/, 'not a media type'),
    /** Bytes. */
    size: z.int().min(1).max(ATTACHMENT_LIMIT),
    digest: blobDigest,
    /** What it shows; read instead of it where it cannot be seen. */
    caption: text.default(''),
    /** How long a recording is; null for anything else. */
    seconds: z.number().min(0).max(1_000_000).nullable().default(null),
    /** A recording needs it. */
    consent: consent.nullable().default(null),
    /** When it was added, milliseconds since 1970 UTC. */
    addedAt: z.int().nonnegative(),
    recorder: line,
  })
  .refine(({ sort, consent: given }) => sort !== 'audio' || given !== null, {
    path: ['consent'],
    message: 'a recording without consent',
  })

export type AttachmentFields = z.infer<typeof attachmentFields>
export type Attachment = { id: z.infer<typeof attachmentId> } & AttachmentFields
