/** The people of an account: who they are, what they have said, when they were last heard. Added and changed in place. */
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { useAccountView } from '../../data/hooks.ts'
import { useWriter } from '../../data/use-writer.ts'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { useFormat } from '../../ui/format.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { RecordActs } from '../../ui/record-acts.tsx'
import { RecordPage } from '../../ui/record-page.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { PersonAnswers } from './person-answers.tsx'
import { PersonForm } from './person-form.tsx'
import { heardOf, type Heard } from './heard.ts'
import styles from './people-tab.module.css'

export type PeopleTabProps = { readonly account: string; readonly asOf: Day }

/** What stands open below a row, or below the table. */
type Opened =
  | { readonly type: 'new' }
  | { readonly type: 'edit'; readonly person: string }
  | { readonly type: 'answers'; readonly person: string }

export function PeopleTab({ account, asOf }: PeopleTabProps) {
  const { t } = useTranslation('people')
  const view = useAccountView(account)
  const [opened, setOpened] = useState<Opened | null>(null)
  if (view == null) return null
  const { observations } = view.records
  const people = inOrder(view.records.people)
  const close = () => {
    setOpened(null)
  }
  return (
    <RecordPage
      addLabel={t('add')}
      onAdd={() => {
        setOpened({ type: 'new' })
      }}
      adding={opened?.type === 'new' ? <PersonForm account={account} person={null} onDone={close} /> : null}
    >
      <PeopleLead people={people} heard={people.map((person) => heardOf(person.id, observations, asOf))} />
      {people.length > 0 && (
        <table className={classNames(table.table, styles.people)}>
          <thead>
            <tr>
              <th scope="col">{t('columns.name')}</th>
              <th scope="col">{t('columns.role')}</th>
              <th scope="col">{t('columns.department')}</th>
              <th scope="col" className={table.number}>
                {t('columns.answers')}
              </th>
              <th scope="col">{t('columns.lastHeard')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('columns.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => {
              const heard = heardOf(person.id, observations, asOf)
              const open =
                opened !== null && opened.type !== 'new' && opened.person === person.id ? opened : null
              return (
                <Fragment key={person.id}>
                  <PersonRow account={account} person={person} heard={heard} asOf={asOf} onOpen={setOpened} />
                  {open !== null && (
                    <tr>
                      <td colSpan={6} className={styles.below}>
                        {open.type === 'edit' ? (
                          <PersonForm account={account} person={person} onDone={close} />
                        ) : (
                          <PersonAnswers
                            name={person.name}
                            answers={heard.answers}
                            asOf={asOf}
                            onClose={close}
                          />
                        )}
                      </td>
                    </tr>
                  )}
                </Fragment>
              )
            })}
          </tbody>
        </table>
      )}
    </RecordPage>
  )
}

/** By name, those not met yet last. */
function inOrder(people: readonly Person[]): readonly Person[] {
  return people.toSorted(
    (one, other) => Number(one.placeholder) - Number(other.placeholder) || one.name.localeCompare(other.name),
  )
}

function PeopleLead({
  people,
  heard,
}: {
  readonly people: readonly Person[]
  readonly heard: readonly Heard[]
}) {
  const { t } = useTranslation('people')
  if (people.length === 0) return <Sentence verdict={t('lead.nobodyVerdict')}>{t('lead.nobody')}</Sentence>
  const count = heard.filter(({ answers }) => answers.length > 0).length
  const placeholders = people.filter(({ placeholder }) => placeholder).length
  return (
    <Sentence>
      {count === 0
        ? t('lead.heardNone', { count: people.length })
        : t('lead.heard', { count, all: people.length })}{' '}
      {placeholders > 0 && t('lead.placeholders', { count: placeholders })}
    </Sentence>
  )
}

type RowProps = {
  readonly account: string
  readonly person: Person
  readonly heard: Heard
  readonly asOf: Day
  readonly onOpen: (opened: Opened) => void
}

function PersonRow({ account, person, heard, asOf, onOpen }: RowProps) {
  const { t } = useTranslation('people')
  const say = useUndoToast()
  const format = useFormat()
  const write = useWriter()
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
          <span className={styles.notMet}>
            <span>{t('notMet')}</span>
          </span>
        )}
      </th>
      <td>
        <bdi>{person.role}</bdi>
      </td>
      <td>
        <bdi>{person.department}</bdi>
      </td>
      <td className={table.number}>
        {count === 0 ? (
          <span className="ink-3">0</span>
        ) : (
          <OpenButton
            aria-label={t('showAnswers', { count, name: person.name })}
            onPress={() => {
              onOpen({ type: 'answers', person: person.id })
            }}
          >
            {count}
          </OpenButton>
        )}
      </td>
      <td className="ink-3 whole">{heard.last === null ? t('never') : format.day(heard.last, asOf)}</td>
      <td className={styles.acts}>
        <RecordActs
          edit={{ short: t('editShort'), whole: t('edit', { name: person.name }) }}
          remove={{ short: t('deleteShort'), whole: t('delete', { name: person.name }) }}
          onEdit={() => {
            onOpen({ type: 'edit', person: person.id })
          }}
          onRemove={remove}
        />
      </td>
    </tr>
  )
}
