/**
 * Merging a placeholder with whom it turned out to be. The placeholder keeps its own record and says into whom it went; of the
 * real person only what is empty is filled. Where both say something, what the placeholder said goes into the real person's
 * `about`, so that nothing is lost. One change, which undo takes back as a whole.
 */
import type { Edit } from '../changes/change.ts'
import type { Person } from '../domain/person.ts'
import { TEXT_LIMIT } from '../domain/text.ts'
import type { Json } from '../json.ts'
import { err, ok, type Result } from '../result.ts'

/** The fields that are carried over one by one; parts and probes are joined, `about` is added below. */
export const carriedFields = [
  'role',
  'department',
  'roleBefore',
  'roleSince',
  'place',
  'unit',
  'site',
  'support',
  'decides',
  'uses',
  'mayNeed',
  'email',
  'phone',
  'otherContact',
  'leftOn',
] as const
export type CarriedField = (typeof carriedFields)[number]

/** `words`: the line that keeps a value which found its field taken: "Role: controller". */
export function mergePlaceholder(
  placeholder: Person,
  real: Person,
  words: (field: CarriedField, value: string) => string,
): Result<readonly Edit[], { readonly type: 'tooLong' }> {
  const set: { [field: string]: Json } = {}
  const kept: string[] = []
  for (const field of carriedFields) {
    const [theirs, ours] = [placeholder[field], real[field]]
    if (isEmpty(field, theirs) || theirs === ours) continue
    // A day on which a role fell vacant says nothing of whoever fills it; it is kept in words.
    if (isEmpty(field, ours) && field !== 'leftOn') set[field] = theirs
    else kept.push(words(field, theirs ?? ''))
  }
  if (placeholder.key && !real.key) set['key'] = true
  for (const map of ['parts', 'probed'] as const) {
    for (const [entry, value] of Object.entries(placeholder[map])) {
      if (value && real[map][entry] !== true) set[`${map}/${entry}`] = true
    }
  }
  const about = [real.about, placeholder.about, ...kept].filter((text) => text.trim() !== '').join('\n')
  if (about.length > TEXT_LIMIT) return err({ type: 'tooLong' })
  if (about !== real.about) set['about'] = about
  return ok([
    { record: placeholder.id, kind: 'person', set: { mergedInto: real.id } },
    ...(Object.keys(set).length > 0 ? [{ record: real.id, kind: 'person', set }] : []),
  ])
}

/** `inside` is where everybody stands until somebody says otherwise. */
function isEmpty(field: CarriedField, value: string | null): boolean {
  return value === null || value.trim() === '' || (field === 'place' && value === 'inside')
}
