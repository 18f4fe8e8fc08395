/** The goals of an initiative: what is measured from where to where, until when, and who agreed to it. */
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Goal } from '../../../shared/domain/goal.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { useFormat } from '../../ui/format.ts'
import { GoalForm } from './goal-form.tsx'
import { agreedTo, missingInGoal } from './goal-words.ts'
import type { InitiativeView } from './initiative-view.ts'
import styles from './parts.module.css'
import { RecordsPart } from './records-part.tsx'

export function GoalsPart({ view }: { readonly view: InitiativeView }) {
  const { t } = useTranslation('initiatives')
  const { initiative, goals, people, asOf } = view
  return (
    <RecordsPart
      view={view}
      kind="goal"
      title={t('parts.goals.title')}
      add={{ short: t('parts.goals.add'), whole: t('parts.goals.addTo', { name: initiative.name }) }}
      records={goals}
      deleted={({ name }) => t('parts.goals.deleted', { name })}
      form={(goal, onDone) => <GoalForm view={view} goal={goal} onDone={onDone} />}
      row={(goal) => <GoalWords goal={goal} people={people} asOf={asOf} />}
    >
      {initiative.goal.trim() !== '' && (
        <p>
          <span className="ink-2">{t('parts.goals.overall')}</span> <bdi dir="auto">{initiative.goal}</bdi>{' '}
          {initiative.agreedBy.trim() !== '' && (
            <span className="ink-2">{t('parts.goals.alsoAgreed', { who: initiative.agreedBy })}</span>
          )}
        </p>
      )}
      {goals.length === 0 && initiative.goal.trim() === '' && (
        <p className="ink-2">{t('parts.goals.none')}</p>
      )}
    </RecordsPart>
  )
}

type GoalWordsProps = { readonly goal: Goal; readonly people: readonly Person[]; readonly asOf: Day }

function GoalWords({ goal, people, asOf }: GoalWordsProps) {
  const { t } = useTranslation('initiatives')
  const format = useFormat()
  const { name, measure, start, target, due, state, about } = goal
  const missing = missingInGoal(goal)
  const agreed = agreedTo(goal, people)
  const facts = [
    state === 'open' ? null : t(`parts.goals.states.${state}`),
    due === null
      ? null
      : t(state === 'open' && due < asOf ? 'parts.goals.overdue' : 'parts.goals.dueOn', {
          day: format.day(due, asOf),
        }),
  ].filter((fact) => fact !== null)
  return (
    <>
      <p>
        <bdi className="strong">{name}</bdi>
        {facts.length > 0 && <span className="ink-2">, {facts.join(', ')}</span>}
      </p>
      {missing.length === 0 ? (
        <p>
          {start.trim() === ''
            ? t('parts.goals.measured', { measure, target })
            : t('parts.goals.measuredFrom', { measure, start, target })}
          .
        </p>
      ) : (
        <p>
          <span className={styles.hatched}>
            <span>
              {t('parts.goals.notMeasurable', {
                what: format.list(missing.map((what) => t(`parts.goals.${what}`))),
              })}
            </span>
          </span>
        </p>
      )}
      <p className="ink-2">
        {agreed.length === 0
          ? t('parts.goals.agreedByNobody')
          : t('parts.goals.agreed', { people: format.list(agreed.map((person) => person.name)) })}
      </p>
      {about.trim() !== '' && (
        <p className="ink-2">
          <bdi dir="auto">{about}</bdi>
        </p>
      )}
    </>
  )
}
