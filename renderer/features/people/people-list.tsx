/** The people in words: who they are, and every relation as a sentence. What the map draws is said here, for whoever cannot see it. */
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import { personParts, type Person } from '../../../shared/domain/person.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { coverageOf } from '../../../shared/people/coverage.ts'
import { useCatalogue } from '../../ui/instrument-words.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { CoverageSentence } from './coverage-line.tsx'
import type { Formers } from './former.ts'
import { PersonDetail } from './person-detail.tsx'
import type { OpenPerson } from './people-table.tsx'
import styles from './people-tab.module.css'
import { RelationLine } from './relation-entry.tsx'
import { relationsOf } from './relations-of.ts'

export type PeopleListProps = {
  readonly account: string
  readonly people: readonly Person[]
  readonly records: AccountRecords
  readonly formers: Formers
  readonly asOf: Day
  readonly opened: OpenPerson | null
  readonly onOpen: (opened: OpenPerson) => void
  readonly onClose: () => void
}

export function PeopleList(props: PeopleListProps) {
  const { account, people, records, formers, asOf, opened, onOpen, onClose } = props
  const { t } = useTranslation('people')
  const catalogue = useCatalogue()
  const place = useFocusBack<HTMLUListElement>(opened === null ? null : opened.person)
  return (
    <ul ref={place} aria-label={t('listOf')} className={styles.list}>
      {people.map((person) => {
        const relations = relationsOf(person.id, records.relations, asOf)
        const isOpen = opened?.person === person.id
        return (
          <li key={person.id}>
            <p data-opens={person.id}>
              <OpenButton
                aria-expanded={isOpen}
                onPress={() => {
                  if (isOpen) onClose()
                  else onOpen({ what: 'detail', person: person.id })
                }}
              >
                <bdi className="strong">{person.name}</bdi>
              </OpenButton>
              <span className="ink-2">{described(person)}</span>
            </p>
            {relations.length === 0 && (
              <p className={styles.none}>
                <span>{t('noRelations')}</span>
              </p>
            )}
            {relations.length > 0 && (
              <ul>
                {relations.map((relation) => (
                  <li key={relation.id}>
                    <RelationLine relation={relation} people={records.people} asOf={asOf} />
                  </li>
                ))}
              </ul>
            )}
            {isOpen ? (
              <PersonDetail
                account={account}
                person={person}
                records={records}
                formers={formers.get(person.id) ?? []}
                asOf={asOf}
                onClose={onClose}
                onOpen={(other) => {
                  onOpen({ what: 'detail', person: other })
                }}
              />
            ) : (
              <CoverageSentence coverage={coverageOf(person, records, asOf, catalogue)} asOf={asOf} />
            )}
          </li>
        )
      })}
    </ul>
  )

  function described({ role, placeholder, parts, place: stands }: Person): string {
    const said = [
      role,
      placeholder ? t('notMet') : '',
      stands === 'inside' ? '' : t(`person.places.${stands}`).toLowerCase(),
      ...personParts
        .filter((part) => parts[part] === true)
        .map((part) => t(`person.parts.${part}`).toLowerCase()),
    ].filter((one) => one !== '')
    return said.map((one) => `, ${one}`).join('')
  }
}
