/** Whether they have done such a thing before, how it went, and what they would do otherwise: who said what of each question. */
import { useTranslation } from 'react-i18next'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { EvidenceRows } from './evidence-rows.tsx'
import type { InitiativeView } from './initiative-view.ts'
import { Part } from './part.tsx'

export function ExperiencePart({ view }: { readonly view: InitiativeView }) {
  const { t } = useTranslation('initiatives')
  const words = useInstrumentWords()
  const { initiative, score } = view
  const questions = view.questions.filter(({ construct }) => construct === 'initiativeExperience')
  return (
    <Part of={initiative.name} title={t('parts.experience.title')} sub={t('parts.experience.sub')}>
      <EvidenceRows
        label={t('parts.experience.table', { name: initiative.name })}
        account={view.account}
        initiative={initiative}
        people={view.people}
        answers={view.answers}
        asOf={view.asOf}
        rows={[
          ...questions.map((question) => ({
            id: question.id,
            title: words.question(question.id)?.title ?? question.id,
            questions: [question],
          })),
          {
            id: 'together',
            title: words.construct('initiativeExperience'),
            estimate: score?.constructs.initiativeExperience ?? null,
            questions: [],
          },
        ]}
      />
    </Part>
  )
}
