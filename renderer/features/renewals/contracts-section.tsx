/** The contracts of an account with their terms and notice deadlines; added, changed, ended and deleted in place. */
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { noticeDeadline, type Contract } from '../../../shared/domain/contract.ts'
import type { Day } from '../../../shared/domain/day.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { useFormat } from '../../ui/format.ts'
import { RecordActs } from '../../ui/record-acts.tsx'
import { Section } from '../../ui/section.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { ContractForm } from './contract-form.tsx'
import { EndContractForm } from './end-contract-form.tsx'
import { moneyWords } from './money.ts'
import { contractsInOrder, type Standing, type Stood } from './notice.ts'
import styles from './renewals-tab.module.css'

export type ContractsSectionProps = {
  readonly account: string
  readonly contracts: readonly Contract[]
  readonly asOf: Day
}

type Opened =
  | { readonly type: 'new' }
  | { readonly type: 'edit'; readonly contract: string }
  | { readonly type: 'end'; readonly contract: string }

const NEW = 'new'

function openedKey(opened: Opened | null): string | null {
  if (opened === null) return null
  return opened.type === 'new' ? NEW : opened.contract
}

const COLUMNS = ['name', 'value', 'term', 'notice'] as const

export function ContractsSection({ account, contracts, asOf }: ContractsSectionProps) {
  const { t } = useTranslation('renewals')
  const [opened, setOpened] = useState<Opened | null>(null)
  const place = useFocusBack<HTMLDivElement>(openedKey(opened))
  const close = () => {
    setOpened(null)
  }
  return (
    <Section title={t('contracts.title')}>
      <div ref={place}>
        {contracts.length === 0 ? (
          <p className="ink-2">{t('contracts.none')}</p>
        ) : (
          <table className={classNames(table.table, styles.contracts)}>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" className={column === 'value' ? table.number : undefined}>
                    {t(`contracts.columns.${column}`)}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">{t('contracts.columns.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {contractsInOrder(contracts, asOf).map((stood) => {
                const { contract } = stood
                const open =
                  opened !== null && opened.type !== 'new' && opened.contract === contract.id
                    ? opened.type
                    : null
                return (
                  <Fragment key={contract.id}>
                    <ContractRow account={account} stood={stood} asOf={asOf} onOpen={setOpened} />
                    {open !== null && (
                      <tr>
                        <td colSpan={COLUMNS.length + 1} className={styles.below}>
                          {open === 'edit' ? (
                            <ContractForm account={account} contract={contract} onDone={close} />
                          ) : (
                            <EndContractForm
                              account={account}
                              contract={contract}
                              asOf={asOf}
                              onDone={close}
                            />
                          )}
                        </td>
                      </tr>
                    )}
                  </Fragment>
                )
              })}
            </tbody>
          </table>
        )}
        {opened?.type === 'new' ? (
          <ContractForm account={account} contract={null} onDone={close} />
        ) : (
          <div className={styles.add} data-opens={NEW}>
            <Button
              shortcut="N"
              onPress={() => {
                setOpened({ type: 'new' })
              }}
            >
              {t('contracts.add')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  )
}

type RowProps = {
  readonly account: string
  readonly stood: Stood
  readonly asOf: Day
  readonly onOpen: (opened: Opened) => void
}

function ContractRow({ account, stood: { contract, standing }, asOf, onOpen }: RowProps) {
  const { t, i18n } = useTranslation('renewals')
  const format = useFormat()
  const write = useWriter()
  const say = useUndoToast()
  const { name, value, currency, begins, renewsOn, about, noticeMethod } = contract
  const remove = async () => {
    const wrote = await write(account, [{ record: contract.id, kind: 'contract', set: { deleted: true } }])
    if (wrote.stored) say(t('contracts.deleted', { name }), wrote.undo)
  }
  const resume = async () => {
    const wrote = await write(account, [{ record: contract.id, kind: 'contract', set: { endedOn: null } }])
    if (wrote.stored) say(t('contracts.resumed', { name }), wrote.undo)
  }
  const to = format.day(renewsOn)
  return (
    <tr data-opens={contract.id}>
      <th scope="row" className={styles.words}>
        <bdi className="strong">{name}</bdi>
        {about !== '' && (
          <span className={classNames('type-meta', 'ink-2', styles.second)}>
            <bdi dir="auto">{about}</bdi>
          </span>
        )}
      </th>
      <td className={table.number}>
        {value === null ? (
          <span className="ink-3">{t('contracts.valueUnknown')}</span>
        ) : (
          moneyWords(value, currency, i18n.language)
        )}
      </td>
      <td>
        <span className="whole">
          {begins === null
            ? t('contracts.until', { to })
            : t('contracts.since', { from: format.day(begins), to })}
        </span>
        <span className={classNames('type-meta', 'ink-2', styles.second)}>{endWords()}</span>
      </td>
      <td>
        <NoticeWords contract={contract} standing={standing} asOf={asOf} />
        {noticeMethod !== '' && standing.type !== 'ended' && (
          <span className={classNames('type-meta', 'ink-2', styles.second)}>
            <bdi dir="auto">{noticeMethod}</bdi>
          </span>
        )}
      </td>
      <td className={styles.acts}>
        {standing.type === 'ended' ? (
          <Button
            variant="quiet"
            aria-label={t('contracts.resume', { name })}
            onPress={() => {
              void resume()
            }}
          >
            {t('contracts.resumeShort')}
          </Button>
        ) : (
          <Button
            variant="quiet"
            aria-label={t('contracts.end', { name })}
            onPress={() => {
              onOpen({ type: 'end', contract: contract.id })
            }}
          >
            {t('contracts.endShort')}
          </Button>
        )}
        <RecordActs
          edit={{ short: t('contracts.editShort'), whole: t('contracts.edit', { name }) }}
          remove={{ short: t('contracts.deleteShort'), whole: t('contracts.delete', { name }) }}
          onEdit={() => {
            onOpen({ type: 'edit', contract: contract.id })
          }}
          onRemove={remove}
        />
      </td>
    </tr>
  )

  function endWords(): string {
    if (standing.type === 'ended') return t('contracts.ended', { day: format.day(standing.on, asOf) })
    if (standing.type === 'overdue')
      return contract.autoRenew ? t('contracts.renewedBy') : t('contracts.over')
    return contract.autoRenew ? t('contracts.renews') : t('contracts.ends')
  }
}

function NoticeWords({
  contract,
  standing,
  asOf,
}: {
  readonly contract: Contract
  readonly standing: Standing
  readonly asOf: Day
}) {
  const { t } = useTranslation('renewals')
  const format = useFormat()
  if (standing.type === 'ended') return null
  if (contract.noticeDays === 0) return <span className="ink-3">{t('contracts.noNotice')}</span>
  if (standing.type === 'open') {
    return (
      <span className="strong whole">
        {t('contracts.noticeIn', { count: standing.days, day: format.day(standing.deadline, asOf) })}
      </span>
    )
  }
  return (
    <span className="ink-2 whole">
      {t('contracts.noticePassed', { day: format.day(noticeDeadline(contract), asOf) })}
    </span>
  )
}
