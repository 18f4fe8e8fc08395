/** The people of an account: who they are, what they have said, when they were last heard. Added and changed in place. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { useAccountView } from '../../data/hooks.ts'
import { useFormat } from '../../ui/format.ts'
import { RecordPage } from '../../ui/record-page.tsx'
import { Section } from '../../ui/section.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { heardOf, type Heard } from './heard.ts'
import { thereAndLeft } from './left.ts'
import { PeopleTable, type OpenPerson } from './people-table.tsx'
import { PersonForm } from './person-form.tsx'
import styles from './people-tab.module.css'

export type PeopleTabProps = { readonly account: string; readonly asOf: Day }

export function PeopleTab({ account, asOf }: PeopleTabProps) {
  const { t } = useTranslation('people')
  const view = useAccountView(account)
  /** What stands open below a row, or below the tables. */
  const [opened, setOpened] = useState<OpenPerson | 'new' | null>(null)
  if (view == null) return null
  const { records } = view
  const { there, left } = thereAndLeft(records.people, asOf)
  const close = () => {
    setOpened(null)
  }
  const shared = {
    account,
    records,
    asOf,
    opened: opened === 'new' ? null : opened,
    onOpen: setOpened,
    onClose: close,
  }
  return (
    <RecordPage
      addLabel={t('add')}
      onAdd={() => {
        setOpened('new')
      }}
      adding={opened === 'new' ? <PersonForm account={account} person={null} onDone={close} /> : null}
    >
      <PeopleLead
        there={there}
        left={left}
        heard={records.people.map((person) => heardOf(person.id, records.observations, asOf))}
      />
      {there.length > 0 && <PeopleTable {...shared} label={t('hereTable')} people={there} />}
      {left.length > 0 && (
        <div className={styles.left}>
          <Section title={t('leftTitle')} sub={t('leftSub')}>
            <PeopleTable {...shared} label={t('leftTitle')} people={left} />
          </Section>
        </div>
      )}
    </RecordPage>
  )
}

type LeadProps = {
  readonly there: readonly Person[]
  readonly left: readonly Person[]
  readonly heard: readonly Heard[]
}

function PeopleLead({ there, left, heard }: LeadProps) {
  const { t } = useTranslation('people')
  const format = useFormat()
  if (heard.length === 0) return <Sentence verdict={t('lead.nobodyVerdict')}>{t('lead.nobody')}</Sentence>
  const count = heard.filter(({ answers }) => answers.length > 0).length
  const placeholders = there.filter(({ placeholder }) => placeholder).length
  const keyLeft = left.filter(({ key }) => key)
  return (
    <Sentence>
      {count === 0
        ? t('lead.heardNone', { count: heard.length })
        : t('lead.heard', { count, all: heard.length })}{' '}
      {keyLeft.length > 0 &&
        t('lead.keyLeft', {
          count: keyLeft.length,
          names: format.list(keyLeft.map(({ name }) => name)),
        })}{' '}
      {placeholders > 0 && t('lead.placeholders', { count: placeholders })}
    </Sentence>
  )
}
