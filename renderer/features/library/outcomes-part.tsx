/** What became of accounts: the criterion they are judged by, all outcomes by kind, and how well the forecasts did. */
import { useTranslation } from 'react-i18next'
import type { Calibration } from '../../../shared/scoring/calibration.ts'
import { JUDGED_OUTCOMES } from '../../../shared/scoring/constants.ts'
import { useCalibration } from '../../data/use-calibration.ts'
import { useModel } from '../../data/use-model.tsx'
import { useFormat } from '../../ui/format.ts'
import { Unknown } from '../../ui/hatch.tsx'
import { LookedThrough } from '../../ui/looked-through.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { againstEvenOdds, leadingKind, outcomesOf } from './calibration-view.ts'
import { CriterionSection } from './criterion-section.tsx'
import { KindSection } from './kind-section.tsx'
import styles from './library-page.module.css'

export function OutcomesPart() {
  const { t } = useTranslation('library')
  const format = useFormat()
  const calibration = useCalibration()
  const { parameters, looking } = useModel()
  const kinds = calibration?.kinds ?? []
  const empty = kinds.filter((kind) => outcomesOf(kind) === 0)
  return (
    <>
      <OutcomesLead calibration={calibration} />
      <div className={styles.sections}>
        <CriterionSection />
        {calibration === undefined && (
          <div className={styles.after}>
            <Unknown>{t('outcomes.working')}</Unknown>
          </div>
        )}
        {kinds.map((kind) =>
          outcomesOf(kind) === 0 ? null : <KindSection key={kind.kind} calibration={kind} />,
        )}
      </div>
      {empty.length > 0 && empty.length < kinds.length && (
        <p className="ink-2">
          {t('outcomes.noKinds', {
            kinds: format.list(empty.map(({ kind }) => t(`outcomes.kindsWithin.${kind}`))),
          })}
        </p>
      )}
      <LookedThrough parameters={parameters} looking={looking} />
    </>
  )
}

function OutcomesLead({ calibration }: { readonly calibration: Calibration | undefined }) {
  const { t } = useTranslation('library')
  const format = useFormat()
  if (calibration === undefined) return <Sentence level={1}>{t('outcomes.working')}</Sentence>
  const leading = leadingKind(calibration)
  if (leading === null) {
    return (
      <Sentence level={1} verdict={t('outcomes.noneVerdict')}>
        {t('outcomes.none')}
      </Sentence>
    )
  }
  const { kind, brier, forecasts } = leading
  if (brier === null) {
    return (
      <Sentence level={1} verdict={t('outcomes.indicativeVerdict')} basis={t('outcomes.basis')}>
        {t('outcomes.indicative', { count: forecasts.length, needed: JUDGED_OUTCOMES })}
      </Sentence>
    )
  }
  return (
    <Sentence
      level={1}
      verdict={t(`outcomes.enoughVerdict.${kind}`, { score: format.level(brier.score) })}
      basis={t('outcomes.basis')}
    >
      {t(`outcomes.enough.${againstEvenOdds(brier)}`)}
    </Sentence>
  )
}
