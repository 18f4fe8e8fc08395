/** What the consultant concludes about an account: findings in order, and the labels of the model that are read otherwise. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { AccountView } from '../../data/data.ts'
import { useAccountView } from '../../data/hooks.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useScoreOf } from '../../data/use-score.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { FindingForm } from './finding-form.tsx'
import { FindingList } from './finding-list.tsx'
import { findingsOn } from './findings-on.ts'
import { FindingsLead } from './findings-lead.tsx'
import styles from './findings-tab.module.css'
import { dissentOf, labelRows } from './labels.ts'
import { OverridesSection } from './overrides-section.tsx'

export type FindingsTabProps = {
  readonly account: string
  /** The day looked at. */
  readonly asOf: Day
}

export function FindingsTab({ account, asOf }: FindingsTabProps) {
  const view = useAccountView(account)
  return view == null ? null : <Findings view={view} asOf={asOf} />
}

const NEW = 'new'

type Opened = { readonly type: 'new' } | { readonly type: 'edit'; readonly finding: string }

function Findings({ view: { records }, asOf }: { readonly view: AccountView; readonly asOf: Day }) {
  const { t } = useTranslation('findings')
  const [author] = useAuthorName()
  const score = useScoreOf(records, asOf)
  const [opened, setOpened] = useState<Opened | null>(null)
  const found = findingsOn(records, asOf)
  const rows = score === undefined ? null : labelRows(score)
  const place = useFocusBack<HTMLDivElement>(
    opened === null ? null : opened.type === 'new' ? NEW : opened.finding,
  )
  const close = () => {
    setOpened(null)
  }
  return (
    <div ref={place} className={styles.page}>
      <div className={styles.lead}>
        <FindingsLead found={found} dissent={rows === null ? null : dissentOf(rows, author)} />
      </div>
      <Section title={t('title')} {...(found.shown.length > 1 ? { sub: t('order') } : {})}>
        <FindingList
          records={records}
          shown={found.shown}
          asOf={asOf}
          editing={opened?.type === 'edit' ? opened.finding : null}
          onEdit={(finding) => {
            setOpened({ type: 'edit', finding })
          }}
          onDone={close}
        />
        {opened?.type === 'new' ? (
          <FindingForm records={records} finding={null} asOf={asOf} onDone={close} />
        ) : (
          <div className={styles.add} data-opens={NEW}>
            <Button
              shortcut="N"
              onPress={() => {
                setOpened({ type: 'new' })
              }}
            >
              {t('add')}
            </Button>
          </div>
        )}
      </Section>
      {rows !== null && (
        <OverridesSection
          account={records.account.id}
          rows={rows}
          overrides={records.overrides}
          asOf={asOf}
        />
      )}
    </div>
  )
}
