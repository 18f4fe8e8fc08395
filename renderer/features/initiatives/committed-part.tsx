/** The people and the time committed to an initiative beyond the purchase, and what that comes to in a month. */
import { useTranslation } from 'react-i18next'
import type { Commitment } from '../../../shared/domain/goal.ts'
import { useFormat } from '../../ui/format.ts'
import { CommitmentForm } from './commitment-form.tsx'
import { committedTime } from './committed-time.ts'
import type { InitiativeView } from './initiative-view.ts'
import { RecordsPart } from './records-part.tsx'

export function CommittedPart({ view }: { readonly view: InitiativeView }) {
  const { t } = useTranslation('initiatives')
  const { initiative, commitments } = view
  return (
    <RecordsPart
      view={view}
      kind="commitment"
      title={t('parts.committed.title')}
      sub={<CommittedSum view={view} />}
      add={{ short: t('parts.committed.add'), whole: t('parts.committed.addTo', { name: initiative.name }) }}
      records={commitments}
      deleted={({ name }) => t('parts.committed.deleted', { name })}
      form={(commitment, onDone) => <CommitmentForm view={view} commitment={commitment} onDone={onDone} />}
      row={(commitment) => <CommitmentWords commitment={commitment} view={view} />}
    >
      {initiative.committed.trim() !== '' && (
        <p>
          <bdi dir="auto">{initiative.committed}</bdi>
        </p>
      )}
    </RecordsPart>
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
