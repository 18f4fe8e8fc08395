/** The two estimates that place an initiative on the quadrant, opening to what was said. */
import { useTranslation } from 'react-i18next'
import { EvidenceRows } from './evidence-rows.tsx'
import type { InitiativeView } from './initiative-view.ts'
import { Part } from './part.tsx'

export function AxesPart({ view }: { readonly view: InitiativeView }) {
  const { t } = useTranslation('initiatives')
  const { t: named } = useTranslation('instruments')
  const { initiative, score, asOf } = view
  return (
    <Part of={initiative.name} title={t('parts.axes.title')} sub={t('parts.axes.scale')}>
      <EvidenceRows
        label={t('parts.axes.table', { name: initiative.name })}
        account={view.account}
        initiative={initiative}
        people={view.people}
        answers={view.answers}
        asOf={asOf}
        rows={(['goalClarity', 'initiativePriority'] as const).map((id) => ({
          id,
          title: named(`constructs.${id}.name`),
          estimate: score?.constructs[id] ?? null,
          questions: view.questions.filter(({ construct }) => construct === id),
        }))}
      />
    </Part>
  )
}
