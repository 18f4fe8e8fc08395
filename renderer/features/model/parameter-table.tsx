/** The model's parameters: what each does, its default, its bounds, and its value in use. */
import { useTranslation } from 'react-i18next'
import type { ModelDocument } from '../../../shared/documentation/model-document.ts'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { useParameterWords } from '../../ui/parameter-words.ts'
import styles from './model-page.module.css'

export function ParameterTable({ model }: { readonly model: ModelDocument }) {
  const { t, i18n } = useTranslation('model')
  const words = useParameterWords()
  const numbers = new Intl.NumberFormat(i18n.language)
  return (
    <table className={classNames(table.table, styles.parameters)}>
      <thead>
        <tr>
          <th scope="col">{t('parameter')}</th>
          <th scope="col" className={table.number}>
            {t('value')}
          </th>
          <th scope="col" className={table.number}>
            {t('standard')}
          </th>
          <th scope="col" className={table.number}>
            {t('bounds')}
          </th>
          <th scope="col">{t('meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {model.parameters.map(({ name, value, standard, low, high }) => (
          <tr key={name}>
            <th scope="row">{words(name).name}</th>
            <td className={classNames(table.number, value === standard ? undefined : styles.off)}>
              {numbers.format(value)}
            </td>
            <td className={table.number}>{numbers.format(standard)}</td>
            <td className={table.number}>
              {t('boundsOf', { low: numbers.format(low), high: numbers.format(high) })}
            </td>
            <td className={styles.meaning}>{words(name).meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
