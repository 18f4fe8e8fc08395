/** One person in detail, opened in place: everything known of them, each field kept as it is left. Escape closes it. */
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { coverageOf, screeningAnswers } from '../../../shared/people/coverage.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { Button } from '../../ui/button.tsx'
import { useCatalogue } from '../../ui/instrument-words.ts'
import { withSearch } from '../../ui/navigation.tsx'
import { OpenLink } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import { useFirstFocus } from '../../ui/use-first-focus.ts'
import { CoverageSentence } from './coverage-line.tsx'
import { FormerNames, MergeForm } from './detail-merge.tsx'
import { DetailMotives } from './detail-motives.tsx'
import { DetailPart } from './detail-part.tsx'
import { DetailProbes } from './detail-probes.tsx'
import { DetailWork } from './detail-work.tsx'
import { motivesOf } from './motives-of.ts'
import styles from './person-detail.module.css'
import { RelationsSection } from './relations-section.tsx'
import { usePersonEdit } from './use-person-edit.ts'

export type PersonDetailProps = {
  readonly account: string
  readonly person: Person
  readonly records: AccountRecords
  /** Says who it is, where it does not stand below their name. */
  readonly named?: boolean
  /** The placeholders that turned out to be this person. */
  readonly formers: readonly Person[]
  readonly asOf: Day
  readonly onClose: () => void
  /** To the detail of somebody else. */
  readonly onOpen: (person: string) => void
}

export function PersonDetail(props: PersonDetailProps) {
  const { account, person, named = false, records, formers, asOf, onClose, onOpen } = props
  const { t } = useTranslation('people')
  const catalogue = useCatalogue()
  const keep = usePersonEdit(account, person.id)
  // Read from its beginning, wherever it was opened from.
  const place = useFirstFocus<HTMLElement>(null)
  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-label={t('person.title', { name: person.name })}
      className={styles.detail}
      onKeyDown={(event) => {
        // A form or a list that stands open in it goes first.
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        // What stands in a field is kept as it is left.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        onClose()
      }}
    >
      <div className={styles.head}>
        <div>
          {named && (
            <h3 className="type-title">
              <bdi>{person.name}</bdi>
            </h3>
          )}
          <CoverageSentence coverage={coverageOf(person, records, asOf, catalogue)} asOf={asOf} />
        </div>
        <div className={styles.headActs}>
          <OpenLink
            href={withSearch(`/accounts/${account}/history`, { record: person.id })}
            label={t('person.historyOf', { name: person.name })}
          >
            {t('person.history')}
          </OpenLink>
          <Button variant="quiet" onPress={onClose}>
            {t('person.close')}
          </Button>
        </div>
      </div>
      {formers.length > 0 && <FormerNames account={account} person={person} formers={formers} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          <Section title={t('person.probes.title')} sub={t('person.probes.sub')}>
            <DetailProbes account={account} person={person} records={records} asOf={asOf} onKeep={keep} />
          </Section>
          <Section title={t('relations.title')}>
            <RelationsSection account={account} person={person} records={records} asOf={asOf} />
          </Section>
        </div>
        <div className={styles.column}>
          {person.placeholder && (
            <Section title={t('person.merge.title')} sub={t('person.merge.sub')}>
              <MergeForm
                account={account}
                placeholder={person}
                people={records.people}
                units={records.orgUnits}
                onMerged={onOpen}
              />
            </Section>
          )}
          <Section title={t('person.part')}>
            <DetailPart
              person={person}
              attitude={screeningAnswers(person.id, records.observations, asOf, catalogue)}
              asOf={asOf}
              onKeep={keep}
            />
          </Section>
          <Section title={t('person.work')}>
            <form
              aria-label={t('person.work')}
              className={styles.stack}
              onSubmit={(event) => {
                event.preventDefault()
              }}
            >
              <DetailWork person={person} units={records.orgUnits} onKeep={keep} />
            </form>
          </Section>
          <Section title={t('person.motives')}>
            <DetailMotives account={account} motives={motivesOf(person.id, records.motives, asOf)} />
          </Section>
        </div>
      </div>
    </section>
  )
}
