/** The initiatives our product is meant to serve: which is the main one from when on, and of each all that is known. */
import { Fragment, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Initiative } from '../../../shared/domain/initiative.ts'
import { useAccountView } from '../../data/hooks.ts'
import { useInitiativeScores } from '../../data/use-initiative-scores.ts'
import { useCatalogue } from '../../ui/instrument-words.ts'
import { RecordPage } from '../../ui/record-page.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { InitiativeEntry } from './initiative-entry.tsx'
import { InitiativeForm } from './initiative-form.tsx'
import { viewOf } from './initiative-view.ts'
import { InitiativesLead } from './initiatives-lead.tsx'
import { mainOn, type MainSince } from './main-on.ts'
import { MakeMainForm } from './make-main-form.tsx'
import styles from './initiatives-tab.module.css'
import { TogetherPart } from './together-part.tsx'

export type InitiativesTabProps = { readonly account: string; readonly asOf: Day }

type Opened =
  | { readonly type: 'new' }
  | { readonly type: 'edit'; readonly initiative: string }
  | { readonly type: 'main'; readonly initiative: string }

export function InitiativesTab({ account, asOf }: InitiativesTabProps) {
  const { t } = useTranslation('initiatives')
  const read = useAccountView(account)
  const { questions } = useCatalogue()
  const scores = useInitiativeScores(read?.records, asOf)
  const [opened, setOpened] = useState<Opened | null>(null)
  /** By id: what somebody opened or folded. The first stands open of itself. */
  const [expanded, setExpanded] = useState<Readonly<Record<string, boolean>>>({})
  /** Which one the chart leads to; another object each time. */
  const [led, setLed] = useState<{ readonly to: string } | null>(null)
  const list = useFocusBack<HTMLUListElement>(
    opened === null || opened.type === 'new' ? null : `${opened.type} ${opened.initiative}`,
  )
  useEffect(() => {
    if (led === null) return
    const head = list.current?.querySelector<HTMLElement>(`[data-initiative="${led.to}"]`)
    head?.scrollIntoView({ block: 'start' })
    head?.focus({ preventScroll: true })
  }, [led, list])
  const records = read?.records
  const main = useMemo(() => (records === undefined ? null : mainOn(records, asOf)), [records, asOf])
  if (records === undefined) return null
  const initiatives = inOrder(records.initiatives, main)
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
      <InitiativesLead
        initiatives={initiatives}
        main={main}
        score={main === null ? undefined : scores?.get(main.initiative.id)}
      />
      {initiatives.length > 1 && (
        <TogetherPart
          records={records}
          initiatives={initiatives}
          main={main}
          scores={scores}
          asOf={asOf}
          onLead={(to) => {
            setOpened(null)
            setExpanded((old) => ({ ...old, [to]: true }))
            setLed({ to })
          }}
        />
      )}
      {initiatives.length > 0 && (
        <ul ref={list} className={styles.list}>
          {initiatives.map((initiative, index) => {
            const open =
              opened !== null && opened.type !== 'new' && opened.initiative === initiative.id
                ? opened.type
                : null
            const isMain = main !== null && main.initiative.id === initiative.id
            return (
              <li key={initiative.id}>
                {open === 'edit' ? (
                  <InitiativeForm account={account} initiative={initiative} onDone={close} />
                ) : (
                  <Fragment>
                    <InitiativeEntry
                      view={viewOf(records, initiative, {
                        main: isMain,
                        asOf,
                        score: scores?.get(initiative.id),
                        questions,
                      })}
                      main={isMain ? main : null}
                      expanded={expanded[initiative.id] ?? index === 0}
                      onExpand={(show) => {
                        setExpanded((old) => ({ ...old, [initiative.id]: show }))
                      }}
                      onOpen={(type) => {
                        setOpened({ type, initiative: initiative.id })
                      }}
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
