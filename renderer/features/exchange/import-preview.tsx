/** What a file would change, each account and library on its own, with conflicts side by side. Nothing is written before the button. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountPlan, ImportPlan, PlannedConflict } from '../../../shared/exchange/import-plan.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useFormat } from '../../ui/format.ts'
import { useParameterWords } from '../../ui/parameter-words.ts'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { valueWords } from '../../ui/value-words.ts'
import { fieldWords, type ConflictWords } from './conflict-words.ts'
import { comesAlong, conflictKey, kindOnly, takenWith, type Choice } from './import-plan-words.ts'
import styles from './import-preview.module.css'
import { useLibraryWords } from './library-words.ts'

/** Conflicts of one account that are laid open; the rest are decided later, in the account. */
const CONFLICTS_SHOWN = 12

export type ImportPreviewProps = {
  readonly plan: ImportPlan
  readonly chosen: ReadonlySet<string>
  readonly choices: ReadonlyMap<string, Choice>
  readonly words: ConflictWords
  readonly isRunning: boolean
  /** Whether this host keeps snapshots: one is taken before anything is merged. */
  readonly snapshots: boolean
  readonly onChoose: (account: string, chosen: boolean) => void
  readonly onDecide: (conflict: PlannedConflict, choice: Choice) => void
  readonly onCancel: () => void
  readonly onImport: () => void
}

export function ImportPreview(props: ImportPreviewProps) {
  const { plan, chosen, choices, words, isRunning, snapshots, onChoose, onDecide, onCancel, onImport } = props
  const { t } = useTranslation('exchange')
  const taken = takenWith(plan.accounts, chosen)
  const count = kindOnly(taken, 'account').length
  const accounts = kindOnly(plan.accounts, 'account')
  const libraries = kindOnly(plan.accounts, 'library')
  const row = (one: AccountPlan, content: ReactNode, isAlong = false) => (
    <li key={one.account} className={styles.account}>
      <Checkbox
        isSelected={taken.includes(one)}
        isDisabled={one.state === 'nothingToTake' || isRunning || isAlong}
        onChange={(take) => {
          onChoose(one.account, take)
        }}
      >
        {content}
      </Checkbox>
      {one.conflicts.length > 0 && taken.includes(one) && (
        <Conflicts plan={one} choices={choices} words={words} onDecide={onDecide} />
      )}
    </li>
  )
  return (
    <section aria-label={t('import.list')}>
      {accounts.length > 0 && (
        <ul className={styles.accounts}>
          {accounts.map((account) =>
            row(
              account,
              <>
                <span className={styles.name}>
                  <bdi>{account.name}</bdi>
                </span>
                <Counts plan={account} />
              </>,
            ),
          )}
        </ul>
      )}
      {libraries.length > 0 && (
        <ul className={styles.accounts} aria-label={t('library.list')}>
          {libraries.map((library) =>
            row(library, <LibraryLine plan={library} />, comesAlong(library, plan.accounts, chosen)),
          )}
        </ul>
      )}
      <div className={styles.acts}>
        <span className={styles.snapshot}>
          {isRunning ? t('import.running') : snapshots ? t('import.snapshot') : t('import.noSnapshot')}
        </span>
        <Button onPress={onCancel} isDisabled={isRunning}>
          {t('import.cancel')}
        </Button>
        <Button variant="primary" isDisabled={taken.length === 0 || isRunning} onPress={onImport}>
          {taken.length === 0
            ? t('import.none')
            : count === 0
              ? t('library.run')
              : t('import.run', { count })}
        </Button>
      </div>
    </section>
  )
}

type ConflictsProps = Pick<ImportPreviewProps, 'choices' | 'words' | 'onDecide'> & {
  readonly plan: AccountPlan
}

function Conflicts({ plan, choices, words, onDecide }: ConflictsProps) {
  const { t } = useTranslation('exchange')
  return (
    <ul className={styles.conflicts}>
      {plan.conflicts.slice(0, CONFLICTS_SHOWN).map((conflict) => (
        <Conflict
          key={conflictKey(conflict)}
          conflict={conflict}
          choice={choices.get(conflictKey(conflict)) ?? 'later'}
          words={words}
          onDecide={(choice) => {
            onDecide(conflict, choice)
          }}
        />
      ))}
      {plan.conflicts.length > CONFLICTS_SHOWN && (
        <li className={styles.more}>
          {t('import.more', { count: plan.conflicts.length - CONFLICTS_SHOWN })}
        </li>
      )}
    </ul>
  )
}

