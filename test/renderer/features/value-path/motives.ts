/** Motives for tests, each with an id of its own, and the people they belong to. */
import { motiveId, personId } from '../../../../shared/domain/ids.ts'
import { motiveFields, type Motive } from '../../../../shared/domain/motive.ts'
import type { z } from '../../../../shared/zod.ts'

export const people = {
  jane: personId.parse('00000000-0000-4000-8000-00000000000a'),
  lisa: personId.parse('00000000-0000-4000-8000-00000000000b'),
}

let made = 0

export function motive(
  fields: Partial<z.input<typeof motiveFields>> & Pick<Motive, 'reason' | 'view'> & { day: string },
): Motive {
  made += 1
  const id = motiveId.parse(`00000000-0000-4000-9000-${String(made).padStart(12, '0')}`)
  return { ...motiveFields.parse({ recordedAt: made, recorder: 'Ruth', ...fields }), id }
}
