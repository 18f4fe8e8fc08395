/** What stands above the drawer's content, by what it was opened on. */
import { useTranslation } from 'react-i18next'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import type { PictureData } from './picture-data.ts'
import { usePlayWords } from './play-words.ts'
import { useRiskWords } from './risk-words.ts'
import type { Topic } from './topic.ts'

export function useTitle(picture: PictureData): (topic: Topic) => string {
  const { t } = useTranslation('assessment')
  const { t: named } = useTranslation('instruments')
  const words = useInstrumentWords()
  const plays = usePlayWords()
  const risks = useRiskWords(picture)
  return (topic) => {
    switch (topic.type) {
      case 'construct':
        return words.construct(topic.construct)
      case 'question':
        return t('drawer.label')
      case 'answers':
      case 'people':
      case 'neverAsked':
      case 'contradictions':
      case 'calibration':
      case 'agreement':
      case 'rate':
        return t(`drawer.${topic.type}`)
      case 'classes':
        return t('drawer.persons')
      case 'gauge':
        return t(`gauges.${topic.gauge}`)
      case 'play':
        return plays(topic.play).name
      case 'risk': {
        const risk = picture.score.risks.find(({ id }) => id === topic.risk)
        return risk === undefined ? t('risks.record') : risks(risk).what
      }
      case 'usage':
        return t('usage.title')
      case 'check':
        return t('help.checkTitle', { name: named(`checks.${topic.check}.name`) })
      case 'stuck':
        return t('help.stuckTitle')
      case 'quick':
        return t('quick.title')
      case 'changed':
        return t('changed.title')
      case 'try':
        return t('whatIf.title')
      case 'answer':
        return t('answer.title')
      case 'correct':
        return t('answer.correctTitle')
    }
  }
}
