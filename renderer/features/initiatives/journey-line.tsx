/** How far they have come with an initiative, drawn as a line of stages with the present one marked. */
import { useTranslation } from 'react-i18next'
import { journeyStages, type Initiative } from '../../../shared/domain/initiative.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './journey-line.module.css'

/** Ended is no stage of the way: it can end anywhere on it. */
const WAY = journeyStages.filter((stage) => stage !== 'ended')

export function JourneyLine({ stage }: Pick<Initiative, 'stage'>) {
  const { t } = useTranslation('initiatives')
  const at = WAY.findIndex((one) => one === stage)
  const unknown = stage === null || stage === 'ended'
  return (
    <div className={styles.journey}>
      <ol
        aria-label={t('parts.journey.title')}
        className={classNames(styles.line, unknown && styles.unknown)}
      >
        {WAY.map((one, index) => (
          <li
            key={one}
            aria-current={index === at ? 'step' : undefined}
            className={classNames(styles.stage, index < at && styles.passed, index === at && styles.here)}
          >
            {t(`stages.${one}`)}
          </li>
        ))}
      </ol>
      {unknown && (
        <p className="ink-2">{t(stage === null ? 'parts.journey.unknown' : 'parts.journey.ended')}</p>
      )}
    </div>
  )
}
