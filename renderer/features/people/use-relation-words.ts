/** How relations read: "Osei reports to Wirth". */
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../shared/domain/person.ts'
import type { Relation } from '../../../shared/domain/relation.ts'

export type RelationWords = {
  readonly sentence: (relation: Pick<Relation, 'from' | 'to' | 'sort'>) => string
  readonly nameOf: (person: string) => string
}

export function useRelationWords(people: readonly Person[]): RelationWords {
  const { t } = useTranslation('people')
  const names = new Map<string, string>(people.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? t('relations.gone')
  return {
    nameOf,
    sentence: ({ from, to, sort }) =>
      t(`relations.sentences.${sort}`, { from: nameOf(from), to: nameOf(to) }),
  }
}
