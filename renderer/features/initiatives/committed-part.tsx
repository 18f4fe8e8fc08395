/** The people and the time committed to an initiative beyond the purchase, and what that comes to in a month. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Commitment } from '../../../shared/domain/goal.ts'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { CommitmentForm } from './commitment-form.tsx'
import { committedTime } from './committed-time.ts'
import type { InitiativeView } from './initiative-view.ts'
import { Part } from './part.tsx'
import styles from './parts.module.css'
import { RecordRow } from './record-row.tsx'

export function CommittedPart({ view }: { readonly view: InitiativeView }) {
  const { t } = useTranslation('initiatives')
  const { initiative, commitments } = view
  const [opened, setOpened] = useState<string | null>(null)
  const place = useFocusBack<HTMLDivElement>(opened)
  const close = () => {
    setOpened(null)
  }
  return (
    <div ref={place} className={styles.part}>
      <Part
        of={initiative.name}
        title={t('parts.committed.title')}
        sub={<CommittedSum view={view} />}
        act={
          opened === 'new' ? undefined : (
            <span data-opens="new">
              <Button
                variant="quiet"
                aria-label={t('parts.committed.addTo', { name: initiative.name })}
                onPress={() => {
                  setOpened('new')
                }}
              >
                {t('parts.committed.add')}
              </Button>
            </span>
          )
        }
      >
        {initiative.committed.trim() !== '' && (
          <p>
            <bdi dir="auto">{initiative.committed}</bdi>
          </p>
        )}
        <ul className={styles.list}>
          {commitments.map((commitment) => (
            <li key={commitment.id}>
              {opened === commitment.id ? (
                <CommitmentForm view={view} commitment={commitment} onDone={close} />
              ) : (
                <RecordRow
                  account={view.account}
                  record={{ id: commitment.id, kind: 'commitment', name: commitment.name }}
                  deleted={t('parts.committed.deleted', { name: commitment.name })}
                  onEdit={() => {
                    setOpened(commitment.id)
                  }}
                >
                  <CommitmentWords commitment={commitment} view={view} />
                </RecordRow>
              )}
            </li>
          ))}
        </ul>
        {opened === 'new' && <CommitmentForm view={view} commitment={null} onDone={close} />}
      </Part>
    </div>
  )
}

function CommittedSum({ view }: { readonly view: InitiativeView }) {
  const { t } = useTranslation('initiatives')
  const { commitments, initiative, asOf } = view
  const { days, open } = committedTime(commitments, asOf)
  if (days === null) {
    const nothing = open === 0 && initiative.committed.trim() === ''
    return <>{t(nothing ? 'parts.committed.none' : 'parts.committed.sumUnknown')}</>
  }
  return <>{t(open === 0 ? 'parts.committed.sum' : 'parts.committed.sumAtLeast', { count: days, open })}</>
}

function CommitmentWords({
  commitment,
  view,
}: {
  readonly commitment: Commitment
  readonly view: InitiativeView
}) {
  const { t } = useTranslation('initiatives')
  const format = useFormat()
  const { name, daysPerMonth, from, until, about } = commitment
  const person = view.people.find(({ id }) => id === commitment.person)
  const facts = [
    person?.name ?? null,
    daysPerMonth === null
      ? t('parts.committed.notSaid')
      : t('parts.committed.daysOf', { count: daysPerMonth }),
    from === null ? null : t('parts.committed.fromDay', { day: format.day(from, view.asOf) }),
    until === null ? null : t('parts.committed.untilDay', { day: format.day(until, view.asOf) }),
  ].filter((fact) => fact !== null)
  return (
    <>
      <p>
        <bdi className="strong">{name}</bdi>
        <span className="ink-2">, {facts.join(', ')}</span>
      </p>
      {about.trim() !== '' && (
        <p className="ink-2">
          <bdi dir="auto">{about}</bdi>
        </p>
      )}
    </>
  )
}
