/** Where the account stands after it, beside where it stood: the quadrant with its point, and the class of the attitude. */
import { useTranslation } from 'react-i18next'
import type { AccountScore } from '../../../shared/scoring/account-score.ts'
import { MoveQuadrant } from '../../ui/charts/move-quadrant.tsx'
import { useFormat } from '../../ui/format.ts'
import { capitalised, useQuadrantLabel } from '../../ui/quadrant-label.ts'
import type { Moves } from './changed-moves.ts'
import styles from './changed-view.module.css'

export function MovedLabels({ moves }: { readonly moves: Moves }) {
  const { before, after, diff } = moves
  if (diff.quadrant === null && diff.referenceClass === null) return null
  return (
    <div className={styles.place}>
      {diff.quadrant !== null && <Point before={before} after={after} />}
      <div>
        {diff.quadrant !== null && <QuadrantWords before={before} after={after} />}
        <ClassWords moves={moves} />
      </div>
    </div>
  )
}

type Both = { readonly before: AccountScore; readonly after: AccountScore }

function Point({ before, after }: Both) {
  const { t } = useTranslation('assessment')
  const axes = useAxes()
  return (
    <MoveQuadrant
      from={placeOf(before)}
      to={placeOf(after)}
      label={t('changed.chart', axes(before, after))}
    />
  )
}

/** "Soldier became Achiever. Goals 0.43 to 0.61; priority 0.70 to 0.72." */
function QuadrantWords({ before, after }: Both) {
  const { t } = useTranslation('assessment')
  const label = useQuadrantLabel()
  const axes = useAxes()
  const [was, is] = [capitalised(label(before.quadrant)), label(after.quadrant)]
  return (
    <>
      <p className="strong">
        {was === capitalised(is)
          ? t('changed.stays', { label: was })
          : t('changed.become', { before: was, after: is })}
      </p>
      <p className="ink-2">{t('changed.place', axes(before, after))}</p>
    </>
  )
}

/** The label and class alone, for a line: empty where neither is another. */
export function useVerdictWords(): (moves: Moves) => string {
  const { t } = useTranslation('assessment')
  const label = useQuadrantLabel()
  const classWords = useClassWords()
  return (moves) => {
    const [was, is] = [capitalised(label(moves.before.quadrant)), label(moves.after.quadrant)]
    const quadrant = was === capitalised(is) ? '' : t('changed.become', { before: was, after: is })
    return [quadrant, ...classWords(moves)].filter((words) => words !== '').join(' ')
  }
}

function ClassWords({ moves }: { readonly moves: Moves }) {
  const words = useClassWords()
  return words(moves).map((sentence) => <p key={sentence}>{sentence}</p>)
}

function useClassWords(): (moves: Moves) => readonly string[] {
  const { t } = useTranslation('assessment')
  return ({ diff }) => {
    if (diff.referenceClass === null) return []
    const { leading, contested } = diff.referenceClass
    const name = (id: typeof leading.from) =>
      id === null ? t('changed.classNone') : t(`changed.class.${id}`)
    return [
      ...(leading.from === leading.to
        ? []
        : [t('changed.become', { before: capitalised(name(leading.from)), after: name(leading.to) })]),
      ...(contested.from === contested.to
        ? []
        : [t(contested.to ? 'changed.nowContested' : 'changed.noMoreContested')]),
    ]
  }
}

function useAxes() {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const figure = (value: number | null) => (value === null ? t('changed.notKnown') : format.level(value))
  const axis = (before: number | null, after: number | null) =>
    figure(before) === figure(after)
      ? figure(after)
      : t('changed.to', { before: figure(before), after: figure(after) })
  return (before: AccountScore, after: AccountScore) => ({
    goals: axis(before.quadrant.x, after.quadrant.x),
    priority: axis(before.quadrant.y, after.quadrant.y),
  })
}

function placeOf({ quadrant: { x, y } }: AccountScore) {
  return x === null || y === null ? null : { x, y }
}
