/** Adds an initiative, or changes one where it stands. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseMainInitiative, createInitiative } from '../../../shared/domain/constructors.ts'
import { dayOf } from '../../../shared/domain/day.ts'
import { initiativeId, mainInitiativeId } from '../../../shared/domain/ids.ts'
import { journeyStages, type Initiative } from '../../../shared/domain/initiative.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ComboField } from '../../ui/combo-field.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useExperienceWords } from '../../ui/experience-words.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { changedFields, useFirstField, useRecordFields } from '../../ui/use-record-fields.ts'
import styles from './initiatives-tab.module.css'

export type InitiativeFormProps = {
  readonly account: string
  /** Null: a new one. */
  readonly initiative: Initiative | null
  readonly onDone: () => void
}

type Fields = Pick<
  Initiative,
  'name' | 'goal' | 'sort' | 'stage' | 'agreedBy' | 'committed' | 'about' | 'rank' | 'outOf'
>
const EMPTY: Fields = {
  name: '',
  goal: '',
  sort: '',
  stage: null,
  agreedBy: '',
  committed: '',
  about: '',
  rank: null,
  outOf: null,
}
const MOST = 1_000
const STAGES = [...journeyStages, 'unsaid'] as const

export function InitiativeForm({ account, initiative, onDone }: InitiativeFormProps) {
  const { t } = useTranslation('initiatives')
  const { now, newId } = useEnvironment()
  const write = useWriter()
  const first = useFirstField('focus')
  const words = useExperienceWords()
  const [main, setMain] = useState(false)
  const [tried, setTried] = useState(false)
  const { fields, set, wrong, setWrong, store } = useRecordFields<Fields>(
    initiative === null ? EMPTY : { ...initiative, sort: words.sort(initiative.sort) },
    (edits) => write(account, edits),
    onDone,
  )

  const { rank, outOf } = fields
  const rankWrong = outside(rank) ? 'parts.rank.needRank' : null
  const outOfWrong = outside(outOf)
    ? 'parts.rank.needRank'
    : rank !== null && outOf !== null && outOf < rank
      ? 'parts.rank.tooSmall'
      : null

  const save = async () => {
    setTried(true)
    const { name, goal, sort, stage, agreedBy, committed, about } = fields
    const wanted = {
      name: name.trim(),
      goal,
      // What was not touched stays as it was written.
      sort:
        initiative !== null && sort === words.sort(initiative.sort) ? initiative.sort : words.toSort(sort),
      stage,
      agreedBy: agreedBy.trim(),
      committed,
      about,
      rank,
      outOf,
    }
    if (wanted.name === '') {
      setWrong('name')
      return
    }
    if (rankWrong !== null || outOfWrong !== null) return
    const id = initiativeId.safeParse(initiative?.id ?? newId())
    const made = id.success ? createInitiative(id.data, wanted) : null
    const mainId = mainInitiativeId.safeParse(newId())
    const choice =
      main && id.success && mainId.success
        ? chooseMainInitiative(mainId.data, { initiative: id.data, from: dayOf(now()) })
        : null
    if (made === null || !made.ok || (choice !== null && !choice.ok)) {
      setWrong('notSaved')
      return
    }
    const edit = initiative === null ? made.value : { ...made.value, set: changedFields(initiative, wanted) }
    await store(choice === null ? [edit] : [edit, choice.value])
  }

  return (
    <RecordForm
      className={styles.form}
      label={initiative === null ? t('addTitle') : t('editTitle', { name: initiative.name })}
      error={wrong === 'notSaved' ? t('notSaved') : null}
      submitLabel={initiative === null ? t('create') : t('save')}
      cancelLabel={t('cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <TextField
        label={t('name')}
        value={fields.name}
        onChange={(name) => {
          set({ name })
        }}
        maxLength={NAME_LIMIT}
        inputRef={first}
        error={wrong === 'name' ? t('needName') : null}
      />
      <TextField
        label={t('goal')}
        description={t('goalHint')}
        multiline
        value={fields.goal}
        onChange={(goal) => {
          set({ goal })
        }}
        maxLength={TEXT_LIMIT}
      />
      <div className={styles.fields}>
        <ComboField
          label={t('sort')}
          description={t('sortHint')}
          options={words.kinds}
          value={fields.sort}
          onChange={(sort) => {
            set({ sort })
          }}
          maxLength={NAME_LIMIT}
        />
        <Select
          label={t('stage')}
          description={t('stageHint')}
          options={STAGES.map((id) => ({ id, label: t(`stages.${id}`) }))}
          value={fields.stage ?? 'unsaid'}
          onChange={(stage) => {
            set({ stage: stage === 'unsaid' ? null : stage })
          }}
        />
        <NumberField
          label={t('parts.rank.field')}
          description={t('parts.rank.hint')}
          decimals={0}
          value={rank}
          onChange={(next) => {
            set({ rank: next })
          }}
          error={tried && rankWrong !== null ? t(rankWrong) : null}
        />
        <NumberField
          label={t('parts.rank.outOf')}
          decimals={0}
          value={outOf}
          onChange={(next) => {
            set({ outOf: next })
          }}
          error={tried && outOfWrong !== null ? t(outOfWrong) : null}
        />
        <TextField
          label={t('agreedBy')}
          description={t('agreedByHint')}
          value={fields.agreedBy}
          onChange={(agreedBy) => {
            set({ agreedBy })
          }}
          maxLength={NAME_LIMIT}
        />
      </div>
      <TextField
        label={t('committed')}
        description={t('committedHint')}
        multiline
        value={fields.committed}
        onChange={(committed) => {
          set({ committed })
        }}
        maxLength={TEXT_LIMIT}
      />
      <TextField
        label={t('about')}
        multiline
        value={fields.about}
        onChange={(about) => {
          set({ about })
        }}
        maxLength={TEXT_LIMIT}
      />
      {initiative === null && (
        <Checkbox isSelected={main} onChange={setMain}>
          {t('makeMain')}
        </Checkbox>
      )}
    </RecordForm>
  )
}

/** Empty is fine: nobody has said. */
function outside(number: number | null): boolean {
  return number !== null && (number < 1 || number > MOST || !Number.isInteger(number))
}
