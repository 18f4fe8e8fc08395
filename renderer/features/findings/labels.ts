/** The labels of the model that a person may overrule: what the model says, what can be said instead, and who reads them otherwise. */
import { overridable, type Overridable } from '../../../shared/domain/finding.ts'
import type { AccountScore, StandingOverride } from '../../../shared/scoring/account-score.ts'

/** By label, the ids that may stand in its place, in the order in which they are offered. */
export const labelChoices = {
  quadrant: ['wanderer', 'dreamer', 'soldier', 'achiever'],
  referenceClass: ['both', 'atLeastOne', 'neither'],
  usageDiagnosis: [
    'healthy',
    'partlyUsed',
    'suppressedByPolicy',
    'boughtForAnotherReason',
    'notAdopted',
    'notKnown',
  ],
} as const satisfies { readonly [Of in Overridable]: readonly string[] }

export type LabelId = (typeof labelChoices)[Overridable][number]

export type LabelRow = {
  readonly of: Overridable
  /** Null where the model does not know. */
  readonly model: string | null
  /** How firm the model's label is; null where there is nothing to add. */
  readonly hedge: 'leaning' | 'onTheLine' | 'contested' | null
  /** What a person says instead; null where nobody does. */
  readonly person: StandingOverride | null
}

type Labelled = Pick<AccountScore, 'quadrant' | 'referenceClass' | 'usageDiagnosis' | 'overrides'>

export function labelRows(score: Labelled): readonly LabelRow[] {
  return overridable.map((of) => ({
    of,
    ...modelLabel(score, of),
    person: score.overrides.find((override) => override.of === of) ?? null,
  }))
}

function modelLabel(
  { quadrant, referenceClass, usageDiagnosis }: Labelled,
  of: Overridable,
): Pick<LabelRow, 'model' | 'hedge'> {
  switch (of) {
    case 'quadrant':
      return {
        model: quadrant.label,
        hedge:
          quadrant.label === null
            ? null
            : quadrant.onTheLine
              ? 'onTheLine'
              : quadrant.leaning
                ? 'leaning'
                : null,
      }
    case 'referenceClass':
      return { model: referenceClass.id, hedge: referenceClass.contested ? 'contested' : null }
    case 'usageDiagnosis':
      return { model: usageDiagnosis.label, hedge: null }
  }
}

export type Dissent = {
  readonly labels: readonly Overridable[]
  /** Whose reading: one's own, one named person's, or several people's. */
  readonly by:
    | { readonly type: 'me' }
    | { readonly type: 'one'; readonly name: string }
    | { readonly type: 'several' }
}

/** Who reads which labels otherwise than the model; null where nobody does, or only says what the model says too. */
export function dissentOf(rows: readonly LabelRow[], me: string): Dissent | null {
  const against = rows.flatMap(({ of, model, person }) =>
    person === null || person.label === model ? [] : [{ of, recorder: person.recorder }],
  )
  const [first] = against
  if (first === undefined) return null
  const recorders = new Set(against.map(({ recorder }) => recorder))
  return {
    labels: against.map(({ of }) => of),
    by:
      recorders.size > 1
        ? { type: 'several' }
        : first.recorder === me || first.recorder === ''
          ? { type: 'me' }
          : { type: 'one', name: first.recorder },
  }
}
