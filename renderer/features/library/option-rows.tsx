/** The answers of a question being written: label, short label and value of each, their order, and which are on offer. */
import { useTranslation } from 'react-i18next'
import { SHORT_LIMIT, type OwnQuestion } from '../../../shared/domain/library.ts'
import type { AnswerCount } from '../../data/data.ts'
import { Button } from '../../ui/button.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { Menu, type MenuAct } from '../../ui/menu.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import {
  LABEL_LIMIT,
  MOST_OPTIONS,
  emptyOption,
  moveOption,
  shortOf,
  sortOptions,
  type OptionDraft,
  type OptionErrors,
  type QuestionErrors,
} from './question-draft.ts'
import styles from './question-form.module.css'

export type OptionRowsProps = {
  readonly options: readonly OptionDraft[]
  /** The question as it is stored; null where it is new. */
  readonly stored: OwnQuestion | null
  readonly count: AnswerCount | undefined
  readonly errors: QuestionErrors | null
  readonly onChange: (options: readonly OptionDraft[]) => void
}

const VALUE_DECIMALS = 2

export function OptionRows({ options, stored, count, errors, onChange }: OptionRowsProps) {
  const { t } = useTranslation('library')
  const { newId } = useEnvironment()
  const change = (id: string, fields: Partial<OptionDraft>) => {
    onChange(options.map((option) => (option.id === id ? { ...option, ...fields } : option)))
  }
  const unsorted = sortOptions(options).some((option, place) => option.id !== options[place]?.id)
  return (
    <fieldset className={styles.options}>
      <legend className={styles.legend}>{t('form.options')}</legend>
      <p className={styles.hint}>{t('form.optionsHint')}</p>
      <div className={styles.heads} aria-hidden>
        <span>{t('form.label')}</span>
        <span>{t('form.short')}</span>
        <span>{t('form.value')}</span>
      </div>
      {options.map((option, index) => (
        <OptionRow
          key={option.id}
          option={option}
          place={index + 1}
          errors={errors?.byOption[option.id] ?? {}}
          onChange={(fields) => {
            change(option.id, fields)
          }}
          acts={actsOf(option, index)}
        />
      ))}
      {errors?.options !== undefined && (
        <p role="alert" className={styles.error}>
          {t(`form.errors.${errors.options}`)}
        </p>
      )}
      <div className={styles.below}>
        <Button
          isDisabled={options.length >= MOST_OPTIONS}
          onPress={() => {
            onChange([...options, emptyOption(newId)])
          }}
        >
          {t('form.addOption')}
        </Button>
        {unsorted && (
          <Button
            variant="quiet"
            onPress={() => {
              onChange(sortOptions(options))
            }}
          >
            {t('form.sort')}
          </Button>
        )}
      </div>
    </fieldset>
  )

  function actsOf({ id, retired }: OptionDraft, index: number): readonly MenuAct[] {
    const isNew = stored?.options.some((option) => option.id === id) !== true
    // While the answers are being counted, what may have some is not removed.
    const unanswered = isNew || (count !== undefined && (count.options.get(id) ?? 0) === 0)
    const move = (by: -1 | 1) => () => {
      onChange(moveOption(options, id, by))
    }
    return [
      { id: 'up', label: t('form.up'), isDisabled: index === 0, act: move(-1) },
      { id: 'down', label: t('form.down'), isDisabled: index === options.length - 1, act: move(1) },
      ...(isNew
        ? []
        : [
            retired
              ? {
                  id: 'offer',
                  label: t('form.offer'),
                  act: () => {
                    change(id, { retired: false })
                  },
                }
              : {
                  id: 'retire',
                  label: t('form.retire'),
                  detail: t('form.retireDetail'),
                  act: () => {
                    change(id, { retired: true })
                  },
                },
          ]),
      ...(unanswered
        ? [
            {
              id: 'remove',
              label: t('form.remove'),
              ...(isNew ? {} : { detail: t('form.removeDetail') }),
              act: () => {
                onChange(options.filter((option) => option.id !== id))
              },
            },
          ]
        : []),
    ]
  }
}

type OptionRowProps = {
  readonly option: OptionDraft
  /** From 1. */
  readonly place: number
  readonly errors: OptionErrors
  readonly onChange: (fields: Partial<OptionDraft>) => void
  readonly acts: readonly MenuAct[]
}

function OptionRow({ option, place, errors, onChange, acts }: OptionRowProps) {
  const { t } = useTranslation('library')
  const { label, short, value, retired } = option
  const { length } = shortOf(option)
  return (
    <div
      role="group"
      aria-label={t('form.option', { place })}
      className={styles.row}
      onKeyDownCapture={(event) => {
        // Enter takes the value that was typed; what that changes is to be read before it is saved.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
      }}
    >
      <TextField
        label={t('form.label')}
        labelHidden
        value={label}
        onChange={(next) => {
          onChange({ label: next })
        }}
        {...(retired ? { description: t('form.offered') } : {})}
        error={
          errors.label === undefined
            ? null
            : t(`form.errors.${errors.label}`, { limit: LABEL_LIMIT, length: label.trim().length })
        }
      />
      <TextField
        label={t('form.short')}
        labelHidden
        value={short}
        placeholder={short === '' ? shortOf(option) : ''}
        onChange={(next) => {
          onChange({ short: next })
        }}
        description={t('form.shortCount', { length, limit: SHORT_LIMIT })}
        error={
          errors.short === undefined
            ? null
            : errors.short === 'missing'
              ? t('form.errors.shortMissing')
              : t('form.errors.long', { limit: SHORT_LIMIT, length })
        }
      />
      <NumberField
        label={t('form.value')}
        labelHidden
        decimals={VALUE_DECIMALS}
        value={value}
        onChange={(next) => {
          onChange({ value: next })
        }}
        error={
          errors.value === undefined
            ? null
            : t(errors.value === 'missing' ? 'form.errors.valueMissing' : `form.errors.${errors.value}`)
        }
      />
      <Menu label={t('form.moreOption', { place })} acts={acts} />
    </div>
  )
}
