/** What the model's parameters are called, by the names that libraries and scores give them; unknown ones keep their name. */
import { useTranslation } from 'react-i18next'
import type { DocumentationWords, ParameterWords } from '../../shared/documentation/words.ts'

export function useParameterWords(): (name: string) => ParameterWords {
  const { t } = useTranslation('documentation')
  const words: DocumentationWords['parameters'] = t('parameters', { returnObjects: true })
  const byName: Readonly<Record<string, ParameterWords>> = words
  return (name) => (Object.hasOwn(byName, name) ? byName[name] : undefined) ?? { name, meaning: '' }
}
