/** What sort of undertaking an initiative is: a shipped kind by its id or its English name, or words of the user's own. */
import { isExperienceKindId, kindNames, type ExperienceKindId } from './kind-names.ts'

function plain(sort: string): string {
  return sort.trim().replaceAll(/\s+/g, ' ').toLowerCase()
}

const byWords: ReadonlyMap<string, ExperienceKindId> = new Map(
  Object.keys(kindNames)
    .filter(isExperienceKindId)
    .flatMap((id) => [
      [plain(id), id],
      [plain(kindNames[id]), id],
    ]),
)

/** The shipped kind that the words name, however they are cased; null where they are the user's own, or empty. */
export function kindOfSort(sort: string): ExperienceKindId | null {
  return byWords.get(plain(sort)) ?? null
}

/** What two equal sorts have in common: the id of the kind, or the words without case. Empty where nothing is said. */
export function sortKey(sort: string): string {
  return kindOfSort(sort) ?? plain(sort)
}
