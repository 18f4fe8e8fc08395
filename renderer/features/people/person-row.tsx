/** One person in the table: who they are, what they have said, what they come for, and the acts on them. */
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Motive } from '../../../shared/domain/motive.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { useWriter } from '../../data/use-writer.ts'
import table from '../../ui/data-table.module.css'
import { useFormat } from '../../ui/format.ts'
import { useNavigation, withSearch } from '../../ui/navigation.tsx'
import { OpenButton, OpenLink } from '../../ui/open-link.tsx'
import { RecordActs } from '../../ui/record-acts.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import type { Heard } from './heard.ts'
import { hasLeft } from './left.ts'
import styles from './people-tab.module.css'

export type PersonRowProps = {
  readonly account: string
  readonly person: Person
  readonly heard: Heard
  /** Those that stand, main ones first. */
  readonly motives: readonly Motive[]
  readonly asOf: Day
  readonly onOpen: (what: 'edit' | 'answers') => void
}

export function PersonRow({ account, person, heard, motives, asOf, onOpen }: PersonRowProps) {
  const { t } = useTranslation('people')
  const say = useUndoToast()
  const format = useFormat()
  const write = useWriter()
  const { search } = useNavigation()
  const count = heard.answers.length
  const remove = async () => {
    const wrote = await write(account, [{ record: person.id, kind: 'person', set: { deleted: true } }])
    if (!wrote.stored) return
    say(t('deleted', { name: person.name, count }), wrote.undo)
  }
  return (
    <tr>
      <th scope="row">
        <bdi className="strong">{person.name}</bdi>
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
        )}
      </th>
      <td>
        <bdi>{person.role}</bdi>
      </td>
      <td>
        <bdi>{person.department}</bdi>
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
      <td className="ink-3 whole">{heard.last === null ? t('never') : format.day(heard.last, asOf)}</td>
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
        <RecordActs
          edit={{ short: t('editShort'), whole: t('edit', { name: person.name }) }}
          remove={{ short: t('deleteShort'), whole: t('delete', { name: person.name }) }}
          onEdit={() => {
            onOpen('edit')
          }}
          onRemove={remove}
        />
      </td>
    </tr>
  )

  function motiveWords({ reason, view, main }: Motive): string {
    const words = { reason: t(`motives.${reason}`), view: t(`views.${view}`) }
    return t(main ? 'mainMotive' : 'motive', words)
  }
}
