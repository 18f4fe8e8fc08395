/** How deals, renewals and initiatives of an account ended, and what was known of it beforehand. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Hanging } from '../../../shared/domain/hanging.ts'
import type { Outcome } from '../../../shared/domain/outcome.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import type { FrozenAssessment } from '../../../shared/scoring/frozen-assessment.ts'
import { useFrozenAssessment } from '../../data/use-frozen-assessment.ts'
import { useReadHanging } from '../../data/use-read-hanging.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { DeleteQuestion, nothingHangs } from '../../ui/delete-question.tsx'
import { useFormat } from '../../ui/format.ts'
import { RecordActs } from '../../ui/record-acts.tsx'
import { Section } from '../../ui/section.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { beforehand } from './frozen-class.ts'
import { canBeJudged } from './outcome-draft.ts'
import { OutcomeForm } from './outcome-form.tsx'
import { outcomesOn, subjectName } from './outcomes-on.ts'
import styles from './renewals-tab.module.css'

export type OutcomesSectionProps = { readonly records: AccountRecords; readonly asOf: Day }

const NEW = 'new'

type Opened = { readonly type: 'new' } | { readonly type: 'edit'; readonly outcome: string }

export function OutcomesSection({ records, asOf }: OutcomesSectionProps) {
  const { t } = useTranslation('renewals')
  const [opened, setOpened] = useState<Opened | null>(null)
  const { shown, later } = outcomesOn(records.outcomes, asOf)
  const place = useFocusBack<HTMLDivElement>(
    opened === null ? null : opened.type === 'new' ? NEW : opened.outcome,
  )
  const close = () => {
    setOpened(null)
  }
  return (
    <Section title={t('outcomes.title')} sub={t('outcomes.sub')}>
      <div ref={place}>
        {shown.length === 0 ? (
          <p className="ink-2">{t('outcomes.none')}</p>
        ) : (
          <OutcomeList
            records={records}
            outcomes={shown}
            asOf={asOf}
            editing={opened?.type === 'edit' ? opened.outcome : null}
            onEdit={(outcome) => {
              setOpened({ type: 'edit', outcome })
            }}
            onDone={close}
          />
        )}
        {later > 0 && <p className="ink-3">{t('outcomes.later', { count: later })}</p>}
        {opened?.type === 'new' ? (
          <OutcomeForm records={records} outcome={null} asOf={asOf} onDone={close} />
        ) : (
          <div className={styles.add} data-opens={NEW}>
            <Button
              onPress={() => {
                setOpened({ type: 'new' })
              }}
            >
              {t('outcomes.add')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  )
}

type ListProps = OutcomesSectionProps & {
  readonly outcomes: readonly Outcome[]
  readonly editing: string | null
  readonly onEdit: (outcome: string) => void
  readonly onDone: () => void
}

/** Stands apart, so that what was known beforehand is only computed where there is something to hold it against. */
function OutcomeList({ records, outcomes, asOf, editing, onEdit, onDone }: ListProps) {
  const frozen = useFrozenAssessment(records.account.id)
  return (
    <ul className={styles.list}>
      {outcomes.map((outcome) => (
        <li key={outcome.id} data-opens={outcome.id}>
          {editing === outcome.id ? (
            <OutcomeForm records={records} outcome={outcome} asOf={asOf} onDone={onDone} />
          ) : (
            <OutcomeEntry
              records={records}
              outcome={outcome}
              frozen={frozen}
              asOf={asOf}
              onEdit={() => {
                onEdit(outcome.id)
              }}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

type EntryProps = OutcomesSectionProps & {
  readonly outcome: Outcome
  /** Undefined until it is computed. */
  readonly frozen: FrozenAssessment | null | undefined
  readonly onEdit: () => void
}

function OutcomeEntry({ records, outcome, frozen, asOf, onEdit }: EntryProps) {
  const { t } = useTranslation('renewals')
  const format = useFormat()
  const write = useWriter()
  const readHanging = useReadHanging(records.account.id)
  const say = useUndoToast()
  const { kind, result, day, goalsAchieved, regret, highQuality, lesson } = outcome
  const heading = t(`outcomes.heading.${kind}.${result}`)
  const about = subjectName(records, outcome)
  const own = outcome.name === '' ? about : outcome.name
  const name = own ?? t(`outcomes.kinds.${kind}`)
  const [asked, setAsked] = useState<Hanging | null>(null)
  const place = useFocusBack<HTMLDivElement>(asked === null ? null : `acts ${outcome.id}`)
  const begin = async () => {
    const hanging = await readHanging(outcome.id)
    if (nothingHangs(hanging)) await remove()
    else setAsked(hanging)
  }
  const remove = async () => {
    setAsked(null)
    const wrote = await write(records.account.id, [
      { record: outcome.id, kind: 'outcome', set: { deleted: true } },
    ])
    if (wrote.stored) say(t('outcomes.deleted', { name }), wrote.undo)
  }
  return (
    <div className={styles.entry}>
      <div className={styles.outcome}>
        <p>
          {own !== null && (
            <>
              <bdi className="strong">{own}</bdi>
              {', '}
            </>
          )}
          <span className={own === null ? classNames('strong', styles.alone) : undefined}>{heading}</span>
          <span className="ink-2">
            , <span className="whole">{format.day(day, asOf)}</span>
          </span>
        </p>
        {about !== null && about !== own && (
          <p className="ink-2">
            <bdi>{t('outcomes.about', { what: about })}</bdi>
          </p>
        )}
        <p>
          {t(`outcomes.judged.goals.${goalsAchieved ?? 'unknown'}`)}{' '}
          {t(`outcomes.judged.regret.${regret ?? 'unknown'}`)}{' '}
          {canBeJudged(outcome) &&
            t(`outcomes.judged.quality.${highQuality === null ? 'unknown' : highQuality ? 'yes' : 'no'}`)}
        </p>
        {frozen !== undefined && (
          <p className="ink-2">
            <FrozenWords frozen={frozen} ended={day} asOf={asOf} />
          </p>
        )}
        {lesson !== '' && (
          <p className={styles.lesson}>
            <span className="ink-2">{t('outcomes.next')}</span> <bdi dir="auto">{lesson}</bdi>
          </p>
        )}
        {asked !== null && (
          <DeleteQuestion
            name={name}
            hanging={asked}
            onKeep={() => {
              setAsked(null)
            }}
            onDelete={() => {
              void remove()
            }}
          />
        )}
      </div>
      <div ref={place} className={styles.entryActs}>
        <span data-opens={`acts ${outcome.id}`}>
          <RecordActs
            edit={{ short: t('outcomes.editShort'), whole: t('outcomes.edit', { name }) }}
            remove={{ short: t('outcomes.deleteShort'), whole: t('outcomes.delete', { name }) }}
            onEdit={onEdit}
            onRemove={begin}
          />
        </span>
      </div>
    </div>
  )
}

function FrozenWords({
  frozen,
  ended,
  asOf,
}: {
  readonly frozen: FrozenAssessment | null
  readonly ended: Day
  readonly asOf: Day
}) {
  const { t } = useTranslation('renewals')
  const format = useFormat()
  const before = beforehand(frozen, ended)
  if (before.type === 'never') return t('outcomes.frozen.never')
  if (before.type === 'tooLate') return t('outcomes.frozen.tooLate', { day: format.day(before.on, asOf) })
  const { class: id, contested, day } = before.frozen
  const name = t(`rates.${id}.name`, { ns: 'instruments' })
  const known = { name, day: format.day(day, asOf) }
  return contested ? t('outcomes.frozen.contested', known) : t('outcomes.frozen.known', known)
}
