/** A risk in words: what could go wrong, and what says so. */
import type { TFunction } from 'i18next'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Risk } from '../../../shared/scoring/account-score.ts'
import { useFormat, type Format } from '../../ui/format.ts'
import type { PictureData } from './picture-data.ts'
import { riskSubject, type RiskSubject } from './risk-subject.ts'

/** `why`: empty where the answers behind it say all. */
export type RiskWords = { readonly what: string; readonly why: string }

export type RiskVocabulary = {
  readonly t: TFunction<'assessment'>
  readonly named: TFunction<'instruments'>
  readonly day: (day: string) => string
  readonly level: Format['level']
}

export function riskWords(subject: RiskSubject, { t, named, day, level }: RiskVocabulary): RiskWords {
  switch (subject.kind) {
    case 'construct':
      return {
        what: t('risks.what.construct', {
          construct: named(`constructs.${subject.construct}.name`),
          side: named(`constructs.${subject.construct}.lower`),
        }),
        why: t('risks.why.level', { level: level(subject.level) }),
      }
    case 'step':
      return {
        what: t(`risks.what.${subject.friction}`, { step: subject.name }),
        why: subject.policy === '' ? '' : t('risks.why.policy', { policy: subject.policy }),
      }
    case 'motive': {
      const { person, reason } = subject
      return {
        what: person === '' ? t('risks.what.motiveOfAll') : t('risks.what.motive', { person }),
        why: t('risks.why.sought', { reason: t(`usage.reason.${reason}`) }),
      }
    }
    case 'notice': {
      const { deadline, days } = subject
      return {
        what: t('risks.what.notice'),
        why:
          days === 0
            ? t('risks.why.noticeToday', { day: day(deadline) })
            : t('risks.why.notice', { day: day(deadline), count: days }),
      }
    }
    case 'personLeft':
      return {
        what: t('risks.what.personLeft', { name: subject.name }),
        why: t('risks.why.key', { day: day(subject.leftOn) }),
      }
    case 'unknown':
      return { what: t('risks.what.unknown'), why: '' }
  }
}

/** The words of the risks of one account. */
export function useRiskWords(picture: PictureData): (risk: Risk) => RiskWords {
  const { t } = useTranslation('assessment')
  const { t: named } = useTranslation('instruments')
  const format = useFormat()
  return useCallback(
    (risk) =>
      riskWords(riskSubject(risk, picture.score, picture.records), {
        t,
        named,
        day: (day) => format.day(day, picture.asOf),
        level: format.level,
      }),
    [picture, t, named, format],
  )
}
