/** The named parameters of the scoring model: what each is, does and may be; kept in the user's own library. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useModel, useOwnLibrary } from '../../data/use-model.tsx'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { NumberField } from '../../ui/number-field.tsx'
import { OpenButton, OpenLink } from '../../ui/open-link.tsx'
import { useParameterWords } from '../../ui/parameter-words.ts'
import { Section } from '../../ui/section.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import {
  backToDefaults,
  checkParameter,
  entryFor,
  shownParameters,
  type ParameterError,
  type ShownParameter,
} from './parameter-view.ts'
import styles from './parameters-section.module.css'

type Wrong = ParameterError | 'notSaved'

export function ParametersSection() {
  const { t } = useTranslation('settings')
  const words = useParameterWords()
  const { looking } = useModel()
  const library = useOwnLibrary()
  const say = useUndoToast()
  const entries = library.view?.records.library.parameters ?? null
  const parameters = shownParameters(entries)
  const off = parameters.filter((parameter) => parameter.off)

  const write = async (set: Readonly<Record<string, number | null>>, said: string): Promise<boolean> => {
    const wrote = await library.edit((id) => [{ record: id, kind: 'library', set }])
    if (wrote.stored) say(said, wrote.undo)
    return wrote.stored
  }

  return (
    <Section
      level={2}
      title={t('parameters.title')}
      sub={
        <>
          {t('parameters.about')} {!looking.mine && t('parameters.notInUse')}{' '}
          <OpenLink href="/help/model">{t('parameters.how')}</OpenLink>
        </>
      }
    >
      <table className={classNames(table.table, styles.table)}>
        <thead>
          <tr>
            <th scope="col">{t('parameters.parameter')}</th>
            <th scope="col">{t('parameters.value')}</th>
            <th scope="col" className={table.number}>
              {t('parameters.standard')}
            </th>
            <th scope="col" className={table.number}>
              {t('parameters.bounds')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parameters.map((parameter) => (
            <ParameterRow
              key={parameter.name}
              parameter={parameter}
              onWrite={async (value) => {
                const { name } = words(parameter.name)
                return write(
                  { [`parameters/${parameter.name}`]: value },
                  value === null ? t('parameters.backDone', { name }) : t('parameters.changed', { name }),
                )
              }}
            />
          ))}
        </tbody>
      </table>
      <div className={styles.below}>
        <p className="ink-2">{t('parameters.off', { count: off.length })}</p>
        {off.length > 0 && entries !== null && (
          <Button onPress={() => void write(backToDefaults(entries), t('parameters.allBackDone'))}>
            {t('parameters.allBack')}
          </Button>
        )}
      </div>
    </Section>
  )
}

type ParameterRowProps = {
  readonly parameter: ShownParameter
  /** Null: back to the default. False where it was not stored. */
  readonly onWrite: (value: number | null) => Promise<boolean>
}

function ParameterRow({ parameter, onWrite }: ParameterRowProps) {
  const { t, i18n } = useTranslation('settings')
  const words = useParameterWords()
  const numbers = new Intl.NumberFormat(i18n.language)
  const [draft, setDraft] = useState<number | null>(parameter.value)
  const [wrong, setWrong] = useState<Wrong | null>(null)
  const [stored, setStored] = useState(parameter.value)
  if (stored !== parameter.value) {
    // A value from elsewhere, by undo or an import, takes the place of what stands in the field.
    setStored(parameter.value)
    setDraft(parameter.value)
    setWrong(null)
  }
  const { name, meaning } = words(parameter.name)
  const { standard, low, high, value, off } = parameter
  const bounds = { low: numbers.format(low), high: numbers.format(high) }

  const write = async (next: number | null) => {
    setWrong((await onWrite(next)) ? null : 'notSaved')
  }
  const take = (next: number | null) => {
    setDraft(next)
    const error = checkParameter(parameter, next)
    setWrong(error)
    if (error === null && next !== null && next !== value) void write(entryFor(parameter, next))
  }
  return (
    <tr>
      <th scope="row" className={styles.words}>
        <span className={classNames(off && 'strong')}>{name}</span>
        <span className={styles.meaning}>{meaning}</span>
      </th>
      <td className={styles.value}>
        <NumberField
          label={name}
          labelHidden
          value={draft}
          onChange={take}
          error={wrong === null ? null : t(`parameters.errors.${wrong}`, bounds)}
        />
        {(off || wrong !== null) && (
          <span className={styles.off}>
            {off ? t('parameters.notDefault') : t('parameters.notTaken')}{' '}
            <OpenButton
              aria-label={t('parameters.backOf', { name })}
              onPress={() => {
                setDraft(standard)
                setWrong(null)
                if (off) void write(null)
              }}
            >
              {t('parameters.back')}
            </OpenButton>
          </span>
        )}
      </td>
      <td className={table.number}>{numbers.format(standard)}</td>
      <td className={table.number}>{t('parameters.boundsOf', bounds)}</td>
    </tr>
  )
}
