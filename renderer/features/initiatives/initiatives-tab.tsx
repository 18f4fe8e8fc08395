/** The initiatives our product is meant to serve, and which of them is the main one from when on. */
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Initiative } from '../../../shared/domain/initiative.ts'
import { subjectInitiative } from '../../../shared/domain/live-records.ts'
import { useAccountView } from '../../data/hooks.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { RecordActs } from '../../ui/record-acts.tsx'
import { RecordPage } from '../../ui/record-page.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { useFormat } from '../../ui/format.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { classNames } from '../../ui/class-names.ts'
import { InitiativeFacts } from './initiative-facts.tsx'
import { InitiativeForm } from './initiative-form.tsx'
import { mainOn, type MainSince } from './main-on.ts'
import { MakeMainForm } from './make-main-form.tsx'
import styles from './initiatives-tab.module.css'

export type InitiativesTabProps = { readonly account: string; readonly asOf: Day }

type Opened =
  | { readonly type: 'new' }
  | { readonly type: 'edit'; readonly initiative: string }
  | { readonly type: 'main'; readonly initiative: string }

export function InitiativesTab({ account, asOf }: InitiativesTabProps) {
  const { t } = useTranslation('initiatives')
  const view = useAccountView(account)
  const [opened, setOpened] = useState<Opened | null>(null)
  const list = useFocusBack<HTMLUListElement>(
    opened === null || opened.type === 'new' ? null : `${opened.type} ${opened.initiative}`,
  )
  if (view == null) return null
  const { observations } = view.records
  const main = mainOn(view.records, asOf)
  const initiatives = inOrder(view.records.initiatives, main)
  const close = () => {
    setOpened(null)
  }
  return (
    <RecordPage
      addLabel={t('add')}
      onAdd={() => {
        setOpened({ type: 'new' })
      }}
      adding={
        opened?.type === 'new' ? <InitiativeForm account={account} initiative={null} onDone={close} /> : null
      }
    >
      <InitiativesLead initiatives={initiatives} main={main} />
      {initiatives.length > 0 && (
        <ul ref={list} className={styles.list}>
          {initiatives.map((initiative) => {
            const open =
              opened !== null && opened.type !== 'new' && opened.initiative === initiative.id
                ? opened.type
                : null
            return (
              <li key={initiative.id}>
                {open === 'edit' ? (
                  <InitiativeForm account={account} initiative={initiative} onDone={close} />
                ) : (
                  <Fragment>
                    <InitiativeEntry
                      account={account}
                      initiative={initiative}
                      main={main !== null && main.initiative.id === initiative.id ? main : null}
                      answers={
                        observations.filter(({ subject }) => subjectInitiative(subject) === initiative.id)
                          .length
                      }
                      asOf={asOf}
                      onOpen={setOpened}
                    />
                    {open === 'main' && (
                      <MakeMainForm account={account} initiative={initiative} onDone={close} />
                    )}
                  </Fragment>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </RecordPage>
  )
}

/** The main one first, the others by name. */
function inOrder(initiatives: readonly Initiative[], main: MainSince | null): readonly Initiative[] {
  const first = ({ id }: Initiative) => Number(id === main?.initiative.id)
  return initiatives.toSorted((one, other) => first(other) - first(one) || one.name.localeCompare(other.name))
}

function InitiativesLead({
  initiatives,
  main,
}: {
  readonly initiatives: readonly Initiative[]
  readonly main: MainSince | null
}) {
  const { t } = useTranslation('initiatives')
  if (initiatives.length === 0) {
    return (
      <Sentence verdict={t('lead.noneVerdict')} basis={t('why')}>
        {t('lead.none')}
      </Sentence>
    )
  }
  if (main === null)
    return <Sentence basis={t('why')}>{t('lead.noMain', { count: initiatives.length })}</Sentence>
  return (
    <Sentence basis={t('why')}>
      {t('lead.main', { name: main.initiative.name })} {main.initiative.goal === '' && t('lead.noGoal')}
    </Sentence>
  )
}

type EntryProps = {
  readonly account: string
  readonly initiative: Initiative
  /** Set where this is the main one. */
  readonly main: MainSince | null
  readonly answers: number
  readonly asOf: Day
  readonly onOpen: (opened: Opened) => void
}

function InitiativeEntry({ account, initiative, main, answers, asOf, onOpen }: EntryProps) {
  const { t } = useTranslation('initiatives')
  const say = useUndoToast()
  const format = useFormat()
  const write = useWriter()
  const { name, goal, about } = initiative
  const remove = async () => {
    const wrote = await write(account, [
      { record: initiative.id, kind: 'initiative', set: { deleted: true } },
    ])
    if (!wrote.stored) return
    say(t('deleted', { name }), wrote.undo)
  }
  return (
    <div className={styles.entry}>
      <div className={styles.words}>
        <p>
          <bdi className="strong">{name}</bdi>
          <span className="ink-2">
            {main !== null && (
              <>
                , {main.from === null ? t('onlyOne') : t('mainSince', { day: format.day(main.from, asOf) })}
              </>
            )}
            , {t('answers', { count: answers })}
          </span>
        </p>
        {goal !== '' && (
          <p>
            <bdi dir="auto">{goal}</bdi>
          </p>
        )}
        <InitiativeFacts initiative={initiative} />
        {about !== '' && (
          <p className={classNames('ink-2', styles.about)}>
            <bdi dir="auto">{about}</bdi>
          </p>
        )}
      </div>
      <div className={styles.acts}>
        {main === null && (
          <span data-opens={`main ${initiative.id}`}>
            <Button
              variant="quiet"
              aria-label={t('makeMainOf', { name })}
              onPress={() => {
                onOpen({ type: 'main', initiative: initiative.id })
              }}
            >
              {t('make')}
            </Button>
          </span>
        )}
        <span data-opens={`edit ${initiative.id}`}>
          <RecordActs
            edit={{ short: t('editShort'), whole: t('edit', { name }) }}
            remove={{ short: t('deleteShort'), whole: t('delete', { name }) }}
            onEdit={() => {
              onOpen({ type: 'edit', initiative: initiative.id })
            }}
            onRemove={remove}
          />
        </span>
      </div>
    </div>
  )
}