/** Whose questions and settings come, and what they are. */
function LibraryLine({ plan }: { readonly plan: AccountPlan }) {
  const { t } = useTranslation('exchange')
  const told = useLibraryWords()
  return (
    <>
      <span className={styles.library}>
        {plan.name === '' ? t('library.unnamed') : t('library.of', { name: plan.name })}
      </span>
      {plan.state === 'nothingToTake' ? (
        <span className={styles.count}>{t('library.known')}</span>
      ) : (
        <span className={styles.count}>{told(plan.library)}</span>
      )}
      {plan.conflicts.length > 0 && (
        <span className={styles.inConflict}>{t('import.conflicts', { count: plan.conflicts.length })}</span>
      )}
    </>
  )
}

function Counts({ plan }: { readonly plan: AccountPlan }) {
  const { t } = useTranslation('exchange')
  if (plan.state === 'nothingToTake') return <span className={styles.count}>{t('import.older')}</span>
  const attachments = plan.attachments > 0 ? t('import.attachments', { count: plan.attachments }) : null
  if (plan.state === 'new')
    return (
      <>
        <span className={styles.count}>{t('import.new', { count: plan.added })}</span>
        {attachments !== null && <span className={styles.count}>{attachments}</span>}
      </>
    )
  const counts = [
    attachments,
    plan.added > 0 ? t('import.added', { count: plan.added }) : null,
    plan.changed > 0 ? t('import.changed', { count: plan.changed }) : null,
  ].filter((words) => words !== null)
  return (
    <>
      {counts.map((words) => (
        <span key={words} className={styles.count}>
          {words}
        </span>
      ))}
      {plan.conflicts.length > 0 && (
        <span className={styles.inConflict}>{t('import.conflicts', { count: plan.conflicts.length })}</span>
      )}
      {counts.length === 0 && plan.conflicts.length === 0 && (
        <span className={styles.count}>{t('import.writes')}</span>
      )}
    </>
  )
}

type ConflictProps = {
  readonly conflict: PlannedConflict
  readonly choice: Choice
  readonly words: ConflictWords
  readonly onDecide: (choice: Choice) => void
}

function Conflict({ conflict, choice, words, onDecide }: ConflictProps) {
  const { t } = useTranslation('exchange')
  const format = useFormat()
  const { now } = useEnvironment()
  const parameter = useParameterWords()
  const field = fieldWords(conflict.kind, conflict.field, t, parameter, words.names)
  const whole = words.names.get(conflict.record)
  const place = {
    kind: conflict.kind,
    field: conflict.field,
    question: words.questions.get(conflict.record) ?? '',
  }
  const others = (than: unknown) =>
    conflict.values.map(({ value }) => value).filter((value) => value !== than)
  return (
    <li className={styles.conflict}>
      <p className={styles.field}>
        {field}
        {whole !== undefined && <bdi>, {whole}</bdi>}
      </p>
      <dl className={styles.values}>
        {[...conflict.values]
          .sort((a, b) => Number(b.mine) - Number(a.mine))
          .map(({ value, author, wall, mine }, index) => (
            <div key={String(index)} className={styles.side}>
              <dt>{mine ? t('import.yours') : t('import.theirs')}</dt>
              <dd>
                <bdi dir="auto" className={styles.value}>
                  {valueWords(value, { ...place, others: others(value) }, words)}
                </bdi>
                <span className={styles.by}>
                  {t('import.by', {
                    author: author === '' ? (mine ? t('import.you') : t('import.unnamed')) : author,
                    day: format.dayOfMoment(wall, now()),
                  })}
                </span>
              </dd>
            </div>
          ))}
      </dl>
      <RadioOptions
        label={t('import.choose', { field })}
        labelHidden
        inRow
        value={choice}
        onChange={onDecide}
        options={[
          { id: 'mine', label: t('import.mine') },
          { id: 'theirs', label: t('import.take') },
          { id: 'later', label: t('import.later') },
        ]}
      />
    </li>
  )
}
