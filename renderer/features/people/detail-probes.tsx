/** The three guided probes: asked one after the other, answered where they stand, and what came of each. */
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import { personProbes, type Person, type PersonProbe } from '../../../shared/domain/person.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { holdsOn } from '../../../shared/people/who-is-there.ts'
import { Button } from '../../ui/button.tsx'
import { OpenButton } from '../../ui/open-link.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import styles from './person-detail.module.css'
import { ProbeServes } from './probe-serves.tsx'
import { ProbeWords } from './probe-words.tsx'
import { nextProbe, probeState, type ProbeState } from './probes.ts'
import { RelationLine } from './relation-entry.tsx'
import type { KeepField } from './use-person-edit.ts'

export type DetailProbesProps = {
  readonly account: string
  readonly person: Person
  readonly records: AccountRecords
  readonly asOf: Day
  readonly onKeep: KeepField
}

export function DetailProbes({ account, person, records, asOf, onKeep }: DetailProbesProps) {
  const { t } = useTranslation('people')
  const [asking, setAsking] = useState<PersonProbe | null>(null)
  const [opener, setOpener] = useState('start')
  const place = useFocusBack<HTMLDivElement>(asking === null ? null : opener)
  const relations = records.relations.filter((relation) => holdsOn(relation, asOf))
  const stateOf = (probe: PersonProbe) => probeState(probe, person, relations)
  const first = nextProbe(null, stateOf)
  const goOn = () => {
    setAsking(asking === null ? null : nextProbe(asking, stateOf))
  }
  const leave = () => {
    setAsking(null)
  }
  const served = relations.filter(({ from, sort }) => from === person.id && sort === 'serves')
  const shared = { person, onNext: goOn, onLeave: leave, onKeep }
  return (
    <div ref={place} className={styles.stack}>
      <ol className={styles.probes}>
        {personProbes.map((probe) => (
          <li key={probe} aria-current={asking === probe ? 'step' : undefined}>
            <div className={styles.relation}>
              <p className="strong">{t(`person.probes.names.${probe}`)}</p>
              {asking !== probe && (
                <p data-opens={probe} className={styles.acts}>
                  <OpenButton
                    aria-label={t(
                      stateOf(probe) === 'never' ? 'person.probes.open' : 'person.probes.change',
                      {
                        probe: t(`person.probes.names.${probe}`),
                      },
                    )}
                    onPress={() => {
                      setOpener(probe)
                      setAsking(probe)
                    }}
                  >
                    {t(stateOf(probe) === 'never' ? 'person.probes.askShort' : 'person.probes.changeShort')}
                  </OpenButton>
                </p>
              )}
            </div>
            <Found probe={probe} person={person} state={stateOf(probe)}>
              {probe === 'serves' &&
                served.map((relation) => (
                  <RelationLine key={relation.id} relation={relation} people={records.people} asOf={asOf} />
                ))}
            </Found>
            {asking === probe &&
              (probe === 'serves' ? (
                <ProbeServes {...shared} account={account} people={records.people} />
              ) : (
                <ProbeWords key={probe} {...shared} probe={probe} />
              ))}
          </li>
        ))}
      </ol>
      {asking === null && first !== null && (
        <div data-opens="start">
          <Button
            onPress={() => {
              setOpener('start')
              setAsking(first)
            }}
          >
            {t(first === 'serves' ? 'person.probes.start' : 'person.probes.goOn')}
          </Button>
        </div>
      )}
    </div>
  )
}

type FoundProps = {
  readonly probe: PersonProbe
  readonly person: Person
  readonly state: ProbeState
  readonly children: ReactNode
}

/** What is known by now. */
function Found({ probe, person, state, children }: FoundProps) {
  const { t } = useTranslation('people')
  if (state === 'never')
    return (
      <p className={styles.notKnown}>
        <span>{t('person.probes.never')}</span>
      </p>
    )
  if (state === 'asked') return <p className="ink-2">{t('person.probes.known')}</p>
  if (probe === 'serves') return <>{children}</>
  const words = probe === 'decides' ? person.decides : person.uses
  return (
    <>
      {words.trim() !== '' && (
        <p className={styles.words}>
          <bdi dir="auto">{words}</bdi>
        </p>
      )}
      {probe === 'uses' && person.mayNeed.trim() !== '' && (
        <p className={styles.words}>
          <bdi dir="auto">{t('person.probes.laterNeeds', { what: person.mayNeed })}</bdi>
        </p>
      )}
    </>
  )
}
