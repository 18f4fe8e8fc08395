/** The scoring model's named, editable parameters with their defaults. Every default is ours unless a source is named. */
import { z } from '../zod.ts'

export const MODEL_VERSION = '1.0.0'

export const parameters = z.strictObject({
  /** Days after which an observation weighs half. */
  halfLife: z.number().positive().max(36_500).default(180),
  /** Factor by which each further answer of one voice counts less; 0 to 1. */
  damping: z.number().min(0).max(1).default(0.5),
  /** Weight by how we know it; 0 to 1. */
  kindWeight: z
    .strictObject({
      said: z.number().min(0).max(1).default(1),
      seen: z.number().min(0).max(1).default(1),
      document: z.number().min(0).max(1).default(0.8),
      reported: z.number().min(0).max(1).default(0.5),
      inferred: z.number().min(0).max(1).default(0.4),
    })
    .prefault({}),
  /** Weight of a construct in the gauges and risks; positive. */
  importance: z
    .strictObject({
      attitudeToChange: z.number().positive().max(10).default(3),
      goalClarity: z.number().positive().max(10).default(3),
      initiativePriority: z.number().positive().max(10).default(3),
      strategicView: z.number().positive().max(10).default(2),
      other: z.number().positive().max(10).default(1),
    })
    .prefault({}),
})

export type Parameters = z.infer<typeof parameters>
export const defaultParameters: Parameters = parameters.parse({})
