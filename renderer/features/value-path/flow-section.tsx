/** The path drawn from the purchase to the benefit, or read as a table: opened, moved, added to, changed and deleted where it stands. */
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { ValueStep } from '../../../shared/domain/value-step.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import type { PathStep } from '../../../shared/scoring/account-score.ts'
import { useReadHanging } from '../../data/use-read-hanging.ts'
import { useSingleKeys } from '../../data/use-single-keys.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { ValueFlow } from '../../ui/charts/value-flow.tsx'
import { nothingHangs } from '../../ui/delete-question.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useCatalogue } from '../../ui/instrument-words.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { answersAbout } from './answers-about.ts'
import { FlowExport } from './flow-export.tsx'
import { FlowTable, type FlowTableRow } from './flow-table.tsx'
import { frictionQuestion } from './friction-draft.ts'
import { toggled, type OpenedStep } from './opened-step.ts'
import { StepForm } from './step-form.tsx'
import { inOrder, moveStep, placeAtEnd } from './step-order.ts'
import { StepPanel } from './step-panel.tsx'
import styles from './steps.module.css'

export type FlowSectionProps = {
  readonly account: string
  readonly records: AccountRecords
  /** What the score says of the steps on the day looked at. */
  readonly path: readonly PathStep[]
  readonly asOf: Day
  readonly opened: OpenedStep | null
  readonly onOpen: (opened: OpenedStep | null) => void
  readonly onEase: (step: string, how: 'done' | 'trade') => void
}

type Moved = { readonly step: string; readonly place: number }

