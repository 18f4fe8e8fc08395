/** The steps of the value path in their order: read, moved, added to, changed and deleted where they stand. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Observation } from '../../../shared/domain/observation.ts'
import type { ValueStep } from '../../../shared/domain/value-step.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import type { PathStep } from '../../../shared/scoring/account-score.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useCatalogue } from '../../ui/instrument-words.ts'
import { Section } from '../../ui/section.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { FrictionForm } from './friction-form.tsx'
import { FrictionMark } from './friction-mark.tsx'
import { frictionQuestion } from './friction-draft.ts'
import { StepAnswers } from './step-answers.tsx'
import { StepEntry } from './step-entry.tsx'
import { StepForm } from './step-form.tsx'
import { inOrder, moveStep, placeAtEnd } from './step-order.ts'
import styles from './steps.module.css'

export type StepsSectionProps = {
  readonly account: string
  readonly records: AccountRecords
  /** What the score says of the steps on the day looked at. */
  readonly path: readonly PathStep[]
  readonly asOf: Day
}

type Opened = { readonly step: string | null; readonly what: 'new' | 'edit' | 'answers' | 'answer' }

export function StepsSection({ account, records, path, asOf }: StepsSectionProps) {
  const { t } = useTranslation('valuePath')
  const write = useWriter()
  const say = useUndoToast()
  const question = frictionQuestion(useCatalogue())
  const [opened, setOpened] = useState<Opened | null>(null)
  const [told, setTold] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const moved = useRef<{ readonly step: string; readonly by: -1 | 1 } | null>(null)
  const { people, observations } = records
  const steps = inOrder(records.valueSteps)
  const names = new Map<string, string>(people.map(({ id, name }) => [id, name]))
  const close = () => {
    setOpened(null)
  }

  // A step that has moved takes the focus with it: on the button that moved it, or on the other one at an end.
  useEffect(() => {
    if (moved.current === null) return
    const { step, by } = moved.current
    moved.current = null
    const buttons = (to: number) =>
      list.current?.querySelector<HTMLElement>(
        `[data-step="${step}"] [data-move="${String(to)}"]:not([disabled])`,
      )
    const button = buttons(by) ?? buttons(-by)
    button?.focus()
  }, [records.valueSteps])

  const move = async (step: ValueStep, by: -1 | 1) => {
    const places = moveStep(steps, step.id, by)
    if (places.length === 0) return
    moved.current = { step: step.id, by }
    const edits = places.map(({ id, place }) => ({ record: id, kind: 'valueStep', set: { place } }))
    if (!(await write(account, edits)).stored) {
      moved.current = null
      return
    }
    const place = steps.findIndex(({ id }) => id === step.id) + by + 1
    setTold(t('steps.moved', { name: step.name, place, count: steps.length }))
  }
  const remove = async ({ id, name }: ValueStep) => {
    const wrote = await write(account, [{ record: id, kind: 'valueStep', set: { deleted: true } }])
    if (!wrote.stored) return
    const count = observations.filter((one) => isAbout(one, id)).length
    say(t('steps.deleted', { name, count }), wrote.undo)
  }

  return (
    <Section title={t('steps.title')} sub={t('steps.sub')}>
      <p role="status" className="visually-hidden">
        {told}
      </p>
      {steps.length === 0 && opened?.what !== 'new' && <Empty why={t('steps.none')} />}
      {steps.length > 0 && (
        <ol ref={list} className={styles.list}>
          {steps.map((step, index) => {
            const answers = answersAbout(observations, step.id, asOf)
            const scored = path.find((one) => one.step === step.id)
            const friction = scored?.friction ?? null
            const [first, last] = [index === 0, index === steps.length - 1]
            const open = opened?.step === step.id ? opened.what : null
            return (
              <li key={step.id} data-step={step.id} className={styles.step}>
                <FrictionMark friction={friction} id={step.id} first={first} last={last} />
                {open === 'edit' ? (
                  <StepForm account={account} people={people} step={step} place={step.place} onDone={close} />
                ) : (
                  <div>
                    <StepEntry
                      step={step}
                      friction={friction}
                      owner={step.owner === null ? null : (names.get(step.owner) ?? null)}
                      answers={answers.length}
                      first={first}
                      last={last}
                      canAnswer={question !== undefined}
                      onMove={(by) => void move(step, by)}
                      onOpen={(what) => {
                        setOpened({ step: step.id, what })
                      }}
                      onRemove={() => remove(step)}
                    />
                    {open === 'answers' && answers.length > 0 && (
                      <StepAnswers
                        name={step.name}
                        answers={answers}
                        counted={scored?.observations ?? []}
                        friction={question?.id}
                        names={names}
                        asOf={asOf}
                        onClose={close}
                      />
                    )}
                    {open === 'answer' && question !== undefined && (
                      <FrictionForm
                        account={account}
                        step={step}
                        question={question}
                        people={people}
                        onDone={close}
                      />
                    )}
                  </div>
                )}
              </li>
            )
          })}
        </ol>
      )}
      {steps.length > 1 && <p className="type-meta ink-3">{t('steps.keys')}</p>}
      {opened?.what === 'new' ? (
        <StepForm account={account} people={people} step={null} place={placeAtEnd(steps)} onDone={close} />
      ) : (
        <div className={styles.row}>
          <Button
            shortcut="N"
            onPress={() => {
              setOpened({ step: null, what: 'new' })
            }}
          >
            {t('steps.add')}
          </Button>
        </div>
      )}
    </Section>
  )
}

function isAbout({ subject }: Observation, step: string): boolean {
  return subject.kind === 'valueStep' && 'id' in subject && subject.id === step
}

/** Newest first. */
function answersAbout(observations: readonly Observation[], step: string, asOf: Day): readonly Observation[] {
  return observations
    .filter((one) => isAbout(one, step) && one.day <= asOf)
    .sort((a, b) => (a.day === b.day ? b.recordedAt - a.recordedAt : a.day < b.day ? 1 : -1))
}
