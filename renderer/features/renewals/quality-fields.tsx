/** Judges a finished deal by the user's criterion; asks for the criterion where none is written yet. */
import { useTranslation } from 'react-i18next'
import { TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './renewals-tab.module.css'

export type QualityFieldsProps = {
  /** As it stands in the library; empty where none is written. */
  readonly criterion: string
  /** What is being written in its place. */
  readonly draft: string
  readonly onDraft: (criterion: string) => void
  readonly highQuality: boolean | null
  readonly onHighQuality: (highQuality: boolean | null) => void
}

const CHOICES = ['yes', 'no', 'unknown'] as const

export function QualityFields(props: QualityFieldsProps) {
  const { criterion, draft, onDraft, highQuality, onHighQuality } = props
  const { t } = useTranslation('renewals')
  const written = criterion !== '' || draft.trim() !== ''
  return (
    <div className={styles.group}>
      {criterion === '' ? (
        <TextField
          label={t('outcomes.askCriterion')}
          description={t('outcomes.askCriterionHint')}
          multiline
          value={draft}
          onChange={onDraft}
          maxLength={TEXT_LIMIT}
        />
      ) : (
        <div>
          <p className="type-meta ink-2">{t('outcomes.criterion')}</p>
          <p className={styles.criterion}>
            <bdi dir="auto">{criterion}</bdi>
          </p>
        </div>
      )}
      <RadioOptions
        label={t('outcomes.quality')}
        inRow
        isDisabled={!written}
        options={CHOICES.map((id) => ({ id, label: t(`outcomes.qualityOptions.${id}`) }))}
        value={highQuality === null ? 'unknown' : highQuality ? 'yes' : 'no'}
        onChange={(chosen) => {
          onHighQuality(chosen === 'unknown' ? null : chosen === 'yes')
        }}
      />
      {!written && <p className="type-meta ink-3">{t('outcomes.criterionFirst')}</p>}
    </div>
  )
}
