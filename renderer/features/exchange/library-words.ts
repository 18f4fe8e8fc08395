/** What a library of a file holds, in words: how many questions and factors, and which parameters differ from what. */
import { useTranslation } from 'react-i18next'
import type { PlannedLibrary } from '../../../shared/exchange/import-plan.ts'
import { namedParameters, parameterValue, type Parameters } from '../../../shared/scoring/parameters.ts'
import { useParameterWords } from '../../ui/parameter-words.ts'

/** So many parameters are named; of more, only how many. */
const NAMED = 3

export type ParameterDifference = {
  readonly name: string
  readonly value: number
  readonly instead: number
}

/** Where the two part, in the order of the documentation. */
export function parameterDifferences(of: Parameters, from: Parameters): readonly ParameterDifference[] {
  return namedParameters.flatMap(({ name, standard }) => {
    const [value, instead] = [parameterValue(of, name) ?? standard, parameterValue(from, name) ?? standard]
    return value === instead ? [] : [{ name, value, instead }]
  })
}

/** From the defaults, for parameters by name. */
export function offDefault(parameters: PlannedLibrary['parameters']): readonly ParameterDifference[] {
  return namedParameters.flatMap(({ name, standard }) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    return value === undefined ? [] : [{ name, value, instead: standard }]
  })
}

/** `Half-life 90 instead of 180. Damping 0.4 instead of 0.5`, without the last stop. */
export function useDifferenceWords(): (differences: readonly ParameterDifference[]) => string {
  const { t, i18n } = useTranslation('exchange')
  const parameter = useParameterWords()
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 6 })
  return (differences) => {
    const named = differences.slice(0, NAMED).map(({ name, value, instead }) =>
      t('library.parameter', {
        name: parameter(name).name,
        value: number.format(value),
        instead: number.format(instead),
      }),
    )
    const more = differences.length - named.length
    return [...named, ...(more > 0 ? [t('library.more', { count: more })] : [])].join('. ')
  }
}

/** `2 questions. Half-life 90 instead of 180.` */
export function useLibraryWords(): (library: PlannedLibrary | null) => string {
  const { t } = useTranslation('exchange')
  const differences = useDifferenceWords()
  return (library) => {
    if (library === null) return t('library.gone')
    const off = offDefault(library.parameters)
    const parts = [
      library.questions > 0 ? t('library.questions', { count: library.questions }) : null,
      library.factors > 0 ? t('library.factors', { count: library.factors }) : null,
      off.length > 0 ? differences(off) : null,
      library.criterion ? t('library.criterion') : null,
    ].filter((words) => words !== null)
    return `${parts.length === 0 ? t('library.nothing') : parts.join('. ')}.`
  }
}
