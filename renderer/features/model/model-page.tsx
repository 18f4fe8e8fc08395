/** How the model works: every construct, question, parameter and formula with its source, from the code itself. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { modelDocument } from '../../../shared/documentation/model-document.ts'
import { useModel } from '../../data/use-model.tsx'
import { useCatalogue } from '../../ui/instrument-words.ts'
import { Section } from '../../ui/section.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { Constructs, Explaining } from './construct-list.tsx'
import { Formulas, Rules } from './formula-list.tsx'
import { ParameterTable } from './parameter-table.tsx'
import { Plays, Rates, Sources } from './play-list.tsx'
import styles from './model-page.module.css'

const PARTS = [
  'constructs',
  'explaining',
  'formulas',
  'rules',
  'parameters',
  'rates',
  'plays',
  'sources',
] as const
type Part = (typeof PARTS)[number]

export function ModelPage() {
  const { t } = useTranslation('model')
  const { parameters } = useModel()
  const { instruments } = useCatalogue()
  const model = useMemo(() => modelDocument(parameters, instruments), [parameters, instruments])
  return (
    <div className={styles.page}>
      <Sentence level={1} verdict={t('verdict')} basis={t('basis', { version: model.modelVersion })}>
        {t('lead')}
      </Sentence>
      <nav aria-label={t('contents')} className={styles.contents}>
        {PARTS.map((part) => (
          <button key={part} type="button" className={styles.jump} onClick={() => showPart(part)}>
            {t(part)}
          </button>
        ))}
      </nav>
      {PARTS.map((part) => (
        <div key={part} id={idOf(part)} tabIndex={-1} className={styles.part}>
          <Section level={2} title={t(part)}>
            {part === 'constructs' && <Constructs model={model} />}
            {part === 'explaining' && <Explaining model={model} />}
            {part === 'formulas' && <Formulas model={model} />}
            {part === 'rules' && <Rules model={model} />}
            {part === 'parameters' && <ParameterTable model={model} />}
            {part === 'rates' && <Rates model={model} />}
            {part === 'plays' && <Plays model={model} />}
            {part === 'sources' && <Sources model={model} />}
          </Section>
        </div>
      ))}
    </div>
  )
}

function idOf(part: Part): string {
  return `model-${part}`
}

/** An address with another hash would be another page, so the jump is made by hand. */
function showPart(part: Part): void {
  const found = document.getElementById(idOf(part))
  found?.scrollIntoView()
  found?.focus({ preventScroll: true })
}
