/** What was done so that use would change: each with the use before and after it, and the trade that lifts a policy a key press away. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Hanging } from '../../../shared/domain/hanging.ts'
import type { Intervention } from '../../../shared/domain/intervention.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useReadHanging } from '../../data/use-read-hanging.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { DeleteQuestion, nothingHangs } from '../../ui/delete-question.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useFormat } from '../../ui/format.ts'
import { RecordActs } from '../../ui/record-acts.tsx'
import { Section } from '../../ui/section.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import type { InterventionDraft } from './intervention-draft.ts'
import { InterventionForm } from './intervention-form.tsx'
import { effectWords } from './intervention-words.ts'
import { inOrder } from './step-order.ts'
import { effectsOf } from './usage-periods.ts'
import styles from './use.module.css'

export type InterventionsSectionProps = {
  readonly account: string
  readonly records: AccountRecords
  readonly asOf: Day
  /** What a new one begins with while its form stands; it may be opened from a step. */
  readonly begun: InterventionDraft | null
  readonly onBegin: (how: 'done' | 'trade') => void
  readonly onEnd: () => void
  /** Whether a policy is in the way that a trade could lift. */
  readonly canTrade: boolean
}

type Opened =
  | { readonly what: 'edit'; readonly id: string }
  | { readonly what: 'delete'; readonly id: string; readonly hanging: Hanging }

export function InterventionsSection(props: InterventionsSectionProps) {
  const { account, records, asOf, begun, onBegin, onEnd, canTrade } = props
  const { t } = useTranslation('valuePath')
  const write = useWriter()
  const readHanging = useReadHanging(account)
  const say = useUndoToast()
  const [opened, setOpened] = useState<Opened | null>(null)
  const place = useFocusBack<HTMLDivElement>(
    begun !== null ? 'new' : opened === null ? null : `${opened.what} ${opened.id}`,
  )
  const steps = inOrder(records.valueSteps)
  const shown = records.interventions.toSorted((a, b) => (a.from < b.from ? 1 : -1))
  const close = () => {
    setOpened(null)
  }
  const remove = async ({ id, name }: Intervention) => {
    const wrote = await write(account, [{ record: id, kind: 'intervention', set: { deleted: true } }])
    if (!wrote.stored) return
    close()
    say(t('done.deleted', { name }), wrote.undo)
  }
  return (
    <Section title={t('done.title')} sub={t('done.sub')}>
      <div ref={place}>
        {shown.length === 0 && begun === null && <Empty why={t('done.none')} />}
        {shown.length > 0 && (
          <ul className={styles.done}>
            {shown.map((intervention) => {
              const { id, name } = intervention
              if (opened?.id === id) {
                return (
                  <li key={id}>
                    {opened.what === 'edit' ? (
                      <InterventionForm account={account} steps={steps} begin={intervention} onDone={close} />
                    ) : (
                      <DeleteQuestion
                        name={name}
                        hanging={opened.hanging}
                        onDelete={() => void remove(intervention)}
                        onKeep={close}
                      />
                    )}
                  </li>
                )
              }
              return (
                <li key={id} className={styles.entry}>
                  <InterventionWords intervention={intervention} records={records} asOf={asOf} />
                  <div className={styles.entryActs} data-opens={`edit ${id}`}>
                    <RecordActs
                      edit={{ short: t('done.editShort'), whole: t('done.edit', { name }) }}
                      remove={{ short: t('done.deleteShort'), whole: t('done.delete', { name }) }}
                      onEdit={() => {
                        setOpened({ what: 'edit', id })
                      }}
                      onRemove={async () => {
                        const hanging = await readHanging(id)
                        if (nothingHangs(hanging)) await remove(intervention)
                        else setOpened({ what: 'delete', id, hanging })
                      }}
                    />
                  </div>
                </li>
              )
            })}
          </ul>
        )}
        {begun === null ? (
          <div className={styles.buttons} data-opens="new">
            <Button
              onPress={() => {
                onBegin('done')
              }}
            >
              {t('done.add')}
            </Button>
            {canTrade && (
              <Button
                variant="quiet"
                onPress={() => {
                  onBegin('trade')
                }}
              >
                {t('done.trade')}
              </Button>
            )}
          </div>
        ) : (
          <InterventionForm
            key={`${begun.step ?? ''} ${begun.name}`}
            account={account}
            steps={steps}
            begin={begun}
            onDone={onEnd}
          />
        )}
      </div>
    </Section>
  )
}

type WordsProps = {
  readonly intervention: Intervention
  readonly records: AccountRecords
  readonly asOf: Day
}

function InterventionWords({ intervention, records, asOf }: WordsProps) {
  const { t } = useTranslation('valuePath')
  const format = useFormat()
  const { name, from, until, step, expects, about } = intervention
  const begins = format.day(from, until ?? asOf)
  const said =
    from > asOf
      ? [t('done.toCome', { from: begins })]
      : effectWords(effectsOf(intervention, records.readings, asOf), t, format)
  const eased = step === null ? undefined : records.valueSteps.find(({ id }) => id === step)
  return (
    <div className={styles.words}>
      <p>
        <bdi className="strong">{name}</bdi>
        <span className="ink-2 whole">
          , {until === null ? begins : t('done.on', { from: begins, until: format.day(until, asOf) })}
        </span>
      </p>
      {said.length === 0 ? (
        <p className="ink-2">{t('done.unknown')}</p>
      ) : (
        said.map((words) => <p key={words}>{words}</p>)
      )}
      {step !== null && (
        <p className="ink-2">
          <bdi>{t('done.toEase', { step: eased?.name ?? t('done.removedStep') })}</bdi>
        </p>
      )}
      {expects.trim() !== '' && (
        <p className="ink-2">
          <bdi dir="auto">{t('done.expected', { expects })}</bdi>
        </p>
      )}
      {about.trim() !== '' && (
        <p className="ink-2">
          <bdi dir="auto">{about}</bdi>
        </p>
      )}
    </div>
  )
}
