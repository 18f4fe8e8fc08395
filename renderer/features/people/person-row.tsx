/** One person in the table: who they are, which part they play, what is known of them, and the acts on them. */
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Motive } from '../../../shared/domain/motive.ts'
import type { OrgUnit } from '../../../shared/domain/org-unit.ts'
import { personParts, type Person } from '../../../shared/domain/person.ts'
import type { Coverage } from '../../../shared/people/coverage.ts'
import table from '../../ui/data-table.module.css'
import { useFormat } from '../../ui/format.ts'
import { useNavigation, withSearch } from '../../ui/navigation.tsx'
import { OpenButton, OpenLink } from '../../ui/open-link.tsx'
import { RecordActs } from '../../ui/record-acts.tsx'
import { CoverageCell } from './coverage-line.tsx'
import type { Heard } from './heard.ts'
import { hasLeft } from './left.ts'
import styles from './people-tab.module.css'

export type PersonRowProps = {
  readonly account: string
  readonly person: Person
  readonly units: readonly OrgUnit[]
  readonly heard: Heard
  readonly coverage: Coverage
  /** Those that stand, main ones first. */
  readonly motives: readonly Motive[]
  readonly asOf: Day
  /** Whether their detail stands open. */
  readonly isOpen: boolean
  readonly onOpen: (what: 'detail' | 'edit' | 'answers') => void
  readonly onRemove: () => Promise<void>
}

export function PersonRow(props: PersonRowProps) {
  const { account, person, units, heard, coverage, motives, asOf, isOpen, onOpen, onRemove } = props
  const { t } = useTranslation('people')
  const format = useFormat()
  const { search } = useNavigation()
  const count = heard.answers.length
  const parts = personParts.filter((part) => person.parts[part] === true)
  return (
    <tr>
      <th scope="row" data-opens={`detail ${person.id}`}>
        <OpenButton
          aria-expanded={isOpen}
          onPress={() => {
            onOpen('detail')
          }}
        >
          <bdi className="strong">{person.name}</bdi>
        </OpenButton>
        {person.placeholder && (
          <>
            {' '}
            <span className={styles.notMet}>
              <span>{t('notMet')}</span>
            </span>
          </>
        )}
        {person.key && <span className="ink-2">, {t('key')}</span>}
        {person.leftOn !== null && (
          <span className="ink-2 whole">
            , {t(hasLeft(person, asOf) ? 'left' : 'leaves', { day: format.day(person.leftOn, asOf) })}
          </span>
        )}{' '}
        <span className={styles.role}>
          <bdi>{person.role}</bdi>
        </span>
      </th>
      <td>
        {person.place === 'inside'
          ? parts.map((part) => t(`person.parts.${part}`)).join(', ')
          : t(`person.places.${person.place}`)}
      </td>
      <td>
        {person.support !== null && t(`person.supports.${person.support}`)}
        {person.support === null && person.place === 'inside' && (
          <span className={styles.notMet}>
            <span>{t('person.supports.unknown')}</span>
          </span>
        )}
      </td>
      <td>
        <bdi>{worksIn()}</bdi>
      </td>
      <td>
        <CoverageCell coverage={coverage} asOf={asOf} />
      </td>
      <td className={table.number} data-opens={`answers ${person.id}`}>
        {count === 0 ? (
          <span className="ink-3">0</span>
        ) : (
          <OpenButton
            aria-label={t('showAnswers', { count, name: person.name })}
            onPress={() => {
              onOpen('answers')
            }}
          >
            {count}
          </OpenButton>
        )}
      </td>
      <td>
        {motives.length > 0 && (
          <OpenLink
            href={withSearch(`/accounts/${account}/value-path`, { asOf: search['asOf'] })}
            label={`${motives.map(motiveWords).join('; ')}. ${t('showMotives', { name: person.name })}`}
          >
            {motives.map(motiveWords).join('; ')}
          </OpenLink>
        )}
      </td>
      <td className={styles.acts} data-opens={`edit ${person.id}`}>
        <div data-opens={`delete ${person.id}`}>
          <RecordActs
            edit={{ short: t('editShort'), whole: t('edit', { name: person.name }) }}
            remove={{ short: t('deleteShort'), whole: t('delete', { name: person.name }) }}
            onEdit={() => {
              onOpen('edit')
            }}
            onRemove={onRemove}
          />
        </div>
      </td>
    </tr>
  )

  /** The unit, else the department as it was written before there were units; and the site. */
  function worksIn(): string {
    const nameOf = (id: string | null) => units.find((unit) => unit.id === id)?.name ?? ''
    const unit = nameOf(person.unit)
    return [unit === '' ? person.department : unit, nameOf(person.site)]
      .filter((one) => one !== '')
      .join(', ')
  }

  function motiveWords({ reason, view, main }: Motive): string {
    const words = { reason: t(`motives.${reason}`), view: t(`views.${view}`) }
    return t(main ? 'mainMotive' : 'motive', words)
  }
}