export function FlowSection({ account, records, path, asOf, opened, onOpen, onEase }: FlowSectionProps) {
  const { t } = useTranslation('valuePath')
  const write = useWriter()
  const readHanging = useReadHanging(account)
  const say = useUndoToast()
  const question = frictionQuestion(useCatalogue())
  const [singleKeys] = useSingleKeys()
  const [asTable, setAsTable] = useState(false)
  /** The step that was moved last, and where it is to stand. */
  const [moved, setMoved] = useState<Moved | null>(null)
  const place = useRef<HTMLDivElement>(null)
  /** The step that the focus goes to; `place`: once it has come to stand there. */
  const toFocus = useRef<{ readonly step: string; readonly place?: number } | null>(null)
  const { people, observations } = records
  const steps = inOrder(records.valueSteps)
  const names = new Map<string, string>(people.map(({ id, name }) => [id, name]))

  useLayoutEffect(() => {
    if (toFocus.current === null) return
    const { step, place: at } = toFocus.current
    if (at !== undefined && steps[at]?.id !== step) return
    toFocus.current = null
    place.current
      ?.querySelector<HTMLElement>(`[data-flow-step="${step}"], [data-flow-row="${step}"] button`)
      ?.focus()
  })

  const rows = steps.map((step): FlowTableRow => {
    const answers = answersAbout(observations, step.id, asOf).length
    const friction = path.find((one) => one.step === step.id)?.friction ?? null
    const state = friction ?? (answers === 0 ? 'notAsked' : 'unknown')
    const owner = step.owner === null ? null : (names.get(step.owner) ?? null)
    return { step, friction, state: t(`friction.${state}`), owner, answers }
  })

  const focusNext = (step: ValueStep | undefined) => {
    toFocus.current = step === undefined ? null : { step: step.id }
  }
  const move = async (id: string, by: -1 | 1) => {
    const step = steps.find((one) => one.id === id)
    const places = moveStep(steps, id, by)
    if (step === undefined || places.length === 0) return
    const edits = places.map((one) => ({ record: one.id, kind: 'valueStep', set: { place: one.place } }))
    if (!(await write(account, edits)).stored) return
    const at = { step: id, place: steps.indexOf(step) + by }
    toFocus.current = at
    setMoved(at)
  }
  // Said where it has come to stand there: the page follows what is written a moment later.
  const movedStep = moved === null ? undefined : steps[moved.place]
  const told =
    movedStep !== undefined && movedStep.id === moved?.step
      ? t('steps.moved', { name: movedStep.name, place: moved.place + 1, count: steps.length })
      : ''
  const remove = async ({ id, name }: ValueStep) => {
    const wrote = await write(account, [{ record: id, kind: 'valueStep', set: { deleted: true } }])
    if (!wrote.stored) return
    const at = steps.findIndex((one) => one.id === id)
    focusNext(steps[at + 1] ?? steps[at - 1])
    onOpen(null)
    say(t('steps.deleted', { name, count: answersAbout(observations, id, asOf).length }), wrote.undo)
  }
  const ask = async (id: string) => {
    const hanging = await readHanging(id)
    const step = steps.find((one) => one.id === id)
    if (step === undefined) return
    if (nothingHangs(hanging)) await remove(step)
    else onOpen({ what: 'delete', step: id, hanging })
  }
  const close = () => {
    if (opened !== null && opened.what !== 'new') toFocus.current = { step: opened.step }
    onOpen(null)
  }
  const standing = opened === null || opened.what === 'new' ? null : opened
  const openStep = steps.find((one) => one.id === standing?.step)
  const panel = openStep !== undefined &&
    standing !== null && {
      step: openStep.id,
      panel: (
        <StepPanel
          account={account}
          records={records}
          step={openStep}
          scored={path.find((one) => one.step === openStep.id)}
          opened={standing}
          question={question}
          asOf={asOf}
          first={openStep === steps[0]}
          last={openStep === steps.at(-1)}
          onOpen={(what) => {
            if (what === 'read') focusNext(openStep)
            onOpen({ what, step: openStep.id })
          }}
          onClose={close}
          onMove={(by) => void move(openStep.id, by)}
          onRemove={() => void ask(openStep.id)}
          onDelete={() => void remove(openStep)}
          onEase={(how) => {
            onEase(openStep.id, how)
          }}
        />
      ),
    }
  /** The focus stays on the step. */
  const change = (step: string | undefined) => {
    setAsTable(!asTable)
    focusNext(steps.find(({ id }) => id === step) ?? steps[0])
  }
  const tableKey = (event: KeyboardEvent) => {
    if (!asTable || !singleKeys || event.key.toLowerCase() !== 't' || hasMod(event)) return
    if (!(event.target instanceof HTMLElement) || event.target.closest('form') !== null) return
    event.preventDefault()
    event.stopPropagation()
    const row = event.target.closest('tr')?.querySelector<HTMLElement>('[data-flow-row]')
    change(row?.dataset['flowRow'])
  }

  return (
    <Section
      title={t('steps.title')}
      sub={t('steps.sub')}
      act={
        steps.length > 0 && (
          <span className={styles.acts}>
            <OpenButton
              onPress={() => {
                setAsTable(!asTable)
              }}
            >
              {t(asTable ? 'flow.drawing' : 'flow.table')}
            </OpenButton>
            <FlowExport account={records.account.name} rows={rows} />
          </span>
        )
      }
    >
      <p role="status" className="visually-hidden">
        {told}
      </p>
      {steps.length === 0 && opened?.what !== 'new' && <Empty why={t('steps.none')} />}
      <div ref={place} onKeyDown={tableKey}>
        {steps.length > 0 && asTable && (
          <FlowTable
            rows={rows}
            opened={panel || null}
            onOpen={(step) => {
              onOpen(toggled(opened, step))
            }}
            onMove={(step, by) => void move(step, by)}
          />
        )}
        {steps.length > 0 && !asTable && (
          <ValueFlow
            label={t('flow.label')}
            steps={rows.map(({ step, friction, state, owner, answers }) => ({
              id: step.id,
              name: step.name,
              friction,
              state,
              policy: step.policy,
              details: [
                owner === null ? t('steps.noOwner') : t('steps.ownedBy', { name: owner }),
                ...(step.apart.trim() === '' ? [] : [t('steps.apartIs', { apart: step.apart })]),
              ],
              evidence:
                answers === 0
                  ? null
                  : {
                      words: t('steps.answers', { count: answers }),
                      label: `${t('steps.answers', { count: answers })}: ${t('steps.showAnswers', { name: step.name })}`,
                    },
            }))}
            opened={panel || null}
            singleKeys={singleKeys}
            onOpen={(step) => {
              onOpen(toggled(opened, step))
            }}
            onEvidence={(step) => {
              onOpen(toggled(opened, step))
            }}
            onEdit={(step) => {
              onOpen({ what: 'edit', step })
            }}
            onDelete={(step) => void ask(step)}
            onMove={(step, by) => void move(step, by)}
            onClose={close}
            onTable={change}
          />
        )}
      </div>
      {steps.length > 1 && singleKeys && <p className="type-meta ink-3">{t('flow.keys')}</p>}
      {opened?.what === 'new' ? (
        <StepForm
          account={account}
          people={people}
          step={null}
          place={placeAtEnd(steps)}
          onDone={() => {
            onOpen(null)
          }}
        />
      ) : (
        <div className={styles.row}>
          <Button
            shortcut="N"
            onPress={() => {
              onOpen({ what: 'new' })
            }}
          >
            {t('steps.add')}
          </Button>
        </div>
      )}
    </Section>
  )
}

function hasMod({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey
}
