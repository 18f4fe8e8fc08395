/** A flow from step to step: the line that joins them, what is across it, and the policy that stands on it. One stop of Tab; arrows go along. */
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { nearestPoint } from './nearest-point.ts'
import { FlowMark, type FlowFriction } from './value-flow-mark.tsx'
import styles from './value-flow.module.css'

export type FlowStep = {
  readonly id: string
  readonly name: string
  /** Null where it is not known: hatched. */
  readonly friction: FlowFriction | null
  /** "blocks", "not asked". */
  readonly state: string
  /** Empty where none applies. */
  readonly policy: string
  /** Who looks after it, what sets us apart: a line each. */
  readonly details: readonly string[]
  /** "2 answers", and the whole of it for readers; null where there is none. */
  readonly evidence: { readonly words: string; readonly label: string } | null
}

export type ValueFlowProps = {
  readonly label: string
  readonly steps: readonly FlowStep[]
  /** The step that is open, and what is open below its row. */
  readonly opened: { readonly step: string; readonly panel: ReactNode } | null
  /** Whether letters act. */
  readonly singleKeys: boolean
  readonly onOpen: (step: string) => void
  readonly onEvidence: (step: string) => void
  readonly onEdit: (step: string) => void
  readonly onDelete: (step: string) => void
  readonly onMove: (step: string, by: -1 | 1) => void
  readonly onClose: () => void
  readonly onTable: (step: string) => void
}

export function ValueFlow(props: ValueFlowProps) {
  const { label, steps, opened, singleKeys, onOpen, onEvidence, onEdit, onDelete, onMove, onClose, onTable } =
    props
  const id = useId()
  const list = useRef<HTMLOListElement>(null)
  const [last, setLast] = useState<string | null>(null)
  const here = steps.find((step) => step.id === last) ?? steps[0]

  const nameOf = (step: string) =>
    list.current?.querySelector<HTMLElement>(`[data-flow-step="${step}"]`) ?? null
  const go = (step: FlowStep | undefined) => {
    if (step !== undefined) nameOf(step.id)?.focus()
  }
  const above = (step: string, direction: 'up' | 'down') => {
    const points = steps.flatMap((one) => {
      const box = nameOf(one.id)?.parentElement?.parentElement?.getBoundingClientRect()
      return box === undefined ? [] : [{ x: box.left, y: box.top, step: one }]
    })
    const from = points.find((point) => point.step.id === step)
    if (from === undefined) return undefined
    return nearestPoint(
      from,
      direction,
      points.filter((point) => Math.abs(point.y - from.y) > 1),
    )?.step
  }
  const press = (event: KeyboardEvent<HTMLElement>, step: FlowStep) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event
    if (ctrlKey || metaKey) return
    const at = steps.indexOf(step)
    const along = byArrow(key, getComputedStyle(event.currentTarget).direction === 'rtl')
    if (altKey) {
      if (along === null) return
      onMove(step.id, along.by)
    } else if (along !== null) {
      go(along.line === 'along' ? steps[at + along.by] : above(step.id, along.by === 1 ? 'down' : 'up'))
    } else if (key === 'Home') go(steps[0])
    else if (key === 'End') go(steps.at(-1))
    else if (key === 'Delete') onDelete(step.id)
    else if (key === 'Escape' && opened !== null) onClose()
    else if (singleKeys && !shiftKey && key.toLowerCase() === 'e') onEdit(step.id)
    else if (singleKeys && !shiftKey && key.toLowerCase() === 't') onTable(step.id)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <ol ref={list} aria-label={label} className={styles.flow}>
      {steps.map((step) => {
        const { friction, policy, evidence, details } = step
        const open = opened?.step === step.id
        return (
          <li key={step.id}>
            <div className={classNames(styles.step, styles[friction ?? 'unknown'], open && styles.open)}>
              <p className={styles.post}>{policy !== '' && <bdi dir="auto">{policy}</bdi>}</p>
              <div className={styles.line}>
                <FlowMark
                  friction={friction}
                  posted={policy !== ''}
                  id={`${id}-${step.id}`}
                  first={step === steps[0]}
                  last={step === steps.at(-1)}
                />
              </div>
              <div className={styles.words}>
                <button
                  type="button"
                  data-flow-step={step.id}
                  tabIndex={step === here ? 0 : -1}
                  aria-expanded={open}
                  className={styles.name}
                  onClick={() => {
                    onOpen(step.id)
                  }}
                  onFocus={() => {
                    setLast(step.id)
                  }}
                  onKeyDown={(event) => {
                    press(event, step)
                  }}
                >
                  <bdi className={styles.title}>{step.name}</bdi>
                  {': '}
                  {friction === null ? (
                    <span className={styles.notKnown}>
                      <span>{step.state}</span>
                    </span>
                  ) : (
                    <span className={friction === 'none' ? 'ink-2' : undefined}>{step.state}</span>
                  )}
                </button>
                {details.map((detail) => (
                  <p key={detail} className={styles.detail}>
                    <bdi dir="auto">{detail}</bdi>
                  </p>
                ))}
                {evidence !== null && (
                  <button
                    type="button"
                    // Enter on the step opens the same: a second stop for each step would make the way long.
                    tabIndex={-1}
                    aria-label={evidence.label}
                    className={styles.evidence}
                    onClick={() => {
                      onEvidence(step.id)
                    }}
                  >
                    {evidence.words}
                  </button>
                )}
              </div>
            </div>
            {open && <div className={styles.panel}>{opened.panel}</div>}
          </li>
        )
      })}
    </ol>
  )
}

type Along = { readonly line: 'along' | 'across'; readonly by: -1 | 1 }

/** Along the line as it runs on the screen, or to the row above or below. */
function byArrow(key: string, rtl: boolean): Along | null {
  switch (key) {
    case 'ArrowRight':
      return { line: 'along', by: rtl ? -1 : 1 }
    case 'ArrowLeft':
      return { line: 'along', by: rtl ? 1 : -1 }
    case 'ArrowDown':
      return { line: 'across', by: 1 }
    case 'ArrowUp':
      return { line: 'across', by: -1 }
    default:
      return null
  }
}
