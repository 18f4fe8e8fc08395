/** The five checks of a confident decision and decision confidence as a whole, each with its interval, opening to what was said. */
import { useTranslation } from 'react-i18next'
import { decisionChecks } from '../../../shared/instruments/instrument.ts'
import { EvidenceRows, type EvidenceRow } from './evidence-rows.tsx'
import type { InitiativeView } from './initiative-view.ts'
import { Part } from './part.tsx'

export function ChecksPart({ view }: { readonly view: InitiativeView }) {
  const { t } = useTranslation('initiatives')
  const { t: named } = useTranslation('instruments')
  const { initiative, score } = view
  const rows: readonly EvidenceRow[] = [
    ...decisionChecks.map((check) => ({
      id: check,
      title: named(`checks.${check}.check`),
      estimate: score?.checks.find((one) => one.check === check) ?? null,
      ...(score?.weakest.includes(check) === true ? { note: t('parts.checks.weakest') } : {}),
      questions: view.questions.filter((question) => question.check === check),
    })),
    {
      id: 'together',
      title: t('parts.checks.together'),
      estimate: score?.constructs.decisionConfidence ?? null,
      questions: view.questions.filter(({ construct }) => construct === 'decisionConfidence'),
    },
  ]
  return (
    <Part of={initiative.name} title={t('parts.checks.title')}>
      <EvidenceRows
        label={t('parts.checks.table', { name: initiative.name })}
        account={view.account}
        initiative={initiative}
        people={view.people}
        answers={view.answers}
        asOf={view.asOf}
        rows={rows}
      />
    </Part>
  )
}
